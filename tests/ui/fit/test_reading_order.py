"""The focus goes the way that eyes go: row by row, from where a line begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Locale
from kiosk.ui.visitor import wait_for
from tests.ui.conftest import Lobby
from tests.ui.fit.boxes import PASSES, polish
from tests.ui.fit.controls import controls, press
from tests.ui.fit.moment import Moment
from tests.ui.fit.moments import all_moments
from tests.ui.fit.showing import LANDSCAPE, PORTRAIT, SMALL, Case, Ease, Showing
from tests.ui.fit.site import ENGLISH, FitSite

ARABIC = Locale("ar")
_SLACK = 12
"""Pixels by which rows may reach into each other."""
LAST = ("continue", "get-ticket", "close-countries")
"""What leads on comes after what it is about, also where that stands beside it."""


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def order_at(showing: Showing, moment: Moment, language: Locale) -> list[QQuickItem]:
    """Return the controls in the order in which Tab reaches them, those of the bar last."""
    showing.show(Case(moment, language, Ease()))
    view = showing.window.view
    for _ in range(PASSES):
        polish(view.contentItem())
    there = list(controls(view.contentItem()))
    reached: list[QQuickItem] = []
    for _ in range(2 * len(there) + 4):
        item = press(view, Qt.Key.Key_Tab)
        if item in reached:
            break
        if item in there:
            reached.append(item)
    last = max(range(len(reached)), key=lambda at: _end(reached[at], mirrored=language == ARABIC))
    return reached[last + 1 :] + reached[: last + 1]


def _end(item: QQuickItem, *, mirrored: bool) -> tuple[int, float]:
    centre = place(item).center()
    return round(centre.y()), -centre.x() if mirrored else centre.x()


def faults_at(showing: Showing, moment: Moment, language: Locale) -> Iterator[str]:
    for before, after in pairwise(order_at(showing, moment, language)):
        mirrored = language == ARABIC and not unmirrored(before, after)
        if after.objectName() not in LAST and not follows(before, after, mirrored=mirrored):
            yield f"{moment.name}, {language}: {before.objectName()} before {after.objectName()}"


def follows(before: QQuickItem, after: QQuickItem, *, mirrored: bool) -> bool:
    """Whether one stands below the other, or further on in its row."""
    one, other = place(before), place(after)
    further = other.center().x() - one.center().x()
    apart = abs(one.center().y() - other.center().y())
    in_row = apart < min(one.height(), other.height()) / 2
    below = other.top() >= one.bottom() - _SLACK
    beside = kind(before) == "domain" and kind(after) == "key" and not one.intersects(other)
    return beside or below or (in_row and (further < 0 if mirrored else further > 0))


def kind(item: QQuickItem) -> str:
    return item.objectName().partition("-")[0]


def unmirrored(*items: QQuickItem) -> bool:
    """Whether these are keys or domains: those stand from left to right in every language."""
    kinds = {kind(item) for item in items}
    return len(kinds) == 1 and kinds <= {"key", "domain"}


@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", [ENGLISH, ARABIC])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, SMALL])
def test_the_focus_follows_the_reading_order(
    lobby: Lobby, fit: FitSite, size: tuple[int, int], language: Locale
) -> None:
    showing = Showing(lobby, fit, size)
    showing.window.view.requestActivate()
    wait_for(showing.window.view.isActive, "the window is active")
    faults = [
        fault for moment in all_moments(fit) for fault in faults_at(showing, moment, language)
    ]
    assert not faults, "\n".join(faults)
