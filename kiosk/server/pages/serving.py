"""The visitor at the counter: the case that is called, and what it says of the person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.answers import MULTIPLE_CHOICE_SEPARATOR, YES
from kiosk.domain.catalogue import FieldKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.case import CaseId
    from kiosk.domain.catalogue import Catalogue, Field
    from kiosk.engine.actions import CaseNow
    from kiosk.engine.views import CaseDetails
    from kiosk.server.pages.words import Words


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that the visitor told. Left out of ``repr``, as personal data are."""

    label: str
    value: str

    def __repr__(self) -> str:
        return f"Detail({self.label!r})"


@dataclass(frozen=True, slots=True)
class Serving:
    """The case that is served now."""

    case_id: CaseId
    number: str
    service: str
    channel: str
    channel_name: str
    language: str
    called_at: str
    details: tuple[Detail, ...]


def derive_serving(
    case: CaseNow, details: CaseDetails | None, catalogue: Catalogue, words: Words
) -> Serving:
    """Return what the staff member sees of the case and its visitor."""
    service_type = catalogue.service_type(case.service_type_id)
    fields = service_type.fields if service_type else ()
    return Serving(
        case_id=case.case_id,
        number=case.ticket.text,
        service=words.of(service_type.name) if service_type else "",
        channel=case.channel.value,
        channel_name=words.text(f"channel.{case.channel.value}"),
        language=words.language_name(case.language),
        called_at=words.text("page.calledAt", words.time(case.called_at)) if case.called_at else "",
        details=tuple(_details(details, fields, catalogue, words)) if details else (),
    )


def _details(
    details: CaseDetails, fields: tuple[Field, ...], catalogue: Catalogue, words: Words
) -> Iterator[Detail]:
    contact = (
        ("rev.customer", details.customer_record_id),
        ("rev.phone", details.phone),
        ("rev.mail", details.email),
    )
    yield from (Detail(words.text(label), value) for label, value in contact if value)
    known = {field.id: field for field in fields}
    for field_id, answer in details.fields.items():
        field = known.get(field_id)
        label = words.of(field.question) if field else field_id
        yield Detail(label, read_answer(field, answer, words) if field else answer)
    names = {str(tag.id): tag.name for tag in catalogue.tags}
    tags = [names.get(tag_id, tag_id) for tag_id in details.tag_ids]
    if tags:
        yield Detail(words.text("page.staff.tags"), ", ".join(tags))


def read_answer(field: Field, answer: str, words: Words) -> str:
    """Return an encoded answer as it is read: options by their labels, yes and no as words."""
    match field.kind:
        case FieldKind.YES_NO:
            return words.text("yes" if answer == YES else "no")
        case FieldKind.CHOICE | FieldKind.MULTIPLE_CHOICE:
            labels = {option.value: words.of(option.label) for option in field.options}
            values = answer.split(MULTIPLE_CHOICE_SEPARATOR)
            return ", ".join(labels.get(value, value) for value in values)
        case FieldKind.TEXT | FieldKind.NUMBER | FieldKind.DATE:
            return answer
