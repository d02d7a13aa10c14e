"""The arrow keys: from one control to the nearest that way, as they lie on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickView

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ASIDE = 3
"""So many times as far counts what lies aside of the way."""
_OFF_CENTRE = 0.3
"""Of two that lie straight ahead, the one whose middle is nearer to the line is meant."""


class ArrowKeys(QObject):
    """Moves the focus between the controls of a window. Where none lies that way, it stays."""

    def __init__(self, view: QQuickView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the arrow keys; they go on to whoever counts keys (called by Qt)."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            way = _WAYS.get(Qt.Key(event.key()))
            if way is not None:
                self._go(way)
        return super().eventFilter(watched, event)

    def _go(self, way: tuple[int, int]) -> None:
        here: QQuickItem | None = self._view.activeFocusItem()
        if here is None:
            return
        if not _is_control(here):
            there: QQuickItem | None = here.nextItemInFocusChain(True)
        else:
            there = _nearest(here, list(_controls(self._view.contentItem())), way)
        if there is not None:
            there.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def _is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def _controls(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.isEnabled():
        if _is_control(item):
            yield item
        for child in item.childItems():
            yield from _controls(child)


def _nearest(here: QQuickItem, others: list[QQuickItem], way: tuple[int, int]) -> QQuickItem | None:
    start = _place(here)
    far = ((_distance(start, _place(other), way), other) for other in others)
    there = [(distance, other) for distance, other in far if distance is not None]
    return min(there, key=lambda one: one[0])[1] if there else None


def _distance(here: QRectF, other: QRectF, way: tuple[int, int]) -> float | None:
    """Return how far something lies that way, from edge to edge; None if it does not."""
    if way[1]:
        here, other = _turned(here), _turned(other)
    ahead = other.left() - here.right() if sum(way) > 0 else here.left() - other.right()
    if ahead < -min(here.width(), other.width()) / 2:
        return None
    aside = max(other.top() - here.bottom(), here.top() - other.bottom(), 0)
    off = abs(other.center().y() - here.center().y())
    return max(ahead, 0) + _ASIDE * aside + _OFF_CENTRE * off


def _turned(place: QRectF) -> QRectF:
    return QRectF(place.y(), place.x(), place.height(), place.width())


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())
