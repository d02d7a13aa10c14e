"""The 201 body of Queue Up as plain JSON values, and back. Member names as in the API."""

from __future__ import annotations

import datetime as dt
from typing import TypedDict

from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId
from kiosk.domain.language import Locale


class TicketBody(TypedDict):
    """``ticket`` of the 201 body."""

    prefix: str | None
    suffix: str | None
    number: int


class CaseBody(TypedDict):
    """The 201 body; moments are ISO 8601 in UTC with ``Z``."""

    caseId: str
    status: str
    referenceDate: str | None
    inboxId: str | None
    inboxName: str | None
    channel: str
    language: str
    ticket: TicketBody
    queueTimestamp: str | None
    position: int | None
    calendarTimestamp: str | None
    ticketUrl: str | None


def body_of(case: Case) -> CaseBody:
    """Return the 201 body that says this case."""
    ticket = case.ticket
    return {
        "caseId": case.case_id,
        "status": case.status.value,
        "referenceDate": _stamp(case.reference_date),
        "inboxId": case.inbox_id,
        "inboxName": case.inbox_name,
        "channel": case.channel.value,
        "language": case.language,
        "ticket": {"prefix": ticket.prefix, "suffix": ticket.suffix, "number": ticket.number},
        "queueTimestamp": _stamp(case.queue_timestamp),
        "position": case.position,
        "calendarTimestamp": _stamp(case.calendar_timestamp),
        "ticketUrl": case.ticket_url,
    }


def case_of(body: CaseBody) -> Case:
    """Return the case that a body made by ``body_of`` says."""
    ticket, inbox_id = body["ticket"], body["inboxId"]
    return Case(
        case_id=CaseId(body["caseId"]),
        status=CaseStatus(body["status"]),
        ticket=Ticket(ticket["prefix"], ticket["number"], ticket["suffix"]),
        channel=Channel(body["channel"]),
        language=Locale(body["language"]),
        reference_date=_moment(body["referenceDate"]),
        inbox_id=None if inbox_id is None else InboxId(inbox_id),
        inbox_name=body["inboxName"],
        queue_timestamp=_moment(body["queueTimestamp"]),
        position=body["position"],
        calendar_timestamp=_moment(body["calendarTimestamp"]),
        ticket_url=body["ticketUrl"],
    )


def _stamp(moment: dt.datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def _moment(stamp: str | None) -> dt.datetime | None:
    return None if stamp is None else dt.datetime.fromisoformat(stamp)
