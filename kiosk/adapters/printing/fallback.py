"""A second printer that stands in while the first cannot print."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition, PrintState
from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage


@dataclass(frozen=True, slots=True)
class _Ticket:
    attempt: AttemptKey
    image: TicketImage
    layout: TicketLayout | None
    watch: PrintWatch

    def as_copy(self) -> _Ticket | None:
        """Return the same ticket marked as a copy; None where it cannot be drawn."""
        drawn = self.watch.as_copy()
        return replace(self, image=drawn[0], layout=drawn[1]) if drawn else None

    def printed_on(self, printer: TicketPrinter) -> PrintReport:
        return printer.print_ticket(self.attempt, self.image, self.layout, self.watch)


class WithFallback:
    """Prints on the second printer what the first did not print, and never two originals.

    A ticket of which the first has nothing comes out of the second as it is. One that the first
    may still print, in part or whole, comes out of the second as a copy; the first is made to
    forget it, as far as it can. One whose end is unknown may be out: it is not printed again.
    """

    def __init__(self, first: TicketPrinter, second: TicketPrinter) -> None:
        self._first, self._second = first, second
        self._seen = PrinterCondition.UNKNOWN
        self._settled: deque[tuple[AttemptKey, PrintReport]] = deque()

    @property
    def name(self) -> str:
        return f"{self._first.name}, else {self._second.name}"

    @property
    def first_condition(self) -> PrinterCondition:
        """How the first was when it was last looked at or printed on, whatever the second does."""
        return self._seen

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        ticket = _Ticket(attempt, image, layout, watch)
        # A fault that is known beforehand: the visitor does not wait for the first to fail.
        if self._seen.fault:
            return self._in_turn(ticket, self._second, self._first)
        return self._in_turn(ticket, self._first, self._second)

    def _in_turn(self, ticket: _Ticket, one: TicketPrinter, other: TicketPrinter) -> PrintReport:
        report = self._printed_on(one, ticket)
        if report.state is not PrintState.FAILED:
            return report
        left = report.remains or report.pending
        standing_in = ticket.as_copy() if left else ticket
        if standing_in is None:
            return report
        second = self._printed_on(other, standing_in)
        if second.state is PrintState.FAILED and not second.pending:
            first_told = one is self._first or report.pending
            told, beside = (report, second) if first_told else (second, report)
            return replace(told, detail=_beside(told.detail, beside))
        if left:
            self._give_up(one, ticket.attempt)
        return replace(second, detail=_beside(second.detail, report, copy=left))

    def _printed_on(self, printer: TicketPrinter, ticket: _Ticket) -> PrintReport:
        report = ticket.printed_on(printer)
        if printer is self._first:
            self._seen = PrinterCondition((report.fault or PrinterCondition.READY).value)
        return report

    def _give_up(self, printer: TicketPrinter, attempt: AttemptKey) -> None:
        """Let go of a ticket whose copy is out: how the first of it ends is no longer told."""
        printer.close()
        while settled := printer.settled():
            if settled[0] != attempt:
                self._settled.append(settled)

    def look(self) -> PrinterCondition:
        """Return how the first is; while it cannot print, how the second is, if that can."""
        self._seen = self._first.look()
        if self._seen.fault is None:
            return self._seen
        second = self._second.look()
        return self._seen if second.fault else second

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        if self._settled:
            return self._settled.popleft()
        return self._first.settled() or self._second.settled()

    def close(self) -> None:
        self._first.close()
        self._second.close()


def _beside(detail: str, other: PrintReport, *, copy: bool = False) -> str:
    told = f"{other.printer}: {other.detail or other.state.value}"
    told = f"a copy, since the first may still come out; {told}" if copy else told
    return f"{detail}; {told}" if detail else told
