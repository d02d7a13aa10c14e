"""The one place where what nobody expected arrives: told to staff, never shown to a visitor."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, Qt, Slot

from kiosk.domain.events import SurpriseHappened

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtQml import QQmlEngine, QQmlError

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ports.staff_log import StaffLog

_UNTOLD = "*.debug=false\n*.info=false\nqt.accessibility.atspi.warning=false"
"""What Qt mentions is for who builds it; what it warns of goes where Qt writes: standard error.

Qt 6.11 warns of each thing that assistive technology asks for and Qt has not; nobody can mend it.
"""


class Surprises:
    """Catches exceptions that reached nobody.

    Qt's own messages stay Qt's: it has them on any of its threads, and a handler of ours would wait
    there for the interpreter, which whoever waits for that thread may have (ADR 28).
    """

    def __init__(self, log: StaffLog) -> None:
        self._log = log
        self._journey: JourneyController | None = None
        self._before = (sys.excepthook, threading.excepthook)

    def catch(self) -> None:
        """Begin to catch."""
        sys.excepthook = self.surprised
        threading.excepthook = self.surprised_in_thread
        QLoggingCategory.setFilterRules(_UNTOLD)

    def release(self) -> None:
        """Leave everything as it was before ``catch``."""
        sys.excepthook, threading.excepthook = self._before
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


class Complaints(QObject):
    """Notes what QML complains of, on the window's thread, on whichever thread it was found."""

    def __init__(self, engine: QQmlEngine, log: StaffLog) -> None:
        super().__init__(engine)
        self._log = log
        engine.warnings.connect(self._complained, Qt.ConnectionType.QueuedConnection)

    @Slot("QList<QQmlError>")
    def _complained(self, errors: list[QQmlError]) -> None:
        """Note a place and Qt's words, which hold nothing typed (called by Qt)."""
        for error in errors:
            place = f"{error.url().fileName()}:{error.line()}"
            self._log.warning("qt", place=place, message=error.description())
