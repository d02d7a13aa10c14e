"""From an admitted walk-in, its number and its place to a case, and to the case's row."""

from __future__ import annotations

import json
import secrets
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.engine.moments import microseconds_of
from kiosk.engine.settings import TICKET_PLACEHOLDER

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.admission import Admission
    from kiosk.engine.placing import Place
    from kiosk.engine.request import Request

_TOKEN_BYTES = 16
_RANDOM_BITS = 74
_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62
_RANDOM_A_BITS = 12
_RANDOM_B_BITS = 62


def new_case_id() -> CaseId:
    """Return a UUID of version 7 (RFC 9562, 5.7): by time, so that neighbours lie together."""
    chance = secrets.randbits(_RANDOM_BITS)
    high = chance >> _RANDOM_B_BITS << (_RANDOM_B_BITS + 2)
    low = chance & ((1 << _RANDOM_B_BITS) - 1)
    milliseconds = time.time_ns() // 1_000_000
    return CaseId(str(uuid.UUID(int=milliseconds << 80 | _VERSION_7 | high | _VARIANT | low)))


def new_token() -> str:
    """Return 128 random bits in 22 characters that need no escaping in a URL."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A walk-in that may join the queue, and the request that brought it."""

    request: Request
    admission: Admission


@dataclass(frozen=True, slots=True)
class Written:
    """A case and the row that holds it."""

    case: Case
    row: dict[str, object]


@dataclass(frozen=True, slots=True)
class Issuer:
    """What a new case takes from its site: the zone of its numbers, and the address of its page.

    ``estimate`` says the wait in minutes for a position in an inbox.
    """

    zone: ZoneInfo
    ticket_url: str
    estimate: Callable[[InboxId, int], tuple[int, int] | None]
    case_ids: Callable[[], CaseId] = new_case_id
    tokens: Callable[[], str] = new_token

    def issue(self, arrival: Arrival, number: int, place: Place, now: dt.datetime) -> Written:
        """Return the case of an arrival; nothing is written yet."""
        token = self.tokens()
        case = self._case(arrival.admission, number, place.position, token, now)
        low, high = self.estimate(arrival.admission.service.inbox_id, place.position) or (
            None,
            None,
        )
        row = {
            **_row_of(case, arrival.admission),
            "queue_rank": place.rank,
            "ticket_token": token,
            "attempt_key": arrival.request.attempt,
            "estimate_low": low,
            "estimate_high": high,
        }
        return Written(case, row)

    def _case(
        self, admission: Admission, number: int, position: int, token: str, now: dt.datetime
    ) -> Case:
        service = admission.service
        numbering = service.numbering
        return Case(
            case_id=self.case_ids(),
            status=CaseStatus(service.initial_status.value),
            ticket=Ticket(numbering.prefix or None, number, numbering.suffix or None),
            channel=admission.channel,
            language=admission.language,
            reference_date=now,
            inbox_id=service.inbox_id,
            inbox_name=service.inbox_name,
            queue_timestamp=now,
            position=position,
            ticket_url=self.ticket_url.replace(TICKET_PLACEHOLDER, token),
        )


def _row_of(case: Case, admission: Admission) -> dict[str, object]:
    contact = admission.contact
    return {
        "case_id": case.case_id,
        "service_id": admission.service.id,
        "service_type_id": admission.service_type.id,
        "inbox_id": case.inbox_id,
        "issuing_inbox_id": case.inbox_id,
        "status": case.status.value,
        "channel": case.channel.value,
        "language": case.language,
        "ticket_prefix": case.ticket.prefix or "",
        "ticket_number": case.ticket.number,
        "ticket_suffix": case.ticket.suffix or "",
        "reference_date": microseconds_of(case.reference_date),
        "queue_timestamp": microseconds_of(case.queue_timestamp),
        "customer_record_id": contact.customer_record_id,
        "contact_phone_number": contact.phone,
        "contact_email": contact.email,
        "fields": json.dumps(dict(admission.fields)) if admission.fields else None,
        "tag_ids": json.dumps(admission.tag_ids) if admission.tag_ids else None,
    }
