"""The ticket of an earlier attempt once more: the same number, marked as a copy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import ServiceTypeId
from kiosk.domain.reprint import KEEPING, Keeping, after_copy, unwatched

if TYPE_CHECKING:
    from kiosk.application.print_ticket import PrintTicket
    from kiosk.application.report_print import ReportPrint
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.clock import Clock
    from kiosk.ports.journal import JournalEntry


class NoReprint(Enum):
    """Why there is nothing to print again."""

    NO_TICKET = auto()
    NO_LONGER_KEPT = auto()


@dataclass(frozen=True, slots=True)
class ReprintTicket:
    """Prints copies. What is kept of a ticket is its case and its service type, nothing personal.

    A kill while it prints leaves what was known of the first print.
    """

    printing: PrintTicket
    report_print: ReportPrint
    clock: Clock
    keeping: Keeping = KEEPING

    def __call__(self, entry: JournalEntry) -> PrintReport | NoReprint:
        """Print a copy. Blocks up to the printer's deadline; a failure is a report."""
        if entry.case is None:
            return NoReprint.NO_TICKET
        if entry.forgotten or entry.begun_at < self.clock.now() - self.keeping.time:
            return NoReprint.NO_LONGER_KEPT
        service_type = ServiceTypeId(entry.service_type_id)
        copy = unwatched(self.printing.print_copy(entry.attempt, entry.case, service_type))
        known = after_copy(entry.print_report, copy)
        self.printing.record(entry.attempt, known)
        self.report_print(entry.case, known)
        return known if copy.on_its_way else copy
