"""What is known about a ticket on its way to paper."""

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
    """Why a ticket did not come out."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    NOT_FOUND = "not_found"
    SILENT = "silent"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class PrintReport:
    """The truth about one print job.

    ``printer`` names the connection (``virtual``, ``network 192.0.2.7:9100``); ``detail`` is for
    staff; ``files`` are the paths a virtual printer wrote.
    """

    state: PrintState
    printer: str
    fault: PrinterFault | None = None
    detail: str = ""
    files: tuple[str, ...] = ()

    @property
    def on_its_way(self) -> bool:
        """Whether a visitor may be told to take the ticket."""
        return self.state in {PrintState.SENT, PrintState.PRINTED, PrintState.EXECUTED}
