"""Talking and listening to a printer at once, every wait with an end."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.adapters.printing.status import (
    AutomaticStatus,
    BuffersCleared,
    Heard,
    PaperSensorStatus,
    RealTimeStatus,
    Status,
    condition_of,
    read_statuses,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.printing.link import Link
    from kiosk.domain.printing import PrinterCondition, PrinterFault

_NOTHING = memoryview(b"")
_DRAIN_SECONDS = 0.5
"""What was said before is read in much less; whatever talks for longer is no printer."""

_STOP, _GO = 0x13, 0x11


class Conversation:
    """One job's exchange over a link. ``heard`` is all that the printer said of itself in it.

    ``stopped``: it sent XOFF, and no XON since. ``taken`` is how much of what was last sent was
    handed over, also where the link was lost in it.
    """

    def __init__(self, link: Link) -> None:
        self.heard = Heard()
        self.stopped = False
        self.taken = 0
        self._link = link
        self._unread = b""
        self._said: deque[Status] = deque()

    @property
    def pushed_fault(self) -> PrinterFault | None:
        """What the printer last pushed of its own, if it is a fault."""
        return condition_of(Heard(automatic=self.heard.automatic)).fault

    @property
    def condition(self) -> PrinterCondition:
        """How the printer is, by all that was heard and by what its port tells now."""
        return condition_of(replace(self.heard, port=self._link.condition()))

    def drain(self) -> None:
        """Throw away what was said before this job began, but for XOFF: it holds until XON."""
        deadline = monotonic() + _DRAIN_SECONDS
        while (said := self._link.exchange(_NOTHING, 0)[1]) and monotonic() < deadline:
            self._note_flow(said)
        self._unread = b""
        self._said.clear()

    def hear(self, seconds: float) -> None:
        """Take in what is said within a moment, whatever was said before. Raises LinkLostError."""
        deadline = monotonic() + seconds
        while (time := deadline - monotonic()) > 0:
            self._hear(self._link.exchange(_NOTHING, time)[1])

    def ask(self, question: bytes, seconds: float) -> int | None:
        """Ask a DLE EOT; return the answer's bits, or None: silence.

        What was pushed before the answer is older than it, and may be left from another job.
        Raises LinkLostError.
        """
        self._said.clear()
        self.send(question, stall_seconds=seconds, seconds=seconds)
        answer = self._next(lambda status: isinstance(status, RealTimeStatus), seconds)
        if not isinstance(answer, RealTimeStatus):
            return None
        later = [status for status in self._said if isinstance(status, AutomaticStatus)]
        self.heard = replace(self.heard, automatic=later[-1] if later else None)
        return answer.bits

    def clear(self, command: bytes, seconds: float) -> bool:
        """Send a DLE DC4 8; return whether the printer says that it forgot what it held.

        A fault is no hindrance: the command is executed on arrival, by those that know it.
        Raises LinkLostError.
        """
        self._said.clear()
        self.send(command, stall_seconds=seconds, seconds=seconds, through_faults=True)
        return self._next(lambda status: isinstance(status, BuffersCleared), seconds) is not None

    def send(
        self, data: bytes, *, stall_seconds: float, seconds: float, through_faults: bool = False
    ) -> int:
        """Hand over ``data``; return how much was taken before a fault, a stall or the end of time.

        What is said before the last of it is handed over answers none of it, and proves nothing.
        Raises LinkLostError.
        """
        left, deadline = memoryview(data), monotonic() + seconds
        self.taken = 0
        while left and (time := deadline - monotonic()) > 0:
            if self.pushed_fault and not through_faults:
                break
            sent, incoming = self._link.exchange(left, min(stall_seconds, time))
            self._hear(incoming)
            left = left[sent:]
            self.taken += sent
            if left:
                self._said.clear()
            if sent == 0 and not incoming:
                break
        return self.taken

    def listen(self, until: Callable[[Status], bool], seconds: float) -> Status | None:
        """Return the first status that is waited for; None after a fault or the end of time.

        What was said while something was sent counts too. Raises LinkLostError.
        """
        return self._next(until, seconds, through_faults=False)

    def _next(
        self, until: Callable[[Status], bool], seconds: float, *, through_faults: bool = True
    ) -> Status | None:
        deadline = monotonic() + seconds
        while True:
            while self._said:
                if until(status := self._said.popleft()):
                    return status
            time = deadline - monotonic()
            stopped = self.pushed_fault is not None and not through_faults
            if stopped or time <= 0:
                return None
            self._hear(self._link.exchange(_NOTHING, time)[1])

    def _hear(self, incoming: bytes) -> None:
        self._note_flow(incoming)
        statuses, self._unread = read_statuses(self._unread + incoming)
        for status in statuses:
            if isinstance(status, AutomaticStatus):
                self.heard = replace(self.heard, automatic=status)
            elif isinstance(status, PaperSensorStatus):
                self.heard = replace(self.heard, sensor=status.bits)
        self._said += statuses

    def _note_flow(self, incoming: bytes) -> None:
        for byte in incoming:
            self.stopped = byte == _STOP or (self.stopped and byte != _GO)

    def note(self, **answers: int | None) -> None:
        """Keep answers to DLE EOT: ``printer``, ``offline``, ``error``, ``roll``."""
        self.heard = replace(self.heard, **answers)  # type: ignore[arg-type]
