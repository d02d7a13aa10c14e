"""What a visitor can read on the screen: words, and controls with words, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickView

_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069]")
"""Steers lines and directions, and is not there for a reader."""
_SAME_ROW = 0.3


def plain(text: str) -> str:
    """Return what can be read of a text."""
    return " ".join(_UNSEEN.sub("", text).split())


@dataclass(frozen=True, slots=True)
class Sight:
    """Something with words. ``control``: it can be touched. ``size`` is that of the letters."""

    words: tuple[str, ...]
    place: QRectF
    control: bool = False
    size: float = 0

    @property
    def centre(self) -> QPointF:
        return self.place.center()

    @property
    def title(self) -> str:
        """What is read first of it."""
        return self.words[0] if self.words else ""

    def __str__(self) -> str:
        said = " | ".join(self.words)
        return f"[ {said} ]" if self.control else said


@dataclass(frozen=True, slots=True)
class Page:
    """All of one screen, row by row in reading order."""

    rows: tuple[tuple[Sight, ...], ...]

    @property
    def sights(self) -> tuple[Sight, ...]:
        return tuple(sight for row in self.rows for sight in row)

    @property
    def controls(self) -> tuple[Sight, ...]:
        return tuple(sight for sight in self.sights if sight.control)

    @property
    def largest(self) -> str:
        """What is written in the largest letters."""
        return max(self.sights, key=lambda sight: sight.size).title

    def control(self, words: str) -> Sight | None:
        """Return the control on which these words stand."""
        return next((one for one in self.controls if words in one.words), None)

    def after(self, earlier: Page) -> str:
        """Return the words that were not on the earlier page."""
        before = {words for sight in earlier.sights for words in sight.words}
        new = [words for sight in self.sights for words in sight.words if words not in before]
        return " | ".join(new)

    def says(self, words: str) -> bool:
        return any(words in sight.words for sight in self.sights)

    def __str__(self) -> str:
        return "\n".join("   ".join(map(str, row)) for row in self.rows)


def read(view: QQuickView, *, right_to_left: bool) -> Page:
    """Return what a window shows."""
    window = view.contentItem().mapRectToScene(view.contentItem().boundingRect())
    seen = [sight for sight in _sights(view.contentItem()) if window.intersects(sight.place)]
    return Page(tuple(_rows(seen, right_to_left=right_to_left)))


def _rows(sights: list[Sight], *, right_to_left: bool) -> Iterator[tuple[Sight, ...]]:
    row: list[Sight] = []
    for sight in sorted(sights, key=lambda one: one.centre.y()):
        if row and not _beside(row[0], sight):
            yield _ordered(row, right_to_left=right_to_left)
            row = []
        row.append(sight)
    if row:
        yield _ordered(row, right_to_left=right_to_left)


def _beside(one: Sight, other: Sight) -> bool:
    apart = abs(one.centre.y() - other.centre.y())
    return apart < _SAME_ROW * min(one.place.height(), other.place.height())


def _ordered(row: list[Sight], *, right_to_left: bool) -> tuple[Sight, ...]:
    """Return a row as it is read; keys are read from left to right in every language."""
    keys = [sight for sight in row if sight.control and len(sight.title) == 1]
    mirrored = right_to_left and 2 * len(keys) < len(row)
    return tuple(sorted(row, key=lambda sight: sight.centre.x(), reverse=mirrored))


def _sights(item: QQuickItem) -> Iterator[Sight]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickAbstractButton"):
        yield Sight(_words_on(item), _place(item), control=item.isEnabled())
        return
    if item.inherits("QQuickText") and (words := plain(str(item.property("text")))):
        yield Sight((words,), _place(item), size=_letters(item))
    for child in item.childItems():
        yield from _sights(child)


def _words_on(button: QQuickItem) -> tuple[str, ...]:
    """Return the words on a control, from top to bottom; those of its picture where it has none."""
    found = sorted(_texts(button), key=lambda text: text[0])
    return tuple(words for _, words in found) or (plain(str(button.property("spokenName"))),)


def _texts(item: QQuickItem) -> Iterator[tuple[float, str]]:
    for child in item.childItems():
        if not child.isVisible():
            continue
        if child.inherits("QQuickText") and (words := plain(str(child.property("text")))):
            yield _place(child).center().y(), words
        yield from _texts(child)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def _letters(text: QQuickItem) -> float:
    return float(text.property("font").pixelSize())
