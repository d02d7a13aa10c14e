"""Talking and listening to a printer at once, every wait with an end."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from kiosk.adapters.printing.status import AutomaticStatus, Status, pushed_fault, read_statuses

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.printing.link import Link
    from kiosk.domain.printing import PrinterFault

_NOTHING = memoryview(b"")


class Conversation:
    """One job's exchange over a link. ``fault`` is what the printer last pushed of its own."""

    def __init__(self, link: Link) -> None:
        self.fault: PrinterFault | None = None
        self._link = link
        self._unread = b""

    def drain(self) -> None:
        """Throw away what was said before this job began."""
        while self._link.exchange(_NOTHING, 0)[1]:
            pass
        self._unread = b""

    def send(self, data: bytes, *, stall_seconds: float, seconds: float) -> int:
        """Hand over ``data``; return how much was taken before a fault, a stall or the end of time.

        Raises LinkLostError.
        """
        left, deadline = memoryview(data), monotonic() + seconds
        while left and self.fault is None and (time := deadline - monotonic()) > 0:
            sent, incoming = self._link.exchange(left, min(stall_seconds, time))
            self._hear(incoming)
            left = left[sent:]
            if sent == 0 and not incoming:
                break
        return len(data) - len(left)

    def listen(self, until: Callable[[Status], bool], seconds: float) -> Status | None:
        """Return the first status that is waited for; None after a fault or the end of time.

        Raises LinkLostError.
        """
        deadline = monotonic() + seconds
        while self.fault is None and (time := deadline - monotonic()) > 0:
            for status in self._hear(self._link.exchange(_NOTHING, time)[1]):
                if until(status):
                    return status
        return None

    def _hear(self, incoming: bytes) -> tuple[Status, ...]:
        statuses, self._unread = read_statuses(self._unread + incoming)
        for status in statuses:
            if isinstance(status, AutomaticStatus):
                self.fault = pushed_fault(status)
        return statuses
