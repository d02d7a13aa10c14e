"""Extra questions: bounds, patterns and answers fit the kind of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.base import shown
from kiosk.domain.answers import TEXT_LIMIT
from kiosk.domain.catalogue import Capitals, FieldKind

if TYPE_CHECKING:
    from kiosk.adapters.settings.catalogue_records import FieldRecord, ServiceTypeRecord
    from kiosk.adapters.settings.findings import Spot

_CHOICES = {FieldKind.CHOICE, FieldKind.MULTIPLE_CHOICE}
_BOUNDED = {FieldKind.TEXT, FieldKind.NUMBER}


def check_questions(service_types: tuple[ServiceTypeRecord, ...], spot: Spot) -> None:
    """Tell every fault between the keys of a field."""
    for place, service_type in enumerate(service_types):
        for position, field in enumerate(service_type.field):
            here = spot.at("service_type", place, "field", position)
            if here.clean("kind"):
                _check_bounds(field, here)
                _check_text(field, here)
                _check_answers(field, here)


def _check_bounds(field: FieldRecord, here: Spot) -> None:
    for name, bound in (("minimum", field.minimum), ("maximum", field.maximum)):
        if bound is not None and field.kind not in _BOUNDED:
            said = f'only fields of kind "text" or "number" have a {name}; leave it out.'
            here.at(name).fault(said)
        elif bound is not None and bound < 0 and field.kind is FieldKind.TEXT:
            here.at(name).fault(f"{bound} is no length of a text; use 0 or more.")
    if None not in (field.minimum, field.maximum) and (field.minimum or 0) > (field.maximum or 0):
        said = f"{field.maximum} is below minimum, {field.minimum}; use a number not below it."
        here.at("maximum").fault(said)


def _check_text(field: FieldRecord, here: Spot) -> None:
    if field.kind is FieldKind.TEXT and field.maximum is None and (field.minimum or 0) > TEXT_LIMIT:
        said = f"{field.minimum} is above {TEXT_LIMIT}, the longest text; give a maximum too."
        here.at("minimum").fault(said)
    if field.pattern is not None and field.kind is not FieldKind.TEXT:
        here.at("pattern").fault('only fields of kind "text" have a pattern; leave it out.')
    if field.capitals is not Capitals.SENTENCES and field.kind is not FieldKind.TEXT:
        here.at("capitals").fault('only fields of kind "text" have capitals; leave it out.')


def _check_answers(field: FieldRecord, here: Spot) -> None:
    if field.kind not in _CHOICES:
        if field.option:
            here.at("option").fault(f'a field of kind "{field.kind}" has no options; remove them.')
        return
    if not field.option and here.clean("option"):
        said = "a choice needs answers; add [[service_type.field.option]] for each."
        here.at("option").fault(said)
    values: list[str] = []
    for place, option in enumerate(field.option):
        if option.value and option.value in values:
            said = f"{shown(option.value)} stands here twice; give each option a value of its own."
            here.at("option", place, "value").fault(said)
        values.append(option.value)
