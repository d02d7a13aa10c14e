"""What a keyboard composes of several keys: accents after dead keys, and sequences of Compose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView


class ComposedKeys(QObject):
    """Gives a window what the system composes as if one key had typed it, whatever has the focus.

    Qt composes only where an input method is welcome, and no item of ours is a text field.
    """

    def __init__(self, view: QQuickView) -> None:
        super().__init__(view)
        self._view = view
        view.focusObjectChanged.connect(self._welcome)
        self._welcome(view.focusObject())

    def _welcome(self, focused: QObject | None) -> None:
        if isinstance(focused, QQuickItem):
            focused.setFlag(QQuickItem.Flag.ItemAcceptsInputMethod)
            focused.removeEventFilter(self)
            focused.installEventFilter(self)
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Type what was composed (called by Qt)."""
        if isinstance(event, QInputMethodEvent):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self._type(kind, event.commitString())
            return True
        return super().eventFilter(watched, event)

    def _type(self, kind: QEvent.Type, text: str) -> None:
        none = Qt.KeyboardModifier.NoModifier
        if text:
            QCoreApplication.sendEvent(self._view, QKeyEvent(kind, 0, none, text))
