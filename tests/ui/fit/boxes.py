"""What a screen shows, as plain boxes: read from the items of a real window."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

_READER = Path(__file__).with_name("Reader.qml")
PASSES = 4
"""Layouts inside layouts settle one after the other."""


class Kind(Enum):
    TEXT = "text"
    TARGET = "target"
    ICON = "icon"
    SURFACE = "surface"


@dataclass(frozen=True, slots=True)
class Box:
    """Something on a screen, in the pixels of its grid.

    ``order`` is when it is painted, ``inside`` the orders of what it is a part of. ``lost`` says
    what of a text is not shown; ``pixels`` is the size of its letters.
    """

    kind: Kind
    name: str
    type: str
    left: float
    top: float
    right: float
    bottom: float
    order: int
    inside: tuple[int, ...]
    layer: str
    lost: str = ""
    pixels: float = 0
    unmirrored: bool = False

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def overlap(self, other: Box) -> float:
        """Return how far two boxes reach into each other, in their narrower direction."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return min(across, down)


class Reader:
    """Reads the boxes of a window's screens; QML itself says what its items are."""

    def __init__(self, view: QQuickView) -> None:
        self._view = view
        component = QQmlComponent(view.engine(), QUrl.fromLocalFile(str(_READER)))
        self._reader = component.create()
        assert self._reader is not None, component.errorString()
        self._reader.setParent(view)

    def boxes(self) -> list[Box]:
        """Return all that can be seen, as laid out for the next frame."""
        self.lay_out()
        within = (item for item in self._view.rootObject().childItems() if item.isVisible())
        grid = next(item for item in within if item.childItems())
        self._reader.setProperty("grid", grid)
        QMetaObject.invokeMethod(self._reader, "read")
        told = self._reader.property("told")
        return [_box(**each) for each in json.loads(str(told))]

    def lay_out(self) -> None:
        """Put everything where the next frame will show it."""
        for _ in range(PASSES):
            polish(self._view.contentItem())


def polish(item: QQuickItem) -> None:
    """Lay out an item and all in it as the next frame will show them."""
    if item.isVisible():
        item.ensurePolished()
        for child in item.childItems():
            polish(child)


def _box(kind: str, name: str, words: str, inside: list[int], **rest: Any) -> Box:
    return Box(kind=Kind(kind), name=f"{name} {words!r}", inside=tuple(inside), **rest)
