"""One printer, one ticket at a time."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage


class TakingTurns:
    """Lets one thread at a time at a printer, and turns surprises into reports."""

    def __init__(self, printer: TicketPrinter) -> None:
        self._printer = printer
        self._turn = Lock()

    @property
    def name(self) -> str:
        return self._printer.name

    def look(self) -> PrinterCondition:
        with self._turn:
            try:
                return self._printer.look()
            except Exception:  # noqa: BLE001 - what surprises here, surprises the next ticket too
                return PrinterCondition.UNKNOWN

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        with self._turn:
            return self._printer.settled()

    def close(self) -> None:
        with self._turn:
            self._printer.close()

    def print_ticket(
        self, attempt: AttemptKey, image: TicketImage, layout: TicketLayout | None = None
    ) -> PrintReport:
        with self._turn:
            try:
                return self._printer.print_ticket(attempt, image, layout)
            except Exception as surprise:  # noqa: BLE001
                detail = f"{type(surprise).__name__}: {surprise}"
                return PrintReport(PrintState.FAILED, self.name, PrinterFault.ERROR, detail)
