"""One visitor's whole way through the real screens, where nobody stands before them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.catalogue import FieldKind, FieldTypeId, Group
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.menu import menu_page
from kiosk.domain.questions import Answers, field_of, questions
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Review,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.domain.typed_date import typed_date
from kiosk.ui.application import kiosk_process
from kiosk.ui.view_models.question import QuestionViewModel
from kiosk.ui.view_models.ticket import TicketViewModel
from kiosk.ui.visitor import Visitor, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kiosk.application.journey_controller import JourneyController
    from kiosk.domain.catalogue import Channel, Field, MenuEntry, ServiceType, ServiceTypeId
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.language import Locale
    from kiosk.domain.screens import Screen
    from kiosk.ports.jobs import Jobs
    from kiosk.ui.kiosk_window import KioskWindow
    from kiosk.ui.settings import UiSettings

_PHONE = "2025550123"
"""Kept free for fiction by the North American Numbering Plan (555-0100 to 555-0199)."""
_EMAIL = "visitor@example.org"
_DAY = "1990-05-14"


@dataclass(frozen=True, slots=True)
class Script:
    """What the visitor wants and answers. What is left empty is made up to fit.

    ``fields`` maps a field to the answer: the value of an option, or the text to type.
    """

    language: Locale
    service_type: ServiceTypeId
    channel: Channel | None = None
    customer_id: str = ""
    phone: str = ""
    email: str = _EMAIL
    fields: Mapping[FieldTypeId, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScriptedWalkIn:
    """How the visit ended: the last screen, and a picture of each that was passed."""

    end: TicketShown | TroubleShown
    pictures: tuple[Path, ...]


def telling_service(context: JourneyContext) -> ServiceTypeId:
    """Return the service type that asks the most, so that most screens are passed."""
    types = context.catalogue.service_types()
    return max(types, key=lambda each: len(questions(context, Answers(each.id)))).id


def run_scripted(
    settings: UiSettings,
    make_controller: Callable[[Jobs], JourneyController],
    make_script: Callable[[JourneyContext], Script],
    pictures: Path,
) -> ScriptedWalkIn:
    """Perform one walk-in in a window that no one sees; leave a picture of each screen.

    Raises NeverHappenedError naming what a visitor would have waited for in vain.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    with kiosk_process(settings, make_controller) as (_, window):
        window.show()
        return walk_in(Visitor(window, pictures), make_script(window.journey.context))


def walk_in(visitor: Visitor, script: Script) -> ScriptedWalkIn:
    """Go from the welcome screen to the end, and leave."""
    walk = _Walk(visitor.window, visitor, script)
    visitor.settle()
    while not walk.ended():
        walk.fill()
        visitor.take_picture()
        walk.go_on()
        visitor.settle()
    return ScriptedWalkIn(walk.leave(), visitor.pictures)


