"""From an admitted walk-in to a case: number, place, token and row, in the caller's transaction."""

from __future__ import annotations

import json
import secrets
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.engine import ledger
from kiosk.engine import statements as sql
from kiosk.engine.moments import microseconds_of
from kiosk.engine.settings import TICKET_PLACEHOLDER

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from kiosk.engine.admission import Admission
    from kiosk.engine.prepared import PreparedConnection

_TOKEN_BYTES = 16


def new_case_id() -> CaseId:
    """Return a random UUID."""
    return CaseId(str(uuid.uuid4()))


def new_token() -> str:
    """Return 128 random bits in 22 characters that need no escaping in a URL."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


@dataclass(frozen=True, slots=True)
class Issuer:
    """What a new case takes from its site: the zone of its numbers, and the address of its page."""

    zone: ZoneInfo
    ticket_url: str
    case_ids: Callable[[], CaseId] = new_case_id
    tokens: Callable[[], str] = new_token

    def issue(
        self, connection: PreparedConnection, admission: Admission, now: dt.datetime
    ) -> Case | None:
        """Create a case at the end of its queue; None where no number of the range is free."""
        number = ledger.take_number(connection, admission.service, now, self.zone)
        if number is None:
            return None
        place = ledger.join_queue(connection, admission.service)
        token = self.tokens()
        case = self._case(admission, number, place.position, token, now)
        row = {**_row_of(case, admission), "queue_rank": place.rank, "ticket_token": token}
        connection.run(sql.INSERT_CASE, row)
        return case

    def _case(
        self, admission: Admission, number: int, position: int, token: str, now: dt.datetime
    ) -> Case:
        service = admission.service
        numbering = service.numbering
        return Case(
            case_id=self.case_ids(),
            status=CaseStatus.WAITING,
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
        "status": case.status.value,
        "channel": case.channel.value,
        "language": case.language,
        "ticket_prefix": case.ticket.prefix or "",
        "ticket_number": case.ticket.number,
        "ticket_suffix": case.ticket.suffix or "",
        "reference_date": microseconds_of(case.reference_date),
        "queue_timestamp": microseconds_of(case.queue_timestamp),
        "calendar_timestamp": microseconds_of(case.calendar_timestamp),
        "customer_record_id": contact.customer_record_id,
        "contact_phone_number": contact.phone,
        "contact_email": contact.email,
        "fields": json.dumps(dict(admission.fields)) if admission.fields else None,
        "tag_ids": json.dumps(admission.tag_ids) if admission.tag_ids else None,
    }
