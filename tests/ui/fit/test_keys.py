"""Every control of every screen is reached by Tab, seen when it is, and left again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.ui.visitor import wait_for
from tests.ui.conftest import Lobby
from tests.ui.fit.controls import controls, press
from tests.ui.fit.moment import Moment
from tests.ui.fit.moments import all_moments
from tests.ui.fit.showing import LANDSCAPE, PORTRAIT, Case, Ease, Showing
from tests.ui.fit.site import ENGLISH, FitSite


def marked(item: QQuickItem) -> bool:
    return bool(item.property("visualFocus"))


def faults_at(showing: Showing, moment: Moment, key: Qt.Key) -> Iterator[str]:
    showing.show(Case(moment, ENGLISH, Ease()))
    view = showing.window.view
    there = list(controls(view.contentItem()))
    if not there:
        yield f"{moment.name}: no controls"
    reached = []
    for _ in range(2 * len(there) + 4):
        item = press(view, key)
        if item in there and not marked(item):
            yield f"{moment.name}: {item.objectName()} is not marked"
        reached.append(item)
    for item in there:
        if reached.count(item) < 1:
            yield f"{moment.name}: {item.objectName()} is not reached"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_every_control_is_reached_by_tab_and_by_shift_tab(
    lobby: Lobby, fit: FitSite, size: tuple[int, int], key: Qt.Key
) -> None:
    showing = Showing(lobby, fit, size)
    showing.window.view.requestActivate()
    wait_for(showing.window.view.isActive, "the window is active")
    faults = [fault for moment in all_moments(fit) for fault in faults_at(showing, moment, key)]
    assert not faults, "\n".join(faults)


def test_nothing_is_marked_on_a_screen_that_no_key_led_to(lobby: Lobby, fit: FitSite) -> None:
    showing = Showing(lobby, fit, PORTRAIT)
    view = showing.window.view
    view.requestActivate()
    wait_for(view.isActive, "the window is active")
    seen = []
    for moment in all_moments(fit):
        showing.show(Case(moment, ENGLISH, Ease()))
        focused = view.activeFocusItem()
        if marked(focused):
            seen.append(f"{moment.name}: {focused.objectName()}")
    assert not seen, "\n".join(seen)