@dataclass(slots=True)
class _Walk:
    window: KioskWindow
    visitor: Visitor
    script: Script

    @property
    def context(self) -> JourneyContext:
        return self.window.journey.context

    def ended(self) -> bool:
        return isinstance(self.window.journey.state.screen, TicketShown | TroubleShown)

    def fill(self) -> None:
        """Type or select the answer to the open question, if it takes one."""
        match self.window.journey.state.screen:
            case AskCustomerId():
                self.visitor.type_text(self.script.customer_id or self._known_customer())
            case AskPhone():
                self.visitor.type_text(self.script.phone or self._phone())
            case AskEmail():
                self.visitor.type_text(self.script.email)
            case AskField() as screen:
                self._fill_field(screen)
            case _:
                pass

    def go_on(self) -> None:
        """Touch what leads to the next screen, and wait for it."""
        visit, screen = self.window.kiosk.props.visit, self.window.journey.state.screen
        if name := self._way_on(screen):
            self.visitor.touch(name)
        wait_for(lambda: self.window.kiosk.props.visit != visit, f"the way on from {screen}")

    def _way_on(self, screen: Screen) -> str:
        match screen:
            case Welcome():
                return f"language-{self.script.language}"
            case ChooseService(path):
                return self._card(path)
            case ChooseChannel():
                return f"channel-{self._channel()}"
            case AskCustomerId() | AskPhone() | AskEmail() | AskField():
                return "continue"
            case Review():
                return "get-ticket"
            case Issuing() | TicketShown() | TroubleShown():
                return ""
        assert_never(screen)

    def leave(self) -> TicketShown | TroubleShown:
        """Wait until everything that the last screen tells is known, and go."""
        wait_for(self._all_told, "the end is told")
        self.visitor.settle()
        self.visitor.take_picture()
        end = self.window.journey.state.screen
        if not isinstance(end, TicketShown | TroubleShown):
            raise TypeError("the last screen closed by itself")
        self.visitor.touch("done" if isinstance(end, TicketShown) else "start-over")
        wait_for(lambda: self.visitor.screen == "WelcomeScreen", "the welcome screen")
        return end

    def _all_told(self) -> bool:
        screen = self.window.journey.state.screen
        if not isinstance(screen, TicketShown):
            return True
        ended = screen.report and not screen.printing
        printed = ended or self.window.journey.services.print_ticket is None
        view = self.window.kiosk.view
        drawn = isinstance(view, TicketViewModel) and view.props.qrRows
        return bool(printed) and bool(drawn or not screen.case.ticket_url)

    def _card(self, path: tuple[str, ...]) -> str:
        for entry in menu_page(self.context, path):
            if self._leads_there(entry):
                return f"{'group' if isinstance(entry, Group) else 'service'}-{entry.id}"
        raise LookupError(f"no card leads to {self.script.service_type}")

    def _leads_there(self, entry: MenuEntry) -> bool:
        if isinstance(entry, Group):
            return any(map(self._leads_there, entry.entries))
        return entry.id == self.script.service_type

    def _service_type(self) -> ServiceType:
        found = self.context.catalogue.service_type(self.script.service_type)
        if found is None:
            raise LookupError(f"no service type {self.script.service_type}")
        return found

    def _channel(self) -> Channel:
        return self.script.channel or self._service_type().channels[0]

    def _known_customer(self) -> str:
        return next((each.record_id for each in self.context.catalogue.customers), "")

    def _phone(self) -> str:
        if self.context.phone_format is PhoneFormat.DIGITS10:
            return _PHONE
        from phonenumbers import example_number

        example = example_number(self.context.site.country)
        return str(example.national_number) if example else _PHONE

    def _fill_field(self, screen: AskField) -> None:
        asked = field_of(self._service_type(), screen)
        if asked is None:
            raise LookupError(f"no field {screen.field}")
        answer = self.script.fields.get(asked.id) or _made_up(asked)
        match asked.kind:
            case FieldKind.CHOICE | FieldKind.MULTIPLE_CHOICE | FieldKind.YES_NO:
                self.visitor.touch(f"option-{answer}")
            case FieldKind.DATE:
                self.visitor.type_text(self._date_digits(answer))
            case FieldKind.TEXT | FieldKind.NUMBER:
                self.visitor.type_text(answer)
            case _:
                assert_never(asked.kind)

    def _date_digits(self, answer: str) -> str:
        view = self.window.kiosk.view
        order = view.date_order if isinstance(view, QuestionViewModel) else ""
        return typed_date(answer).in_order(order)


def _made_up(asked: Field) -> str:
    match asked.kind:
        case FieldKind.CHOICE | FieldKind.MULTIPLE_CHOICE:
            return asked.options[0].value
        case FieldKind.YES_NO:
            return "true"
        case FieldKind.NUMBER:
            return str(asked.minimum or 1)
        case FieldKind.DATE:
            return _DAY
        case FieldKind.TEXT:
            return "a" * max(asked.minimum or 0, 3)
    assert_never(asked.kind)
