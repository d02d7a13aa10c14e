"""One printer, one ticket at a time."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage


class TakingTurns:
    """Lets one thread at a time at a printer, and turns surprises into reports.

    A surprise is logged, but not each time: a look comes every second.
    """

    def __init__(self, printer: TicketPrinter, log: StaffLog) -> None:
        self._printer = printer
        self._log = log
        self._turn = Lock()
        self._logged: set[type[Exception]] = set()

    @property
    def name(self) -> str:
        return self._printer.name

    def look(self) -> PrinterCondition:
        with self._turn:
            try:
                return self._printer.look()
            except Exception as surprise:  # noqa: BLE001 - the next ticket may still come out
                self._tell(surprise)
                return PrinterCondition.UNKNOWN

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        with self._turn:
            return self._printer.settled()

    def close(self) -> None:
        with self._turn:
            self._printer.close()

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        with self._turn:
            try:
                return self._printer.print_ticket(attempt, image, layout, watch)
            except Exception as surprise:  # noqa: BLE001 - how far the ticket came, nobody knows
                self._tell(surprise)
                detail = f"{type(surprise).__name__}: {surprise}"
                return PrintReport(PrintState.UNKNOWN, self.name, PrinterFault.ERROR, detail)

    def _tell(self, surprise: Exception) -> None:
        if type(surprise) not in self._logged:
            self._logged.add(type(surprise))
            self._log.surprise("printer_surprised", surprise)
