"""What pages and staff are shown of the queues: rows without personal data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from kiosk.domain.case import CaseId, CaseStatus, Ticket
    from kiosk.domain.catalogue import (
        Channel,
        CustomerRecordId,
        FieldTypeId,
        InboxId,
        ServiceId,
        ServiceTypeId,
    )
    from kiosk.domain.language import Locale
    from kiosk.engine.actions import AgentId, Ending, TicketToken


@dataclass(frozen=True, slots=True)
class TicketView:
    """What a ticket page shows.

    ``position`` is 1-based, counts the ticket itself, and is None once it is not waiting.
    ``wait_minutes`` is a range, or None where it is not known. ``calls`` grows with every call,
    so that a page tells a new call from one it has sounded. ``counter`` is where to go when Active.
    """

    token: TicketToken
    case_id: CaseId
    status: CaseStatus
    ticket: Ticket
    service_id: ServiceId
    service_type_id: ServiceTypeId
    inbox_id: InboxId
    inbox_name: str
    channel: Channel
    language: Locale
    issued_at: dt.datetime
    position: int | None
    wait_minutes: tuple[int, int] | None
    counter: str | None
    called_at: dt.datetime | None
    calls: int
    ending: Ending | None


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One line of the waiting list, in the order of the queue. ``print_state`` None: not told."""

    case_id: CaseId
    position: int
    status: CaseStatus
    ticket: Ticket
    service_id: ServiceId
    service_type_id: ServiceTypeId
    inbox_id: InboxId
    channel: Channel
    language: Locale
    waiting_since: dt.datetime
    no_shows: int
    assigned_to: AgentId | None
    print_state: str | None


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One called ticket on the lobby display, newest call first.

    ``serving`` is False once the case is no longer Active, while it stays visible.
    """

    case_id: CaseId
    ticket: Ticket
    inbox_id: InboxId
    service_type_id: ServiceTypeId
    language: Locale
    counter: str | None
    called_at: dt.datetime
    calls: int
    serving: bool


@dataclass(frozen=True, slots=True)
class InboxRow:
    """An inbox with its counts; ``wait_minutes`` is for who would join it now."""

    inbox_id: InboxId
    name: str
    waiting_count: int
    pending_count: int
    wait_minutes: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where an agent works and from which inboxes; ``since`` is the last sign of work."""

    agent: AgentId
    counter: str | None
    inbox_ids: tuple[InboxId, ...]
    paused: bool
    since: dt.datetime


@dataclass(frozen=True, slots=True)
class CaseDetails:
    """What the visitor gave, for whoever serves them; empty once it was erased."""

    case_id: CaseId
    customer_record_id: CustomerRecordId | None = field(repr=False)
    phone: str | None = field(repr=False)
    email: str | None = field(repr=False)
    fields: Mapping[FieldTypeId, str] = field(repr=False)
    tag_ids: tuple[str, ...] = ()
