"""A second printer that stands in while the first cannot print."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition, PrintState

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage


class WithFallback:
    """Prints on the second printer what the first certainly did not print.

    A ticket whose end is unknown may be out: it is not printed on the other one.
    """

    def __init__(self, first: TicketPrinter, second: TicketPrinter) -> None:
        self._first, self._second = first, second
        self._seen = PrinterCondition.UNKNOWN

    @property
    def name(self) -> str:
        return self._first.name

    def print_ticket(
        self, attempt: AttemptKey, image: TicketImage, layout: TicketLayout | None = None
    ) -> PrintReport:
        if self._seen.fault:  # known beforehand: the visitor does not wait for the first to fail
            report = self._second.print_ticket(attempt, image, layout)
            if report.state is not PrintState.FAILED:
                return report
        report = self._first.print_ticket(attempt, image, layout)
        self._seen = PrinterCondition((report.fault or PrinterCondition.READY).value)
        if report.state is not PrintState.FAILED:
            return report
        self._first.close()
        second = self._second.print_ticket(attempt, image, layout)
        if second.state is not PrintState.FAILED:
            return replace(second, detail=_beside(second.detail, report))
        return replace(report, detail=_beside(report.detail, second), pending=False)

    def look(self) -> PrinterCondition:
        """Return how the first is; while it cannot print, how the second is, if that can."""
        self._seen = self._first.look()
        if self._seen.fault is None:
            return self._seen
        second = self._second.look()
        return self._seen if second.fault else second

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        return self._first.settled() or self._second.settled()

    def close(self) -> None:
        self._first.close()
        self._second.close()


def _beside(detail: str, other: PrintReport) -> str:
    told = f"{other.printer}: {other.detail or other.state.value}"
    return f"{detail}; {told}" if detail else told
