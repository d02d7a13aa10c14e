"""The screens of a journey, and which of them a service needs. Derived, never listed by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault, read_field
from kiosk.domain.case import WalkIn
from kiosk.domain.catalogue import Channel, CustomerRecordId, FieldKind, Group
from kiosk.domain.contact import read_email, read_phone
from kiosk.domain.customer_id import read_customer_id
from kiosk.domain.session import SessionPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.case import AttemptKey, Case
    from kiosk.domain.catalogue import (
        Catalogue,
        Field,
        FieldTypeId,
        MenuEntry,
        ServiceType,
        ServiceTypeId,
    )
    from kiosk.domain.contact import PhoneFormat
    from kiosk.domain.language import Locale
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.readiness import Hindrance
    from kiosk.domain.site import Site
    from kiosk.domain.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nobody is here yet; languages are offered."""


@dataclass(frozen=True, slots=True)
class ChooseService:
    """A menu page; ``path`` holds the ids of the opened groups, outermost first."""

    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChooseChannel:
    """How would you like to talk to us?"""


@dataclass(frozen=True, slots=True)
class AskCustomerId:
    """What is your customer number?"""


@dataclass(frozen=True, slots=True)
class AskPhone:
    """What is your phone number?"""


@dataclass(frozen=True, slots=True)
class AskEmail:
    """What is your e-mail address?"""


@dataclass(frozen=True, slots=True)
class AskField:
    """An extra question of the service type."""

    field: FieldTypeId


@dataclass(frozen=True, slots=True)
class Review:
    """Is everything right?"""


@dataclass(frozen=True, slots=True)
class Issuing:
    """The attempt is under way; there is no way back, and no time limit but the gateway's.

    ``repeats``: how often it was sent again. ``switched``: the language is no longer the one in
    which the number was asked for.
    """

    attempt: AttemptKey
    repeats: int = 0
    switched: bool = False


WORD_SECONDS = 3
"""So long a visitor waits for a printer to say something, beside what its line needs."""


@dataclass(frozen=True, slots=True)
class TicketShown:
    """The number. ``report`` is None until the printer said something.

    ``wait_minutes`` is the estimate that this visitor was given, as a range; None: not known.
    ``printing``: the printer has it and has not said how it ended; ``prints`` counts how often.
    ``patience`` are the seconds until a printer that says nothing is told as one.
    """

    attempt: AttemptKey
    case: Case
    service_type: ServiceTypeId
    report: PrintReport | None = None
    wait_minutes: tuple[int, int] | None = None
    printing: bool = False
    prints: int = 0
    patience: int = WORD_SECONDS


@dataclass(frozen=True, slots=True)
class TroubleShown:
    """What went wrong. ``tries`` counts the kiosk's own looks whether it is over.

    ``hindrance``: the kiosk is closed for everybody until it is over; None: one visitor's trouble.
    ``looking``: a visitor asked it to look now, and what it finds is not known yet.
    ``closed``: the service that gave no number, where it is closed.
    """

    trouble: Trouble
    tries: int = 0
    hindrance: Hindrance | None = None
    looking: bool = False
    closed: ServiceTypeId | None = None


TYPED = frozenset({FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE})
"""The kinds of question that are answered with keys."""

Question = ChooseService | ChooseChannel | AskCustomerId | AskPhone | AskEmail | AskField | Review
Screen = Welcome | Question | Issuing | TicketShown | TroubleShown


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


@dataclass(frozen=True, slots=True)
class JourneyContext:
    """What stays the same from visitor to visitor.

    ``ask_without_paper``: whoever comes while nothing can be printed is asked first.
    ``has_printer``: a number is followed by a ticket.
    """

    site: Site
    catalogue: Catalogue
    phone_format: PhoneFormat
    session: SessionPolicy = SessionPolicy()
    ask_without_paper: bool = False
    has_printer: bool = True


def menu_page(context: JourneyContext, path: tuple[str, ...]) -> tuple[MenuEntry, ...]:
    """Return the groups and service types of a menu page; empty if there is no such page."""
    entries: tuple[MenuEntry, ...] = context.catalogue.menu
    for group_id in path:
        groups = (entry for entry in entries if isinstance(entry, Group))
        found = next((group for group in groups if group.id == group_id), None)
        entries = found.entries if found else ()
    return entries


def menu_path(context: JourneyContext, service_type: ServiceTypeId) -> tuple[str, ...]:
    """Return the ids of the groups that lead to a service type, outermost first."""
    return _path_in(context.catalogue.menu, service_type) or ()


def _path_in(entries: tuple[MenuEntry, ...], service_type: ServiceTypeId) -> tuple[str, ...] | None:
    if any(entry.id == service_type for entry in entries if not isinstance(entry, Group)):
        return ()
    for group in (entry for entry in entries if isinstance(entry, Group)):
        below = _path_in(group.entries, service_type)
        if below is not None:
            return (group.id, *below)
    return None


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


def read_answer(
    context: JourneyContext, answers: Answers, screen: Question
) -> str | AnswerFault | None:
    """Return the value that a screen's answer is sent as, or what is wrong; None: no entry."""
    match screen:
        case AskCustomerId():
            return read_customer_id(answers.customer_id, context.site.customer_ids)
        case AskPhone():
            country = answers.phone_country or context.site.country
            return read_phone(answers.phone, context.phone_format, country)
        case AskEmail():
            return read_email(answers.email)
        case AskField(field_id):
            asked = field_of(chosen_type(context, answers), screen)
            return read_field(asked, answers.fields.get(field_id, "")) if asked else None
        case _:
            return None


def first_fault(context: JourneyContext, answers: Answers) -> tuple[Question, AnswerFault] | None:
    """Return the first question whose answer cannot be sent, with its fault; None: all can."""
    for screen in questions(context, answers):
        answer = read_answer(context, answers, screen)
        if isinstance(answer, AnswerFault):
            return screen, answer
    return None


def walk_in(context: JourneyContext, answers: Answers, language: Locale) -> WalkIn | None:
    """Return the walk-in to submit, or None while a choice or a valid answer is missing."""
    service_type = chosen_type(context, answers)
    channel = chosen_channel(service_type, answers) if service_type else None
    if service_type is None or channel is None or first_fault(context, answers):
        return None
    sent = {screen: _sent(context, answers, screen) for screen in questions(context, answers)}
    record_id = sent.get(AskCustomerId())
    return WalkIn(
        service_id=service_type.service_id,
        service_type_id=service_type.id,
        locale=language,
        channel=channel,
        use_customer_contact_info=service_type.contact_from_customer,
        customer_record_id=CustomerRecordId(record_id) if record_id else None,
        contact_phone_number=sent.get(AskPhone()),
        contact_email=sent.get(AskEmail()),
        fields={
            screen.field: value
            for screen, value in sent.items()
            if isinstance(screen, AskField) and value
        },
        tag_ids=service_type.tags,
    )


def _sent(context: JourneyContext, answers: Answers, screen: Question) -> str | None:
    answer = read_answer(context, answers, screen)
    return answer if isinstance(answer, str) else None
