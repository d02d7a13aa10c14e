"""Texts: each in every language that the site offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.texts import ALONE
from kiosk.domain.language import Locale, fallback_locale

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.adapters.settings.catalogue_records import CatalogueRecord, FieldRecord
    from kiosk.adapters.settings.findings import Spot

    FoundText = tuple[Spot, Mapping[str, str] | None]


def check_languages(catalogue: CatalogueRecord, spot: Spot, languages: Sequence[str]) -> None:
    """Tell the languages that a text lacks."""
    for here, texts in _texts(catalogue, spot):
        if texts is not None and languages and here.clean():
            _check_text(here, texts, languages)


def _check_text(here: Spot, texts: Mapping[str, str], languages: Sequence[str]) -> None:
    if ALONE in texts:
        if len(languages) > 1:
            name = f"{here.path[-1]}.{languages[0]}"
            said = f"one text for {len(languages)} languages; write a line for each: {name} = …"
            here.fault(said)
        return
    known = [Locale(tag) for tag in texts]
    absent = (tag for tag in languages if tag not in texts)
    missing = [tag for tag in absent if fallback_locale(tag, known) is None]
    if missing:
        line = f'{here.path[-1]}.{missing[0]} = "…"'
        here.fault(f"has no text in {', '.join(missing)}; add a line for each, such as {line}.")


def _texts(catalogue: CatalogueRecord, spot: Spot) -> Iterator[FoundText]:
    for place, service_type in enumerate(catalogue.service_type):
        here = spot.at("service_type", place)
        yield here.at("name"), service_type.name
        yield here.at("description"), service_type.description
        for position, field in enumerate(service_type.field):
            yield from _texts_of_field(field, here.at("field", position))
    for place, group in enumerate(catalogue.group):
        yield spot.at("group", place, "name"), group.name
        yield spot.at("group", place, "description"), group.description


def _texts_of_field(field: FieldRecord, here: Spot) -> Iterator[FoundText]:
    yield here.at("question"), field.question
    yield here.at("help"), field.help
    for position, option in enumerate(field.option):
        yield here.at("option", position, "label"), option.label
        yield here.at("option", position, "detail"), option.detail
