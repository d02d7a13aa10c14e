"""A case on paper: composed, drawn, printed, and the truth about it written down."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.case import AttemptKey
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.compose_ticket import ComposeTicket
    from kiosk.domain.case import Case
    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.journal import Journal
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage, TicketRenderer


@dataclass(frozen=True, slots=True)
class _Watch:
    """Implements PrintWatch by three functions."""

    begun: Callable[[float], None]
    handed_over: Callable[[PrintReport], None]
    as_copy: Callable[[], tuple[TicketImage, TicketLayout]]


@dataclass(frozen=True, slots=True)
class PrintTicket:
    """Prints the ticket of a case. Whatever the printer does, the number is not touched."""

    compose: ComposeTicket
    renderer: TicketRenderer
    printer: TicketPrinter
    journal: Journal
    log: StaffLog

    def __call__(
        self,
        attempt: AttemptKey,
        case: Case,
        service_type: ServiceTypeId,
        wait_minutes: tuple[int, int] | None = None,
        begun: Callable[[float], None] = lambda _: None,
    ) -> PrintReport:
        """Print one ticket. Blocks up to the printer's deadline; a failure is a report.

        ``begun`` is told, while it blocks, how many seconds the line needs for the ticket.
        """
        self.record(attempt, PrintReport(PrintState.QUEUED, self.printer.name))
        draw = partial(self._drawn, case, service_type, wait_minutes)
        image, layout = draw()
        watch = _Watch(begun, partial(self.record, attempt), partial(draw, copy=True))
        report = self.printer.print_ticket(attempt, image, layout, watch)
        self.record(attempt, report)
        if not report.on_its_way:
            self.log.warning("ticket_not_printed", attempt=attempt, reason=report.detail)
        return report

    def settle(self, attempt: AttemptKey, report: PrintReport) -> None:
        """Write down how a ticket ended that a fault held up."""
        self.record(attempt, report)
        self.log.info("ticket_settled", attempt=attempt, state=report.state.value)

    def print_copy(
        self, attempt: AttemptKey, case: Case, service_type: ServiceTypeId
    ) -> PrintReport:
        """Print the ticket again, marked as a copy, as a job of its own; write nothing down."""
        image, layout = copy = self._drawn(case, service_type, copy=True)
        watch = _Watch(lambda _: None, lambda _: None, lambda: copy)
        return self.printer.print_ticket(AttemptKey(f"{attempt}-copy"), image, layout, watch)

    def _drawn(
        self,
        case: Case,
        service_type: ServiceTypeId,
        wait_minutes: tuple[int, int] | None = None,
        *,
        copy: bool = False,
    ) -> tuple[TicketImage, TicketLayout]:
        layout = self.compose(case, service_type, wait_minutes, copy=copy)
        return self.renderer.render(layout), layout

    def give_up(self, attempt: AttemptKey) -> PrintReport:
        """Write down that the ticket failed for a reason nobody expected."""
        report = PrintReport(
            PrintState.FAILED, self.printer.name, PrinterFault.ERROR, "see the log"
        )
        self.record(attempt, report)
        return report

    def record(self, attempt: AttemptKey, report: PrintReport) -> None:
        """Write down what is known; if that cannot be, tell staff."""
        try:
            self.journal.record_print(attempt, report)
        except JournalError as fault:
            self.log.warning("journal_unwritable", attempt=attempt, reason=str(fault))
