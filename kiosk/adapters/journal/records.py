"""What the journal's columns hold."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.case import AttemptKey, Issued, Refused, Unavailable, Uncertain
from kiosk.domain.case_body import body_of, case_of
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.ports.journal import AttemptState, JournalEntry, Resolution

if TYPE_CHECKING:
    from kiosk.domain.case import Outcome, Problem


def outcome_columns(outcome: Outcome) -> tuple[str, str | None, str]:
    """Return outcome, case body and detail. Problems keep member and code, not their message."""
    match outcome:
        case Issued(case):
            return "issued", json.dumps(body_of(case)), ""
        case Refused(problems):
            return "refused", None, "; ".join(map(_named, problems))
        case Unavailable(reason, detail):
            return "unavailable", None, f"{reason}: {detail}" if detail else reason.value
        case Uncertain(detail):
            return "uncertain", None, detail
    assert_never(outcome)


def _named(problem: Problem) -> str:
    number = "" if problem.error_code is None else f" (errorCode {problem.error_code})"
    return f"{problem.member or 'request'}: {problem.code}{number}"


def print_column(report: PrintReport) -> str:
    """Return a print report as JSON."""
    return json.dumps(
        {
            "state": report.state.value,
            "printer": report.printer,
            "fault": report.fault.value if report.fault else None,
            "detail": report.detail,
            "files": list(report.files),
            "pending": report.pending,
        }
    )


COLUMNS = (
    "attempt, begun_at, outcome, case_body, detail, print,"
    " asked, service_id, service_type_id, resolution, forgotten"
)
"""What an entry is read from."""


def entry_of(row: tuple[object, ...]) -> JournalEntry:
    """Return the entry of one row of ``COLUMNS``."""
    attempt, begun_at, outcome, case_body, detail, printed, *more = row
    asked, service, kind, found, forgotten = more
    return JournalEntry(
        attempt=AttemptKey(str(attempt)),
        state=_state(outcome, asked, found),
        begun_at=dt.datetime.fromisoformat(str(begun_at)),
        outcome=None if outcome is None else str(outcome),
        case=case_of(json.loads(str(case_body))) if case_body else None,
        detail=str(detail),
        print_report=report_of(str(printed)) if printed else None,
        service_id=str(service),
        service_type_id=str(kind),
        resolution=Resolution(str(found)) if found else None,
        forgotten=bool(forgotten),
    )


def _state(outcome: object, asked: object, resolution: object) -> AttemptState:
    if outcome is None:
        return AttemptState.OPEN if asked else AttemptState.BEGUN
    return AttemptState.RESOLVED if resolution and outcome == "uncertain" else AttemptState.DECIDED


def report_of(column: str) -> PrintReport:
    """Return the report that ``print_column`` wrote."""
    held = json.loads(column)
    return PrintReport(
        state=PrintState(held["state"]),
        printer=held["printer"],
        fault=PrinterFault(held["fault"]) if held["fault"] else None,
        detail=held["detail"],
        files=tuple(held["files"]),
        pending=bool(held.get("pending")),
    )
