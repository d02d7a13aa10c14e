"""Queue Up on the wire: the request body, and the 201 answer, read with forbearance.

Source: the Queue Up page of the case API. What it leaves open is read leniently; a case id and a
number are what a ticket cannot do without.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import urlsplit

from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId
from kiosk.domain.language import Locale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.case import WalkIn

    Json = dict[str, Any]


class CustomerIdSpelling(StrEnum):
    """Which member holds the customer ID (setting ``customer_id_spelling``)."""

    DOCUMENTED = "documented"
    CORRECTED = "corrected"
    BOTH = "both"


_MOST = (1 << 53) - 1
"""The largest whole number that every JSON reader keeps exact (RFC 8259 section 6)."""

CUSTOMER_ID_MEMBERS: Mapping[CustomerIdSpelling, tuple[str, ...]] = {
    CustomerIdSpelling.DOCUMENTED: ("cusotmerRecordId",),
    CustomerIdSpelling.CORRECTED: ("customerRecordId",),
    CustomerIdSpelling.BOTH: ("cusotmerRecordId", "customerRecordId"),
}


class UnreadableAnswerError(ValueError):
    """The answer to a request that may have created a case does not say which."""


def encode(walk_in: WalkIn, spelling: CustomerIdSpelling) -> Json:
    """Return the request body; optional members that have no value are left out."""
    body: Json = {
        "serviceTypeId": walk_in.service_type_id,
        "channel": walk_in.channel.value,
        "useCustomerContactInfo": walk_in.use_customer_contact_info,
    }
    optional: Json = {
        "locale": walk_in.locale,
        **dict.fromkeys(CUSTOMER_ID_MEMBERS[spelling], walk_in.customer_record_id),
        "contactPhoneNumber": walk_in.contact_phone_number,
        "contactEmail": walk_in.contact_email,
        "fields": dict(walk_in.fields),
        "tagIds": list(walk_in.tag_ids),
    }
    return body | {member: value for member, value in optional.items() if value}


def decode(content: bytes, walk_in: WalkIn) -> Case:
    """Read a 201 body; a channel or language that it leaves out is the one that was asked for.

    Raises UnreadableAnswerError where there is no case id or no number.
    """
    body = _json_object(content)
    inbox_id = _text(body.get("inboxId"))
    position = body.get("position")
    return Case(
        case_id=_case_id(body),
        status=_status(body.get("status")),
        ticket=_ticket(body.get("ticket")),
        channel=_channel(body.get("channel"), walk_in),
        language=Locale(_text(body.get("language")) or walk_in.locale),
        reference_date=_moment(body.get("referenceDate")),
        inbox_id=InboxId(inbox_id) if inbox_id else None,
        inbox_name=_text(body.get("inboxName")),
        queue_timestamp=_moment(body.get("queueTimestamp")),
        position=position if _is_count(position) and position > 0 else None,
        calendar_timestamp=_moment(body.get("calendarTimestamp")),
        ticket_url=_ticket_url(body.get("ticketUrl")),
    )


def _json_object(content: bytes) -> Json:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError) as fault:
        raise UnreadableAnswerError("the answer is not JSON") from fault
    if not isinstance(body, dict):
        raise UnreadableAnswerError("the answer is not a JSON object")
    return body


def _case_id(body: Json) -> CaseId:
    case_id = _text(body.get("caseId"))
    if case_id is None:
        raise UnreadableAnswerError("the answer has no caseId")
    return CaseId(case_id)


def _ticket(ticket: object) -> Ticket:
    number = ticket.get("number") if isinstance(ticket, dict) else None
    if not isinstance(ticket, dict) or not _is_count(number):
        raise UnreadableAnswerError("the answer has no ticket number")
    return Ticket(_text(ticket.get("prefix")), number, _text(ticket.get("suffix")))


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    return value.encode(errors="ignore").decode().strip() or None


def _status(value: object) -> CaseStatus:
    return next((status for status in CaseStatus if status == value), CaseStatus.WAITING)


def _channel(value: object, walk_in: WalkIn) -> Channel:
    return next((channel for channel in Channel if channel == value), walk_in.channel)


def _moment(value: object) -> dt.datetime | None:
    try:
        if not isinstance(value, str):
            return None
        moment = dt.datetime.fromisoformat(value.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None


def _ticket_url(value: object) -> str | None:
    url = _text(value)
    return url if url and _may_be_shown(url) else None


def _may_be_shown(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return bool(host) and (
        parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))
    )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
