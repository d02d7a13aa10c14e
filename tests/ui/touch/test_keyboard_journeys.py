"""A whole visit with a keyboard alone: Tab or Shift+Tab, or arrows, and Enter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Locale
from kiosk.ui.visitor import wait_for
from tests.fakes.sites import ARABIC, ENGLISH, EVERYTHING
from tests.ui.touch.conftest import Hands, MakeHands

_MOST = 120
ARROWS = {
    (1, 0): Qt.Key.Key_Right,
    (-1, 0): Qt.Key.Key_Left,
    (0, 1): Qt.Key.Key_Down,
    (0, -1): Qt.Key.Key_Up,
}


def focused(hands: Hands) -> str:
    item: QQuickItem | None = hands.visitor.window.view.activeFocusItem()
    return str(item.objectName()) if item else ""


def ringed(hands: Hands) -> bool:
    return bool(hands.visitor.window.view.activeFocusItem().property("visualFocus"))


def by_tab(key: Qt.Key) -> Callable[[Hands, str], None]:
    def reach(hands: Hands, name: str) -> None:
        for _ in range(_MOST):
            if focused(hands) == name and ringed(hands):
                return
            hands.keys.tap(key)
        raise AssertionError(f"{name} is not reached on {hands.screen}, but {focused(hands)}")

    return reach


def by_arrows(hands: Hands, name: str) -> None:
    """Go up or down to the row, then along it."""
    goal = hands.at(name)
    for _ in range(_MOST):
        if focused(hands) == name and ringed(hands):
            return
        item = hands.visitor.window.view.activeFocusItem()
        hands.keys.tap(_towards(goal - item.mapToScene(item.boundingRect().center())))
    raise AssertionError(f"{name} is not reached on {hands.screen}, but {focused(hands)}")


def _towards(apart: QPointF) -> Qt.Key:
    if abs(apart.y()) > abs(apart.x()):
        return ARROWS[0, 1 if apart.y() > 0 else -1]
    return ARROWS[1 if apart.x() > 0 else -1, 0]


WAYS = {
    "tab": by_tab(Qt.Key.Key_Tab),
    "shift and tab": by_tab(Qt.Key.Key_Backtab),
    "arrows": by_arrows,
}


@pytest.mark.parametrize("language", [ENGLISH, ARABIC])
@pytest.mark.parametrize("way", WAYS)
def test_a_ticket_needs_no_pointer(hands_at: MakeHands, way: str, language: Locale) -> None:
    hands = hands_at()

    def press(*names: str) -> None:
        for name in names:
            hands.visitor.settle()
            wait_for(lambda name=name: hands.visitor.sees(name), name)  # type: ignore[misc]
            WAYS[way](hands, name)
            hands.keys.tap(Qt.Key.Key_Return, "\r")

    press(f"language-{language}", f"service-{EVERYTHING}", "channel-Video")
    press(*[f"key-{char}" for char in "100"], "continue")
    press(*[f"key-{digit}" for digit in "7700900123"], "continue")
    press(*[f"key-{char}" for char in "a@b.org"], "continue")
    press("option-id-card", "continue", "get-ticket")
    hands.wait_for("TicketScreen")
    press("done")
    hands.wait_for("WelcomeScreen")
    assert hands.attempts == 1


def test_an_arrow_goes_to_the_nearest_control_that_way(hands: Hands) -> None:
    hands.go(f"service-{EVERYTHING}", "channel-Phone")
    hands.visitor.type_text("1001")
    hands.go("continue")
    by_arrows(hands, "key-5")
    found = []
    for key in ARROWS.values():
        by_arrows(hands, "key-5")
        hands.keys.tap(key)
        found.append(focused(hands))
    assert found == ["key-6", "key-4", "key-8", "key-2"]


def test_an_arrow_where_nothing_lies_that_way_stays(hands: Hands) -> None:
    by_arrows(hands, "bar-language")
    hands.keys.tap(Qt.Key.Key_Down)
    assert focused(hands) == "bar-language"


def test_who_uses_arrows_alone_is_somebody(hands: Hands) -> None:
    for _ in range(50):
        hands.visitor.window.idle_watch.pass_second()
    hands.keys.tap(Qt.Key.Key_Down)
    assert hands.visitor.window.journey.state.quiet == 0


def test_the_question_to_a_silent_visitor_is_answered_by_keys(hands: Hands) -> None:
    for _ in range(60):
        hands.visitor.window.idle_watch.pass_second()
    hands.visitor.settle()
    by_tab(Qt.Key.Key_Tab)(hands, "idle-stay")
    hands.keys.tap(Qt.Key.Key_Return)
    assert hands.visitor.window.kiosk.props.idleSeconds == -1
