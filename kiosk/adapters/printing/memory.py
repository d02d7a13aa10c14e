"""What is remembered of a printer from job to job."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.adapters.printing.readiness import Leftover
from kiosk.domain.printing import PrinterFault, PrintState

if TYPE_CHECKING:
    from kiosk.adapters.printing.conversation import Conversation
    from kiosk.adapters.printing.job_end import Job, JobEnd
    from kiosk.adapters.printing.link import Link
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrintReport

_TOLD = frozenset(
    {
        PrinterFault.PAPER_OUT,
        PrinterFault.COVER_OPEN,
        PrinterFault.CUTTER_ERROR,
        PrinterFault.RECOVERABLE,
        PrinterFault.UNRECOVERABLE,
        PrinterFault.OFFLINE,
    }
)
"""Faults that only the printer itself can tell; they hold through its silence."""


MOST_CLEARS = 3
"""A printer that does not know the command keeps it, and would be full of it after an hour."""


@dataclass(frozen=True, slots=True)
class Held:
    """A whole ticket that the printer will print once its fault is over.

    ``until``: so long it is waited for, by ``monotonic``.
    """

    attempt: AttemptKey
    link: Link
    talk: Conversation
    job: Job
    until: float
    fault: PrinterFault


@dataclass(slots=True)
class Memory:
    """``told`` is the fault that the printer last told; ``settled``: how held tickets ended.

    ``clears`` counts how often it was told to forget what it holds, since the last ticket.
    """

    leftover: Leftover = Leftover.POSSIBLE
    told: PrinterFault | None = None
    held: Held | None = None
    settled: deque[tuple[AttemptKey, PrintReport]] = field(default_factory=deque)
    clears: int = 0

    def note(self, end: JobEnd) -> None:
        """Take in how a job ended: what it left in the printer, and what the printer told."""
        self.clears = 0
        if end.begun:
            self.leftover = Leftover.HALF_SLIP if end.cleared else Leftover.HALF_TICKET
        elif end.state is PrintState.UNKNOWN:
            self.leftover = Leftover.POSSIBLE
        elif end.state is not PrintState.FAILED:
            self.leftover = Leftover.NONE
        self.hear(end.fault)

    def hear(self, fault: PrinterFault | None) -> None:
        """Take in what the printer tells; its silence tells nothing new."""
        if fault is not PrinterFault.SILENT:
            self.told = fault if fault in _TOLD else None

    @property
    def is_to_clear(self) -> bool:
        """Whether the printer may hold something, and may still be told to forget it."""
        return self.leftover.may_come_out and self.clears < MOST_CLEARS

    def note_clear(self, *, told: bool) -> None:
        """Take in that the printer was told to forget what it holds; ``told``: it says it did."""
        self.clears = MOST_CLEARS if told else self.clears + 1
        if told and self.leftover is Leftover.HALF_TICKET:
            self.leftover = Leftover.HALF_SLIP
