"""Keys that are held, or that something lies on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.fakes.sites import (
    EVERYTHING,
    PHONE,
)
from tests.ui.touch.conftest import Hands


def test_enter_held_skips_no_question(hands: Hands) -> None:
    hands.go(f"service-{EVERYTHING}", "channel-Phone")
    hands.visitor.type_text("C1001")
    hands.go("continue")
    hands.visitor.type_text("7700900123")
    hands.go("back")
    hands.keys.press(Qt.Key.Key_Return, "\r")
    hands.keys.hold_on(Qt.Key.Key_Return, "\r")
    hands.wait_for("PhoneScreen")
    hands.keys.hold_on(Qt.Key.Key_Return, "\r")
    hands.keys.release(Qt.Key.Key_Return, "\r")
    assert hands.screen == "PhoneScreen"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_held_on_a_control_acts_once(hands: Hands, key: Qt.Key) -> None:
    hands.go(f"service-{PHONE}")
    hands.visitor.type_text("7700900123")
    hands.go("continue")
    for _ in range(20):
        hands.keys.tap(Qt.Key.Key_Tab)
        if hands.visitor.window.view.activeFocusItem() == hands.visitor.find("get-ticket"):
            break
    hands.keys.press(key)
    hands.keys.hold_on(key)
    assert hands.screen == "ReviewScreen"
    hands.keys.release(key)
    hands.wait_for("TicketScreen")
    hands.keys.hold_on(key)
    hands.keys.release(key)
    assert (hands.screen, hands.attempts) == ("TicketScreen", 1)


def test_a_key_that_something_lies_on_is_nobody(hands: Hands) -> None:
    for _ in range(50):
        hands.visitor.window.idle_watch.pass_second()
        hands.keys.hold_on(Qt.Key.Key_F5, times=1)
    assert hands.visitor.window.journey.state.quiet == 50
