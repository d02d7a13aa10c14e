"""Is everything right?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.answers import MULTIPLE_CHOICE_SEPARATOR, NO, YES
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.events import ChangeRequested, TicketRequested
from kiosk.domain.phone_shown import phone_as_sent
from kiosk.domain.questions import (
    chosen_channel,
    chosen_type,
    field_of,
    phone_country,
    questions,
    typed_on,
)
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Review,
)
from kiosk.domain.typed_date import typed_date
from kiosk.ui.listing import listed
from kiosk.ui.view_models.channel import ICONS, channel_text_id
from kiosk.ui.view_models.date_entry import order_in, whole_date
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel, screen_members

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Field
    from kiosk.domain.screens import Question
    from kiosk.ui.view_models.snapshot import Snapshot


NOTHING = "–"
"""Stands for the answer that a visitor did not give, where none is required."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow:
    """One answer; a text id wins over the text where it is not empty."""

    rowId: str
    icon: str
    labelId: str = ""
    label: str = ""
    valueId: str = ""
    value: str = ""
    changeable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewProps(ScreenProps):
    """Everything that will be sent, in the order in which it was asked."""

    rows: tuple[ReviewRow, ...] = ()
    privacy: str = ""


def row_id(question: Question) -> str:
    """Return the name of a question's row."""
    match question:
        case ChooseService():
            return "service"
        case ChooseChannel():
            return "channel"
        case AskCustomerId():
            return "customer"
        case AskPhone():
            return "phone"
        case AskEmail():
            return "email"
        case AskField(field):
            return f"field-{field}"
        case Review():
            return ""


def derive_review_props(now: Snapshot) -> ReviewProps:
    """Show every answer. A site's only service is shown too, without Change."""
    asked = questions(now.context, now.journey.answers)
    only_service = () if ChooseService() in asked else (_service(now, changeable=False),)
    rows = tuple(row for question in asked if (row := _row(now, question)))
    return ReviewProps(
        **screen_members(now),
        rows=(*only_service, *rows),
        privacy=now.text(now.context.site.privacy_line),
    )


def _row(now: Snapshot, question: Question) -> ReviewRow | None:
    answers = now.journey.answers
    match question:
        case ChooseService():
            return _service(now, changeable=True)
        case ChooseChannel():
            return _channel(now)
        case AskCustomerId():
            value = answers.customer_id
            return ReviewRow(rowId="customer", icon="id-card", labelId="rev.customer", value=value)
        case AskPhone():
            country = phone_country(now.context, answers)
            value = phone_as_sent(answers.phone, now.context.phone_format, country)
            return ReviewRow(rowId="phone", icon="mobile", labelId="rev.phone", value=value)
        case AskEmail():
            return ReviewRow(rowId="email", icon="mail", labelId="rev.mail", value=answers.email)
        case AskField():
            return _field(now, question)
        case Review():
            return None


def _service(now: Snapshot, *, changeable: bool) -> ReviewRow:
    chosen = chosen_type(now.context, now.journey.answers)
    return ReviewRow(
        rowId="service",
        icon=chosen.icon if chosen else "ask",
        labelId="rev.service",
        value=now.service_name(),
        changeable=changeable,
    )


def _channel(now: Snapshot) -> ReviewRow | None:
    chosen = chosen_type(now.context, now.journey.answers)
    channel = chosen_channel(chosen, now.journey.answers) if chosen else None
    if channel is None:
        return None
    return ReviewRow(
        rowId="channel",
        icon=ICONS[channel],
        labelId="rev.channel",
        valueId=channel_text_id(channel),
    )


def _field(now: Snapshot, question: AskField) -> ReviewRow | None:
    chosen = chosen_type(now.context, now.journey.answers)
    field = field_of(chosen, question)
    if chosen is None or field is None:
        return None
    typed = typed_on(question, now.journey.answers)
    words = {YES: "yes", NO: "no"} if field.kind is FieldKind.YES_NO else {}
    return ReviewRow(
        rowId=row_id(question),
        icon="ask",
        label=now.text(field.question),
        valueId=words.get(typed, ""),
        value=_field_value(now, field, typed) if typed else NOTHING,
    )


def _field_value(now: Snapshot, field: Field, typed: str) -> str:
    if field.kind is FieldKind.DATE and typed:
        order = order_in(now.language, now.context.site.country)
        return whole_date(typed_date(typed), order)
    if not field.options:
        return typed
    chosen = typed.split(MULTIPLE_CHOICE_SEPARATOR)
    labels = (now.text(each.label) for each in field.options if each.value in chosen)
    return listed(labels, now.language)


class ReviewViewModel(ScreenViewModel[ReviewProps]):
    """Shows everything once more before it is sent."""

    def derive(self, now: Snapshot) -> ReviewProps:
        """Show every answer."""
        return derive_review_props(now)

    @Slot(str)
    def change(self, row: str) -> None:
        """Change was touched beside an answer."""
        now = self.snapshot()
        for question in questions(now.context, now.journey.answers):
            if row_id(question) == row:
                self.dispatch(ChangeRequested(question))

    @Slot()
    def getTicket(self) -> None:
        """Get my ticket was touched."""
        self.dispatch(TicketRequested())
