"""Times in lines that are read from right to left, as the eye meets them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Locale
from tests.ui.conftest import Lobby
from tests.ui.fit.moments import seen_moments
from tests.ui.fit.showing import SIZES, Case, Ease, Showing
from tests.ui.fit.site import FitSite

TIME = re.compile(r"\d{1,2}:\d\d(?:\u00a0\w+)?")
WORDS = re.compile(r"\w[\w./\u200c\u200f]*")
MOMENTS = ("closed by hours", "closed, no day as the other", "closed services", "welcome")


def laid_out(text: str) -> QTextLayout:
    """Return a text in lines as Qt Quick's Text lays it out: its first letter directs it."""
    layout = QTextLayout(text.replace("\n", "\u2028"))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(10_000)
    layout.endLayout()
    return layout


def middle(layout: QTextLayout, start: int, end: int) -> float:
    """Return where a part of a line stands, from the left."""
    line = layout.lineForTextPosition(start)
    places = [at.x() for run in line.glyphRuns(start, end - start) for at in run.positions()]
    return sum(places) / len(places)


def parts_of(line: str) -> list[tuple[int, int]]:
    """Return the times of a line and the words before, between and behind them, as read."""
    times = [found.span() for found in TIME.finditer(line)]
    words = [found.span() for found in WORDS.finditer(line)]
    inside = {at for begin, end in times for at in range(begin, end)}
    return sorted([*times, *(span for span in words if span[0] not in inside)])


def turned(layout: QTextLayout, time: str, start: int) -> bool:
    """Return whether the half of the day stands on the wrong side of its hour."""
    hour, _, half = time.partition("\u00a0")
    if not half:
        return False
    here = middle(layout, start, start + len(hour))
    there = middle(layout, start + len(time) - len(half), start + len(time))
    return (there > here) is not half.isascii()


def faults_of(text: str) -> Iterator[str]:
    """Yield what is read in another order than it was written."""
    layout, start = laid_out(text), 0
    for line in text.split("\n"):
        places = [middle(layout, start + one, start + end) for one, end in parts_of(line)]
        if places != sorted(places, reverse=True):
            yield f"{line!r} is not read from right to left"
        for time in TIME.finditer(line):
            if turned(layout, time.group(), start + time.start()):
                yield f"{time.group()!r} is turned in {line!r}"
        start += len(line) + 1


def texts_of(item: QQuickItem) -> Iterator[str]:
    """Yield every text with a time in words, below an item that can be seen."""
    for child in item.childItems():
        if child.isVisible():
            text = str(child.property("text") or "")
            if TIME.search(text) and TIME.sub("", text).strip():
                yield text
            yield from texts_of(child)


@pytest.mark.parametrize("size", ["portrait", "small"])
@pytest.mark.parametrize("language", ["ar", "fa", "he", "ur"])
def test_hours_are_read_from_right_to_left_and_each_as_its_language_writes_it(
    lobby: Lobby, fit: FitSite, size: str, language: str
) -> None:
    faults, read = [], 0
    showing = Showing(lobby, fit, SIZES[size])
    for moment in (one for one in seen_moments(fit) if one.name in MOMENTS):
        showing.boxes_of(Case(moment, Locale(language), Ease()))
        texts = list(texts_of(showing.window.view.rootObject()))
        faults += [f"{moment.name}: {fault}" for text in texts for fault in faults_of(text)]
        read += len(texts)
    assert read > 2 * len(MOMENTS)
    assert not faults, "\n".join(faults)
