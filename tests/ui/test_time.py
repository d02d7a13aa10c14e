"""Idle visitors, and the clock."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.events import LanguageChosen, SecondPassed, ServiceChosen
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.view_models.comfort import TEXT_SCALES
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import CONTEXT, ENGLISH, PHONE
from tests.ui.conftest import Lobby

IDLE, TYPING = CONTEXT.session.idle, CONTEXT.session.unhurried_idle
WARNING = CONTEXT.session.idle_warning


def let_pass(window: KioskWindow, seconds: int) -> None:
    for _ in range(seconds):
        window.idle_watch.pass_second()


def at_the_phone(lobby: Lobby) -> tuple[KioskWindow, Visitor]:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch(f"service-{PHONE}")
    visitor.type_text("770")
    return window, visitor


def test_nothing_is_counted_while_nobody_is_here(lobby: Lobby) -> None:
    window = lobby.open()
    counting = [window.idle_watch.running]
    window.journey.dispatch(LanguageChosen(ENGLISH))
    counting.append(window.idle_watch.running)
    window.kiosk.startOver()
    counting.append(window.idle_watch.running)
    assert counting == [False, True, False]


def test_seconds_really_pass(lobby: Lobby) -> None:
    lobby.seconds_pass = True
    window = lobby.open()
    window.journey.dispatch(LanguageChosen(ENGLISH))
    wait_for(lambda: window.journey.state.quiet > 0, "a second")


def test_a_silent_visitor_is_asked_and_may_stay(lobby: Lobby) -> None:
    window, visitor = at_the_phone(lobby)
    let_pass(window, TYPING)
    assert window.kiosk.props.idleSeconds == WARNING
    visitor.touch("idle-stay")
    wait_for(lambda: window.kiosk.props.idleSeconds == -1, "the question is gone")
    assert window.journey.state.answers.phone == "770"


def test_under_the_question_nothing_else_can_be_touched(lobby: Lobby) -> None:
    window, visitor = at_the_phone(lobby)
    let_pass(window, TYPING)
    visitor.settle()
    assert not visitor.sees("key-1")
    assert visitor.sees("idle-leave")


def test_no_clear_my_answers_clears_them(lobby: Lobby) -> None:
    window, visitor = at_the_phone(lobby)
    let_pass(window, TYPING)
    visitor.touch("idle-leave")
    wait_for(lambda: visitor.screen == "WelcomeScreen", "welcome")
    assert window.journey.state.answers.phone == ""


def test_silence_wipes(lobby: Lobby) -> None:
    window, visitor = at_the_phone(lobby)
    let_pass(window, TYPING + WARNING)
    assert visitor.screen == "WelcomeScreen"
    assert window.kiosk.props.wiped


def test_a_touch_anywhere_begins_the_silence_anew(lobby: Lobby) -> None:
    window, visitor = at_the_phone(lobby)
    let_pass(window, TYPING - 1)
    visitor.touch("PhoneScreen")
    assert window.journey.state.quiet == 0


def asked_after(window: KioskWindow) -> int:
    """Return the seconds of silence after which the visitor is asked whether they are there."""
    for _ in range(1000):
        let_pass(window, 1)
        if window.kiosk.props.idleSeconds > 0:
            return window.journey.state.quiet  # real seconds pass too
    raise AssertionError("nobody is ever asked")


def test_larger_text_doubles_the_silence_and_usual_text_halves_it(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch("bar-text-size")
    visitor.settle()
    assert asked_after(window) == 2 * IDLE
    visitor.touch("idle-stay")
    for _ in TEXT_SCALES[1:]:
        visitor.touch("bar-text-size")
    visitor.settle()
    assert asked_after(window) == IDLE


@pytest.mark.parametrize(
    ("key", "times"), [(Qt.Key.Key_Tab, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_7, 1)]
)
def test_who_finds_the_way_by_keys_has_twice_the_time(
    lobby: Lobby, key: Qt.Key, times: int
) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    QTest.keyClick(window.view, key)
    assert asked_after(window) == times * IDLE


def test_a_touch_on_nothing_holds_the_greeting(lobby: Lobby) -> None:
    window = lobby.open()
    wait_for(lambda: window.prepared, "all that follows the first frame")
    QTest.mouseClick(window.view, Qt.MouseButton.LeftButton, pos=QPoint(500, 180))
    assert window.kiosk.view.props.held == 1
    QTest.keyClick(window.view, Qt.Key.Key_Tab)
    assert window.kiosk.view.props.held == 2


def test_the_next_visitor_has_the_usual_time(lobby: Lobby) -> None:
    window = lobby.open()
    window.kiosk.work_with_keys()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch("start-over")
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    assert asked_after(window) == IDLE


def test_the_modes_of_the_bar_do_not_outlast_a_visitor_who_only_looked(lobby: Lobby) -> None:
    window = lobby.open()
    Visitor(window).touch("bar-contrast")
    wait_for(lambda: window.kiosk.comfortable, "contrast")
    assert window.idle_watch.running
    let_pass(window, IDLE)
    assert not window.kiosk.comfortable
    assert not window.idle_watch.running


def test_who_only_pressed_tab_on_welcome_leaves_nothing_behind(lobby: Lobby) -> None:
    window = lobby.open()
    wait_for(lambda: window.prepared, "all that follows the first frame")
    QTest.keyClick(window.view, Qt.Key.Key_Tab)
    assert (window.kiosk.props.byKeys, window.journey.state.unhurried) == (True, True)
    let_pass(window, TYPING)
    assert (window.kiosk.props.byKeys, window.journey.state.unhurried) == (False, False)
    assert not window.idle_watch.running


def test_the_clock_shows_each_new_minute(lobby: Lobby) -> None:
    lobby.fakes.clock.moment = dt.datetime(2030, 5, 14, 9, 22, 59, 900_000, tzinfo=dt.UTC)
    window = lobby.open()
    assert window.kiosk.props.clock == "10:22"
    lobby.fakes.clock.moment += dt.timedelta(seconds=1)
    wait_for(lambda: window.kiosk.props.clock == "10:23", "the next minute")


def test_seconds_after_the_end_of_a_visit_change_nothing(lobby: Lobby) -> None:
    window = lobby.open()
    window.journey.dispatch(SecondPassed())
    window.journey.dispatch(ServiceChosen(PHONE))
    assert window.kiosk.props.screen == "WelcomeScreen"
