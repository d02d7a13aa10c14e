"""What is known about a ticket on its way to paper, and about the printer it goes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PrintState(StrEnum):
    """``queued → sent → printed | executed | unknown | failed → reprinted``.

    ``printed``: the printer said that it came out. ``executed``: it said that it obeyed.
    ``sent``: handed over, where the connection cannot prove more. ``unknown``: no proof in time.
    """

    QUEUED = "queued"
    SENT = "sent"
    PRINTED = "printed"
    EXECUTED = "executed"
    UNKNOWN = "unknown"
    FAILED = "failed"
    REPRINTED = "reprinted"


class PrinterFault(StrEnum):
    """Why a ticket did not come out.

    ``offline``: it says so, and not why. ``busy``: it is there, and takes nothing. ``error``: a
    fault of the connection or of this machine.
    """

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_ERROR = "cutter_error"
    RECOVERABLE = "recoverable"
    UNRECOVERABLE = "unrecoverable"
    OFFLINE = "offline"
    BUSY = "busy"
    SILENT = "silent"
    NOT_FOUND = "not_found"
    ERROR = "error"


class PrinterCondition(StrEnum):
    """How a printer is, as far as its connection can tell. ``unknown`` is not ``ready``."""

    READY = "ready"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_ERROR = "cutter_error"
    RECOVERABLE = "recoverable"
    UNRECOVERABLE = "unrecoverable"
    OFFLINE = "offline"
    BUSY = "busy"
    SILENT = "silent"
    NOT_FOUND = "not_found"
    ERROR = "error"
    UNKNOWN = "unknown"

    @property
    def fault(self) -> PrinterFault | None:
        """Why nothing can be printed now; None where something can, or may."""
        return None if self in _NO_FAULT else PrinterFault(self.value)

    @property
    def prints(self) -> bool:
        """Whether the printer said that it can print."""
        return self in {PrinterCondition.READY, PrinterCondition.NEAR_END}


_NO_FAULT = frozenset({PrinterCondition.READY, PrinterCondition.NEAR_END, PrinterCondition.UNKNOWN})


@dataclass(frozen=True, slots=True)
class PrintReport:
    """The truth about one print job.

    ``printer`` names the connection (``virtual``, ``network 192.0.2.7:9100``); ``detail`` is for
    staff; ``files`` are the paths a virtual printer wrote. ``condition`` is how the printer was at
    the end of the job, as far as it told. ``pending``: the printer holds the whole ticket, and
    prints it once its fault is over; whether it did will be known later, or never. ``remains``:
    it may hold some of a ticket that failed, and print that once its fault is over.
    ``millimetres`` of paper it takes whole, with what is fed to cut it; 0 where there is no paper.
    """

    state: PrintState
    printer: str
    fault: PrinterFault | None = None
    detail: str = ""
    files: tuple[str, ...] = ()
    condition: PrinterCondition = PrinterCondition.UNKNOWN
    pending: bool = False
    remains: bool = False
    millimetres: float = 0.0

    @property
    def on_its_way(self) -> bool:
        """Whether a visitor may be told to take the ticket."""
        return self.state in {PrintState.SENT, PrintState.PRINTED, PrintState.EXECUTED}
