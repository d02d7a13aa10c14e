"""A case as its row stands, for those who change it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from kiosk.domain.case import CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId, ServiceId, ServiceTypeId
from kiosk.domain.language import Locale
from kiosk.engine.actions import AgentId, CaseNow, Ending, TicketToken
from kiosk.engine.moments import microseconds_of, moment_of
from kiosk.engine.schema import cases

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.engine.prepared import PreparedConnection

_QUEUED = frozenset({CaseStatus.WAITING, CaseStatus.PENDING})


@dataclass(frozen=True, slots=True)
class StoredCase:
    """The columns of a case that calling knows. Moments are as in CaseNow."""

    case_id: CaseId
    token: TicketToken
    service_id: ServiceId
    service_type_id: ServiceTypeId
    channel: Channel
    language: Locale
    ticket: Ticket
    reference_date: dt.datetime
    inbox_id: InboxId
    status: CaseStatus
    queue_rank: int
    queue_timestamp: dt.datetime
    agent: AgentId | None = None
    counter: str | None = None
    assigned_to: AgentId | None = None
    first_called_at: dt.datetime | None = None
    started_at: dt.datetime | None = None
    called_at: dt.datetime | None = None
    calls: int = 0
    no_shows: int = 0
    ending: Ending | None = None
    closed_at: dt.datetime | None = None

    @property
    def is_queued(self) -> bool:
        """Whether the case has a place in its queue."""
        return self.status in _QUEUED

    def told(self) -> CaseNow:
        """Return what is told of it."""
        return CaseNow(
            case_id=self.case_id,
            token=self.token,
            status=self.status,
            ticket=self.ticket,
            service_id=self.service_id,
            service_type_id=self.service_type_id,
            inbox_id=self.inbox_id,
            channel=self.channel,
            language=self.language,
            reference_date=self.reference_date,
            agent=self.agent,
            counter=self.counter,
            called_at=self.called_at,
            calls=self.calls,
            no_shows=self.no_shows,
            assigned_to=self.assigned_to,
            ending=self.ending,
        )


COLUMNS = (
    cases.c.case_id,
    cases.c.ticket_token,
    cases.c.service_id,
    cases.c.service_type_id,
    cases.c.channel,
    cases.c.language,
    cases.c.ticket_prefix,
    cases.c.ticket_number,
    cases.c.ticket_suffix,
    cases.c.reference_date,
    cases.c.inbox_id,
    cases.c.status,
    cases.c.queue_rank,
    cases.c.queue_timestamp,
    cases.c.agent_id,
    cases.c.counter,
    cases.c.assigned_to,
    cases.c.first_called_at,
    cases.c.started_at,
    cases.c.called_at,
    cases.c.calls,
    cases.c.no_shows,
    cases.c.ending,
    cases.c.closed_at,
)
"""What ``case_of_row`` reads, in its order."""

FIND_INBOX = select(cases.c.inbox_id).where(cases.c.case_id == bindparam("case"))
FIND_BY_TOKEN = select(cases.c.case_id).where(cases.c.ticket_token == bindparam("token"))
READ_CASE = select(*COLUMNS).where(cases.c.case_id == bindparam("case")).with_for_update()
"""``case`` or ``token``."""

_CHANGING = (
    "inbox_id",
    "status",
    "queue_rank",
    "queue_timestamp",
    "agent_id",
    "counter",
    "assigned_to",
    "first_called_at",
    "started_at",
    "called_at",
    "calls",
    "no_shows",
    "ending",
    "closed_at",
)
SAVE_CASE = (
    cases.update()
    .where(cases.c.case_id == bindparam("case"))
    .values({name: bindparam(name) for name in _CHANGING})
)
"""``case`` and what calling changes."""


def case_of_row(row: Any) -> StoredCase:
    """Return the case of a row of COLUMNS."""
    (case_id, token, service, service_type, channel, language, prefix, number, suffix, *rest) = row
    (made, inbox, status, rank, stamp, agent, counter, assigned, first, start, *rest) = rest
    called, calls, no_shows, ending, closed = rest
    return StoredCase(
        case_id=CaseId(case_id),
        token=TicketToken(token),
        service_id=ServiceId(service),
        service_type_id=ServiceTypeId(service_type),
        channel=Channel(channel),
        language=Locale(language),
        ticket=Ticket(prefix or None, number, suffix or None),
        reference_date=moment_of(made),
        inbox_id=InboxId(inbox),
        status=CaseStatus(status),
        queue_rank=rank,
        queue_timestamp=moment_of(stamp),
        agent=agent,
        counter=counter,
        assigned_to=assigned,
        first_called_at=moment_of(first),
        started_at=moment_of(start),
        called_at=moment_of(called),
        calls=calls,
        no_shows=no_shows,
        ending=Ending(ending) if ending else None,
        closed_at=moment_of(closed),
    )


def save(connection: PreparedConnection, case: StoredCase) -> None:
    """Write what calling changes of a case."""
    connection.run(
        SAVE_CASE,
        {
            "case": case.case_id,
            "inbox_id": case.inbox_id,
            "status": case.status.value,
            "queue_rank": case.queue_rank,
            "queue_timestamp": microseconds_of(case.queue_timestamp),
            "agent_id": case.agent,
            "counter": case.counter,
            "assigned_to": case.assigned_to,
            "first_called_at": microseconds_of(case.first_called_at),
            "started_at": microseconds_of(case.started_at),
            "called_at": microseconds_of(case.called_at),
            "calls": case.calls,
            "no_shows": case.no_shows,
            "ending": case.ending.value if case.ending else None,
            "closed_at": microseconds_of(case.closed_at),
        },
    )
