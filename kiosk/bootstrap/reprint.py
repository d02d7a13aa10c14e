"""What ``kiosk ticket reprint`` does and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.system.clock import SystemClock
from kiosk.application.reprint_ticket import NoReprint, ReprintTicket
from kiosk.bootstrap.beginning import keep_private, staff_log
from kiosk.bootstrap.journal import journal_entry
from kiosk.bootstrap.paper import NO_PRINTER, build_print_ticket, build_renderer
from kiosk.bootstrap.parts import build_parts
from kiosk.domain.reprint import KEEPING

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.journal import JournalEntry


@dataclass(frozen=True, slots=True)
class Reprinted:
    """The attempt whose ticket was printed again, its number, and what is known of the copy."""

    attempt: str
    number: str
    report: PrintReport


def reprint_ticket(configuration: Configuration, wanted: str) -> Reprinted | str:
    """Print the ticket of an attempt again; a str says what is wrong with the request.

    ``wanted`` is the attempt's key or how it begins. Raises JournalError.
    """
    entry = journal_entry(configuration, wanted)
    if isinstance(entry, str):
        return entry
    keep_private()
    parts = build_parts(configuration, staff_log())
    try:
        printing = build_print_ticket(configuration, parts, build_renderer) if entry.case else None
        if printing is None:
            return NO_PRINTER if entry.case else _why(NoReprint.NO_TICKET, entry)
        report = ReprintTicket(printing, parts.report_print, SystemClock())(entry)
    finally:
        parts.close()
    if isinstance(report, NoReprint):
        return _why(report, entry)
    return Reprinted(entry.attempt, entry.case.ticket.text if entry.case else "", report)


def _why(reason: NoReprint, entry: JournalEntry) -> str:
    if reason is NoReprint.NO_TICKET:
        return f"ATTEMPT: {entry.attempt} has no ticket; it is {entry.outcome or 'not decided yet'}"
    hours = int(KEEPING.time.total_seconds() // 3600)
    begun = entry.begun_at.astimezone().isoformat(sep=" ", timespec="minutes")
    kept = f"a kiosk keeps its last {KEEPING.tickets} tickets, for {hours} hours"
    return f"ATTEMPT: {entry.attempt} is of {begun}; {kept}"
