"""What commands answer, as JSON values. Members are those of the public contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.case import Issued, Refused
from kiosk.domain.case_body import body_of

if TYPE_CHECKING:
    from kiosk.application.walk_in import Attempted
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.journal import JournalEntry

Json = dict[str, object]


def walk_in_answer(done: Attempted) -> Json:
    """Return ``outcome``, ``case``, ``problems``, ``attempt`` and ``print``."""
    outcome = done.outcome
    problems = outcome.problems if isinstance(outcome, Refused) else ()
    return {
        "outcome": type(outcome).__name__.lower(),
        "case": body_of(outcome.case) if isinstance(outcome, Issued) else None,
        "problems": [
            {"member": found.member, "code": found.code.value, "message": found.message}
            for found in problems
        ],
        "attempt": done.attempt,
        "print": print_answer(done.report),
    }


def print_answer(report: PrintReport | None) -> Json | None:
    """Return ``state``, ``printer``, ``detail`` and ``files``; None where nothing was printed."""
    if report is None:
        return None
    return {
        "state": report.state.value,
        "printer": report.printer,
        "detail": report.detail,
        "files": list(report.files),
    }


def journal_answer(entry: JournalEntry) -> Json:
    """Return ``attempt``, ``state``, ``outcome``, ``case`` and ``print``; when, what for, and why.

    ``resolution`` is what staff found: ``issued``, ``not_issued``, or null.
    """
    return {
        "attempt": entry.attempt,
        "state": entry.state.value,
        "outcome": entry.outcome,
        "case": body_of(entry.case) if entry.case else None,
        "print": print_answer(entry.print_report),
        "begunAt": entry.begun_at.isoformat().replace("+00:00", "Z"),
        "detail": entry.detail,
        "serviceId": entry.service_id,
        "serviceTypeId": entry.service_type_id,
        "resolution": entry.resolution.value if entry.resolution else None,
    }
