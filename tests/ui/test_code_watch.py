"""A code reader types into the window with real key events, whatever has the focus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.code_reader import Marks
from kiosk.domain.events import LanguageChosen, ServiceChosen
from kiosk.domain.journey_state import Journey
from kiosk.domain.screens import AskCustomerId, AskPhone, Review
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import CUSTOMER, ENGLISH, KNOWN_CUSTOMER, PHONE
from tests.ui.conftest import Lobby

READER_GAP, HAND_GAP = 4, 180
KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


class Desk:
    """A window at a question, and what is typed into it."""

    def __init__(self, lobby: Lobby, service: str, marks: Marks = Marks()) -> None:  # noqa: B008
        settings = replace(lobby.settings(), marks=marks)
        self.window = KioskWindow(settings, lobby.controller(), lobby.jobs)
        lobby.windows.append(self.window)
        self.window.show()
        self.visitor = Visitor(self.window)
        self.window.journey.dispatch(LanguageChosen(ENGLISH))
        self.window.journey.dispatch(ServiceChosen(service))  # type: ignore[arg-type]
        self.visitor.settle()
        self.at = 1000

    def type(self, text: str, gap: int) -> None:
        for char in text:
            self.at += gap
            self.press(KEYS.get(char, Qt.Key.Key_unknown), "" if char == "\t" else char)

    def press(self, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self.at)
            QCoreApplication.sendEvent(self.window.view, event)

    def scan(self, code: str, end: str = "\r") -> None:
        self.at += 10 * HAND_GAP
        self.type(code + end, READER_GAP)

    @property
    def state(self) -> Journey:
        return self.window.journey.state

    @property
    def said(self) -> str:
        return str(self.window.kiosk.view.property("faultId") or "")


@pytest.mark.parametrize("end", ["\r", "\t", "\n", "\n\r"])
def test_a_code_answers_the_question_and_goes_on(lobby: Lobby, end: str) -> None:
    desk = Desk(lobby, CUSTOMER)
    desk.scan(KNOWN_CUSTOMER, end)
    assert desk.state.answers.customer_id == KNOWN_CUSTOMER
    assert not isinstance(desk.state.screen, AskCustomerId)


@pytest.mark.parametrize("focused", range(1, 8))
def test_a_code_is_read_wherever_the_focus_is(lobby: Lobby, focused: int) -> None:
    desk = Desk(lobby, CUSTOMER)
    desk.window.view.requestActivate()
    for _ in range(6 * focused):
        desk.at += HAND_GAP
        desk.press(Qt.Key.Key_Tab)
    desk.scan("C 10 01")
    assert desk.state.answers.customer_id == ""
    assert desk.said == "fault.scan_invalid"
    desk.scan(KNOWN_CUSTOMER)
    assert desk.state.answers.customer_id == KNOWN_CUSTOMER
    assert not isinstance(desk.state.screen, AskCustomerId)


def test_a_code_takes_the_place_of_what_was_typed(lobby: Lobby) -> None:
    desk = Desk(lobby, CUSTOMER)
    desk.type("C-99", HAND_GAP)
    assert desk.state.answers.customer_id == "C-99"
    desk.scan(KNOWN_CUSTOMER)
    assert desk.state.answers.customer_id == KNOWN_CUSTOMER


@pytest.mark.parametrize("bad", ["C 1001", "x" * 65, "A\x1dB-77"])
def test_a_bad_code_is_told_and_nothing_typed_is_lost(lobby: Lobby, bad: str) -> None:
    desk = Desk(lobby, CUSTOMER)
    desk.type("C-99", HAND_GAP)
    desk.scan(bad)
    assert desk.said == "fault.scan_invalid"
    assert desk.state.answers.customer_id == "C-99"
    assert desk.visitor.screen == "CustomerIdScreen"


@pytest.mark.parametrize("code", ["7700900123", "http://x.example/?a= b", "77 00 90"])
def test_a_code_does_nothing_on_another_screen(lobby: Lobby, code: str) -> None:
    desk = Desk(lobby, PHONE)
    desk.type("77", HAND_GAP)
    desk.scan(code)
    assert (desk.state.screen, desk.state.answers.phone, desk.said) == (AskPhone(), "77", "")


def test_a_code_presses_no_button_that_has_the_focus(lobby: Lobby) -> None:
    desk = Desk(lobby, PHONE)
    desk.window.view.requestActivate()
    wait_for(desk.window.view.isActive, "the window is active")
    for _ in range(30):
        desk.at += HAND_GAP
        desk.press(Qt.Key.Key_Tab)
        before = desk.state.screen
        desk.scan("AB CD EF")
        assert desk.state.screen == before
        assert desk.window.kiosk.props.textScale == 1
        assert desk.window.kiosk.props.lowered is False


def test_hands_type_and_confirm_as_ever(lobby: Lobby) -> None:
    desk = Desk(lobby, PHONE)
    desk.type("7700900123\r", HAND_GAP)
    assert isinstance(desk.state.screen, Review)


def test_a_reader_with_marks_is_known_by_them(lobby: Lobby) -> None:
    desk = Desk(lobby, CUSTOMER, Marks(prefix="~", suffix="!"))
    desk.scan(f"~{KNOWN_CUSTOMER}!")
    assert desk.state.answers.customer_id == KNOWN_CUSTOMER
    assert not isinstance(desk.state.screen, AskCustomerId)


@pytest.mark.parametrize(
    ("present", "text_id"), [(True, "customer.help.scan"), (False, "customer.help")]
)
def test_the_screen_speaks_of_a_reader_where_there_is_one(
    lobby: Lobby, present: bool, text_id: str
) -> None:
    settings = replace(lobby.settings(), reader_present=present)
    window = KioskWindow(settings, lobby.controller(), lobby.jobs)
    lobby.windows.append(window)
    window.journey.dispatch(LanguageChosen(ENGLISH))
    window.journey.dispatch(ServiceChosen(CUSTOMER))
    assert window.kiosk.view.property("helpId") == text_id


def until_warned(desk: Desk) -> None:
    while desk.window.kiosk.props.idleSeconds < 0:
        desk.window.idle_watch.pass_second()
    desk.visitor.settle()


def test_a_code_shows_that_somebody_is_still_there(lobby: Lobby) -> None:
    desk = Desk(lobby, CUSTOMER)
    until_warned(desk)
    desk.scan(KNOWN_CUSTOMER)
    assert desk.state.answers.customer_id == KNOWN_CUSTOMER
    assert desk.state.screen == Review()
    assert desk.window.kiosk.props.idleSeconds == -1


def test_a_bad_code_keeps_the_visit_and_what_was_typed_too(lobby: Lobby) -> None:
    desk = Desk(lobby, CUSTOMER)
    desk.type("C-99", HAND_GAP)
    until_warned(desk)
    desk.scan("no code")
    assert (desk.said, desk.state.answers.customer_id) == ("fault.scan_invalid", "C-99")
    assert desk.window.kiosk.props.idleSeconds == -1


def test_a_code_on_another_screen_answers_no_warning_and_presses_none_of_its_buttons(
    lobby: Lobby,
) -> None:
    desk = Desk(lobby, PHONE)
    desk.type("77", HAND_GAP)
    until_warned(desk)
    desk.scan("77 00 90")
    assert (desk.state.screen, desk.state.answers.phone) == (AskPhone(), "77")
    assert desk.window.kiosk.props.idleSeconds >= 0


def test_a_code_is_read_over_the_list_of_languages(lobby: Lobby) -> None:
    desk = Desk(lobby, CUSTOMER)
    desk.visitor.touch("bar-language")
    wait_for(lambda: desk.window.kiosk.props.pickingLanguage, "the languages")
    desk.scan(KNOWN_CUSTOMER)
    assert desk.state.screen == Review()
    assert not desk.window.kiosk.props.pickingLanguage
