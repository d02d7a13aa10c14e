"""One ticket on its way to a printer, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState

if TYPE_CHECKING:
    from kiosk.adapters.printing.readiness import Leftover


@dataclass(frozen=True, slots=True)
class Job:
    """One ticket as bytes, cut included, and the ID that proves it printed.

    ``rows`` of dots are printed, ``millimetres`` of paper used; ``leftover`` is what an earlier job
    may have left in the printer.
    """

    body: bytes
    rows: int
    process_id: bytes
    leftover: Leftover
    bytes_per_second: float | None = None
    millimetres: float = 0.0

    @property
    def line_seconds(self) -> float:
        """How long the line needs for the ticket; a fast one, no time."""
        return len(self.body) / self.bytes_per_second if self.bytes_per_second else 0.0


@dataclass(frozen=True, slots=True)
class JobEnd:
    """What became of a job. ``condition`` is how the printer was then, as far as it told.

    ``begun``: some of a ticket that failed was handed over; ``cleared``: the printer said that it
    forgot what it had not printed of it. ``pending``: it holds all of it, and the link stays open.
    """

    state: PrintState
    fault: PrinterFault | None = None
    detail: str = ""
    condition: PrinterCondition = PrinterCondition.UNKNOWN
    begun: bool = False
    cleared: bool = False
    pending: bool = False

    @property
    def remains(self) -> bool:
        """Whether the printer may still print some of a ticket that failed, or all of it."""
        return self.pending or (self.begun and not self.cleared)


def failed(fault: PrinterFault, detail: str, *, begun: bool = False) -> JobEnd:
    """Return the end of a ticket that did not come out; ``detail`` is told behind the fault."""
    said = f"{fault.replace('_', ' ')}: {detail}"
    return JobEnd(PrintState.FAILED, fault, said, begun=begun)


def condition_at(fault: PrinterFault | None) -> PrinterCondition:
    """Return how a printer is that has this fault; without one that is not known."""
    return PrinterCondition(fault.value) if fault else PrinterCondition.UNKNOWN
