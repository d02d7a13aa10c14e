"""The one place where what nobody expected arrives: told to staff, never shown to a visitor."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

from kiosk.domain.events import SurpriseHappened

if TYPE_CHECKING:
    from types import TracebackType

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ports.staff_log import StaffLog

_GRAVE = frozenset({QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})
_TOLD = _GRAVE | {QtMsgType.QtWarningMsg}
_UNTOLD = "*.debug=false\n*.info=false"
"""Qt says some of it while it holds its lock on fonts, and a message waits for the interpreter.

A thread that draws a ticket has the interpreter, and would wait for that lock.
"""


class Surprises:
    """Catches exceptions that reached nobody, and what Qt complains of."""

    def __init__(self, log: StaffLog) -> None:
        self._log = log
        self._journey: JourneyController | None = None
        self._before = (sys.excepthook, threading.excepthook)

    def catch(self) -> None:
        """Begin to catch."""
        sys.excepthook = self.surprised
        threading.excepthook = self.surprised_in_thread
        QLoggingCategory.setFilterRules(_UNTOLD)
        qInstallMessageHandler(self.complained)

    def release(self) -> None:
        """Leave everything as it was before ``catch``."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        QLoggingCategory.setFilterRules("")

    def send_to_the_desk(self, journey: JourneyController) -> None:
        """From now on, a surprise ends the visit of this journey's visitor safely."""
        self._journey = journey

    def surprised(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,  # noqa: ARG002 - the shape of sys.excepthook
    ) -> None:
        """Note an exception; the visitor is sent to the desk."""
        if issubclass(kind, KeyboardInterrupt):
            return
        self._log.surprise("screens", error)
        if self._journey:
            self._journey.dispatch(SurpriseHappened())

    def surprised_in_thread(self, told: threading.ExceptHookArgs) -> None:
        """Note an exception that ended a thread."""
        if told.exc_value:
            self._log.surprise("thread", told.exc_value)

    def complained(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Note what Qt warns of: its place, and its words, which hold nothing typed."""
        if kind in _TOLD:
            place = f"{Path(context.file or '').name}:{context.line}"
            self._log.warning("qt", place=place, message=message)
        if kind in _GRAVE:
            sys.stderr.write(f"kiosk: {message}\n")
