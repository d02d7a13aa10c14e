"""After a key, the next screen shows where the next key goes; after a touch it shows nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.events import SecondPassed
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import ENGLISH, NOTHING, PHONE
from tests.ui.conftest import Lobby


class Hands(Visitor):
    """A visitor at a window that has the keyboard."""

    def __init__(self, lobby: Lobby) -> None:
        super().__init__(lobby.open())
        self.window.view.requestActivate()
        wait_for(self.window.view.isActive, "the window is active")
        wait_for(lambda: self.window.prepared, "all that follows the first frame")

    def key(self, key: Qt.Key, *, to: str = "") -> None:
        self.settle()
        QTest.keyClick(self.window.view, key)
        if to:
            wait_for(lambda: self.screen == to, to)
        self.settle()

    @property
    def picking(self) -> bool:
        return self.window.journey.state.picking_language

    @property
    def focus(self) -> QQuickItem:
        item: QQuickItem | None = self.window.view.activeFocusItem()
        assert item is not None
        return item

    @property
    def marked(self) -> str:
        """The name of the control with a frame around it."""
        return self.focus.objectName() if self.focus.property("visualFocus") else ""


@pytest.fixture
def hands(lobby: Lobby) -> Hands:
    return Hands(lobby)


def test_enter_leads_to_a_marked_control_on_every_screen(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Tab)
    assert hands.marked == f"language-{ENGLISH}"
    hands.key(Qt.Key.Key_Return, to="ServiceScreen")
    assert hands.marked == f"service-{NOTHING}"
    hands.key(Qt.Key.Key_Return, to="TicketScreen")
    assert hands.marked


def test_a_touch_marks_nothing(hands: Hands) -> None:
    hands.touch(f"language-{ENGLISH}")
    wait_for(lambda: hands.screen == "ServiceScreen", "the services")
    hands.settle()
    assert hands.marked == ""


def test_a_touch_after_a_key_marks_nothing(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Tab)
    hands.touch(f"language-{ENGLISH}")
    wait_for(lambda: hands.screen == "ServiceScreen", "the services")
    hands.settle()
    assert hands.marked == ""


def give_focus(hands: Hands, name: str) -> None:
    """Do what AT-SPI's GrabFocus does."""
    item = hands.find(name)
    assert item is not None
    face = QAccessible.queryAccessibleInterface(item)
    assert face is not None
    face.actionInterface().doAction(QAccessibleActionInterface.setFocusAction())


def test_what_assistive_technology_focused_after_a_touch_is_marked_and_pressed(
    hands: Hands,
) -> None:
    hands.touch(f"language-{ENGLISH}")
    wait_for(lambda: hands.screen == "ServiceScreen", "the services")
    hands.settle()
    give_focus(hands, f"service-{PHONE}")
    assert hands.marked == f"service-{PHONE}"
    hands.key(Qt.Key.Key_Return, to="PhoneScreen")


def test_enter_on_what_assistive_technology_focused_at_the_last_check_gets_no_ticket(
    lobby: Lobby, hands: Hands
) -> None:
    hands.touch(f"language-{ENGLISH}")
    hands.touch(f"service-{PHONE}")
    hands.type_text("7700900123")
    hands.touch("continue")
    wait_for(lambda: hands.screen == "ReviewScreen", "the last check")
    hands.settle()
    assert hands.marked == ""
    give_focus(hands, "start-over")
    assert hands.marked == "start-over"
    hands.key(Qt.Key.Key_Return, to="WelcomeScreen")
    assert lobby.fakes.gateway.sent == []


def test_nothing_is_marked_when_idle_is_asked_after_a_touch(hands: Hands) -> None:
    hands.touch(f"language-{ENGLISH}")
    wait_for(lambda: hands.screen == "ServiceScreen", "the services")
    for _ in range(hands.window.journey.context.session.idle):
        hands.window.journey.dispatch(SecondPassed())
    hands.settle()
    assert hands.sees("idle-stay")
    assert hands.marked == ""
    hands.touch("idle-stay")
    hands.settle()
    assert hands.marked == ""


def test_where_keys_type_they_go_into_the_field(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return, to="ServiceScreen")
    hands.key(Qt.Key.Key_Tab)
    assert hands.marked == f"service-{PHONE}"
    hands.key(Qt.Key.Key_Return, to="PhoneScreen")
    assert hands.marked == ""
    for key in (Qt.Key.Key_7, Qt.Key.Key_0):
        hands.key(key)
    assert hands.window.journey.state.answers.phone == "70"
    hands.key(Qt.Key.Key_Return)
    assert hands.window.journey.state.fault is not None


def test_what_lies_over_a_screen_is_marked_and_then_the_screen_again(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return, to="ServiceScreen")
    while hands.marked != "bar-language":
        hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return)
    assert hands.picking
    assert hands.marked == f"language-{ENGLISH}"
    hands.key(Qt.Key.Key_Return)
    wait_for(lambda: not hands.picking, "the languages are gone")
    assert hands.marked == "start-over", "the last one before the bar"


def test_the_next_visitor_finds_nothing_marked(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return, to="ServiceScreen")
    while hands.marked != "start-over":
        hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return, to="WelcomeScreen")
    assert hands.marked == ""
