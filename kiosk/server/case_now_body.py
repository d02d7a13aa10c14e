"""A case and an inbox as agents are told of them, as plain JSON values; no personal data."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.engine.actions import CaseNow
    from kiosk.engine.views import InboxRow


def body_of(case: CaseNow) -> dict[str, Any]:
    """Return the answer to an agent's action."""
    ticket = case.ticket
    return {
        "caseId": case.case_id,
        "status": case.status.value,
        "referenceDate": stamp(case.reference_date),
        "serviceId": case.service_id,
        "serviceTypeId": case.service_type_id,
        "inboxId": case.inbox_id,
        "channel": case.channel.value,
        "language": case.language,
        "ticket": {"prefix": ticket.prefix, "suffix": ticket.suffix, "number": ticket.number},
        "userId": case.agent,
        "counter": case.counter,
        "calledTimestamp": stamp(case.called_at),
        "calls": case.calls,
        "noShows": case.no_shows,
        "assignedTo": case.assigned_to,
    }


def inbox_body(row: InboxRow) -> dict[str, Any]:
    """Return one line of an agent's inboxes."""
    return {
        "inboxId": row.inbox_id,
        "inboxName": row.name,
        "waitingCount": row.waiting_count,
        "pendingCount": row.pending_count,
    }


def stamp(moment: dt.datetime | None) -> str | None:
    """Return a moment as ISO 8601 in UTC with ``Z``."""
    if moment is None:
        return None
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
