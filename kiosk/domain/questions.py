"""Which questions the chosen service needs. Derived, never listed by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import Channel, FieldKind
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Review,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import Field, FieldTypeId, ServiceType, ServiceTypeId
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.screens import Question, Screen


TYPED = frozenset({FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE})
"""The kinds of question that are answered with keys."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the visitor chose and typed, as typed. Left out of ``repr``: it is personal."""

    service_type: ServiceTypeId | None = None
    channel: Channel | None = None
    customer_id: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    phone_country: str = ""
    email: str = field(default="", repr=False)
    fields: Mapping[FieldTypeId, str] = field(default_factory=dict, repr=False)


def chosen_type(context: JourneyContext, answers: Answers) -> ServiceType | None:
    """Return the chosen service type, or None."""
    if answers.service_type is None:
        return None
    return context.catalogue.service_type(answers.service_type)


def chosen_channel(service_type: ServiceType, answers: Answers) -> Channel | None:
    """Return the channel to send: the visitor's choice if offered, or the only one."""
    if len(service_type.channels) == 1:
        return service_type.channels[0]
    return answers.channel if answers.channel in service_type.channels else None


def phone_country(context: JourneyContext, answers: Answers) -> str:
    """Return the country as whose a phone number is read (ISO 3166): as chosen, or the site's."""
    return answers.phone_country or context.site.country


def questions(context: JourneyContext, answers: Answers) -> tuple[Question, ...]:
    """Return what this visitor is asked, in order: one choice is no question."""
    service = (ChooseService(),) if len(context.catalogue.service_types()) > 1 else ()
    service_type = chosen_type(context, answers)
    if service_type is None:
        return (ChooseService(),)
    channel = (ChooseChannel(),) if len(service_type.channels) > 1 else ()
    entries = _entries(context, service_type, answers)
    review = (Review(),) if entries else ()
    return (*service, *channel, *entries, *review)


def _entries(
    context: JourneyContext, service_type: ServiceType, answers: Answers
) -> tuple[Question, ...]:
    requires = context.catalogue.requirements(service_type)
    called = chosen_channel(service_type, answers) is Channel.PHONE
    number = requires.phone or (called and not service_type.contact_from_customer)
    return (
        *((AskCustomerId(),) if requires.customer_id else ()),
        *((AskPhone(),) if number else ()),
        *((AskEmail(),) if requires.email else ()),
        *(AskField(question.id) for question in service_type.fields),
    )


def field_of(service_type: ServiceType | None, screen: AskField) -> Field | None:
    """Return the field that a screen asks for, or None if the type does not have it."""
    fields = service_type.fields if service_type else ()
    return next((found for found in fields if found.id == screen.field), None)


def typed_on(screen: Screen, answers: Answers) -> str:
    """Return what was typed or touched on a screen; empty on one that asks for nothing of it."""
    match screen:
        case AskCustomerId():
            return answers.customer_id
        case AskPhone():
            return answers.phone
        case AskEmail():
            return answers.email
        case AskField(field_id):
            return answers.fields.get(field_id, "")
        case _:
            return ""


def is_typed(context: JourneyContext, answers: Answers, screen: Screen) -> bool:
    """Return whether a screen is answered with keys."""
    match screen:
        case AskCustomerId() | AskPhone() | AskEmail():
            return True
        case AskField():
            asked = field_of(chosen_type(context, answers), screen)
            return asked is not None and asked.kind in TYPED
        case _:
            return False
