"""Ends the event loop when the system asks the process to stop."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

_STOPS = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """Python's handlers wait for Python code; a socket wakes the event loop for them."""

    def __init__(self, stop: Callable[[], None]) -> None:
        super().__init__()
        self._stop = stop
        self._woken, self._waking = socket.socketpair()
        self._waking.setblocking(False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._before = {number: signal.signal(number, self._stopped) for number in _STOPS}
        self._old_descriptor = signal.set_wakeup_fd(self._waking.fileno())

    def release(self) -> None:
        """Leave the signals as they were."""
        signal.set_wakeup_fd(self._old_descriptor)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._woken.close()
        self._waking.close()

    def _drain(self) -> None:
        self._woken.recv(64)

    def _stopped(self, number: int, frame: object) -> None:  # noqa: ARG002 - the shape of a handler
        self._stop()
