"""Tells the codes of a reader from what hands type, wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.code_reader import Burst, Marks, Stroke
from kiosk.domain.events import CodeScanned

if TYPE_CHECKING:
    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.view_models.kiosk import KioskViewModel

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_LINE_ENDS = ("\r", "\n", "\r\n")
"""Readers that are set to end with a line feed type Ctrl+J, or a key that Qt has no name for."""


class CodeWatch(QObject):
    """Sees every key of the window before it.

    A reader's first keys cannot be told from typing, so they type; once its code is known, the
    answer reads as before, and neither the code's spaces nor its end press a button.
    """

    def __init__(self, journey: JourneyController, kiosk: KioskViewModel, marks: Marks) -> None:
        super().__init__(kiosk)
        self._journey = journey
        self._kiosk = kiosk
        self._marks = marks
        self._burst = Burst()
        self._before: tuple[int, str] = (0, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep back what ends a code (called by Qt)."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            stroke = _stroke(event)
            if not event.isAutoRepeat() and (stroke.text or stroke.ends):
                return self._takes(stroke, on_button=_is_on_button(watched))
        return super().eventFilter(watched, event)

    def _takes(self, stroke: Stroke, *, on_button: bool) -> bool:
        goes_on, code = self._burst.goes_on(stroke), self._burst.code_ended_by(stroke, self._marks)
        if not goes_on:
            self._before = self._typed()
        pressing = goes_on and stroke.text == " " and (on_button or self._burst.is_quick)
        self._burst = self._burst.after(stroke)
        if code is None:
            return pressing or (goes_on and self._burst.done)
        self._take_back()
        self._journey.dispatch(CodeScanned(code))
        return True

    def _typed(self) -> tuple[int, str]:
        return self._kiosk.props.visit, str(getattr(self._kiosk.view.props, "text", ""))

    def _take_back(self) -> None:
        from kiosk.ui.view_models.entry import EntryViewModel

        visit, text = self._before
        view = self._kiosk.view
        if isinstance(view, EntryViewModel) and visit == self._kiosk.props.visit:
            view.type_text(text)


def _is_on_button(watched: QObject) -> bool:
    """Return whether Space would press what has the window's focus."""
    item = watched.activeFocusItem() if isinstance(watched, QQuickWindow) else None
    return item is not None and item.inherits("QQuickAbstractButton")


def _stroke(event: QKeyEvent) -> Stroke:
    ends = event.key() in _ENDS or event.text() in _LINE_ENDS
    return Stroke(event.timestamp(), "" if ends else event.text(), ends)
