"""What can be focused on a screen, and keys pressed in its window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickView


def controls(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.isEnabled():
        if item.inherits("QQuickAbstractButton"):
            yield item
        for child in item.childItems():
            yield from controls(child)


def press(view: QQuickView, key: Qt.Key) -> QQuickItem | None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    return view.activeFocusItem()
