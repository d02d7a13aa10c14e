"""A printer that keeps its tickets in memory and ends each as it is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.ticket_renderer import TicketImage


@dataclass
class FakeTicketPrinter:
    """``printed`` holds the tickets by attempt; with a ``fault`` nothing is printed."""

    name: str = "fake"
    fault: PrinterFault | None = None
    printed: dict[AttemptKey, TicketImage] = field(default_factory=dict)

    def look(self) -> PrinterCondition:
        return PrinterCondition((self.fault or PrinterCondition.READY).value)

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        return None

    def close(self) -> None:
        pass

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        if self.fault:
            return PrintReport(PrintState.FAILED, self.name, self.fault, "as told")
        self.printed[attempt] = image
        return PrintReport(PrintState.PRINTED, self.name)
