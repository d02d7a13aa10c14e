"""The 201 answer of Queue Up, kept with its attempt key, so that a repeat reads the same."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING, Any

from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId
from kiosk.domain.language import Locale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.case import WalkIn


def digest_of(walk_in: WalkIn) -> str:
    """Return a SHA-256 that two requests share only if they say the same (64 hex digits)."""
    said = (
        walk_in.service_id,
        walk_in.service_type_id,
        walk_in.locale,
        walk_in.channel,
        walk_in.use_customer_contact_info,
        walk_in.customer_record_id,
        walk_in.contact_phone_number,
        walk_in.contact_email,
        sorted(walk_in.fields.items()),
        walk_in.tag_ids,
    )
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def body_of(case: Case) -> dict[str, object]:
    """Return the members of the 201 answer under the API's names, times in ISO 8601."""
    return {
        "caseId": case.case_id,
        "status": case.status,
        "referenceDate": _text_of(case.reference_date),
        "inboxId": case.inbox_id,
        "inboxName": case.inbox_name,
        "channel": case.channel,
        "language": case.language,
        "ticket": {
            "prefix": case.ticket.prefix,
            "suffix": case.ticket.suffix,
            "number": case.ticket.number,
        },
        "queueTimestamp": _text_of(case.queue_timestamp),
        "position": case.position,
        "calendarTimestamp": _text_of(case.calendar_timestamp),
        "ticketUrl": case.ticket_url,
    }


def case_of(body: Mapping[str, Any]) -> Case:
    """Read back what ``body_of`` wrote."""
    return Case(
        case_id=CaseId(body["caseId"]),
        status=CaseStatus(body["status"]),
        ticket=Ticket(**body["ticket"]),
        channel=Channel(body["channel"]),
        language=Locale(body["language"]),
        reference_date=_moment_of(body["referenceDate"]),
        inbox_id=InboxId(body["inboxId"]),
        inbox_name=body["inboxName"],
        queue_timestamp=_moment_of(body["queueTimestamp"]),
        position=body["position"],
        calendar_timestamp=_moment_of(body["calendarTimestamp"]),
        ticket_url=body["ticketUrl"],
    )


def _text_of(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _moment_of(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
