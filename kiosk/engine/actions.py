"""What staff and visitors do to a case, and the ways in which that can end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.case import CaseId, CaseStatus, Ticket
    from kiosk.domain.catalogue import Channel, InboxId, ServiceId, ServiceTypeId
    from kiosk.domain.language import Locale

AgentId = NewType("AgentId", str)
"""Who serves: a staff account or the ``userId`` of the S2S guide; at most 64 characters."""

TicketToken = NewType("TicketToken", str)
"""The opaque 128-bit name of a ticket page: all that the page's address holds."""


class ActionCode(IntEnum):
    """Why an action was refused: ``errorCode`` of the S2S guide's 409, local to its endpoints."""

    INVALID_STATUS = 1001
    LOCKED = 1002
    ASSIGNED = 1004


class Ending(Enum):
    """How a resolved case ended."""

    SERVED = "served"
    NO_SHOW = "no_show"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class CaseNow:
    """A case as it stands after an action. ``calls`` counts how often it was called."""

    case_id: CaseId
    token: TicketToken
    status: CaseStatus
    ticket: Ticket
    service_id: ServiceId
    service_type_id: ServiceTypeId
    inbox_id: InboxId
    channel: Channel
    language: Locale
    reference_date: dt.datetime
    agent: AgentId | None
    counter: str | None
    called_at: dt.datetime | None
    calls: int
    no_shows: int
    assigned_to: AgentId | None
    ending: Ending | None


@dataclass(frozen=True, slots=True)
class Acted:
    """Done, and on disk."""

    case: CaseNow


@dataclass(frozen=True, slots=True)
class NobodyWaiting:
    """No case in these inboxes can be called."""


@dataclass(frozen=True, slots=True)
class CaseUnknown:
    """No case has this id or token."""


@dataclass(frozen=True, slots=True)
class InboxUnknown:
    """No inbox has this id."""


@dataclass(frozen=True, slots=True)
class ActionRefused:
    """The case does not allow this now; nothing changed. ``message`` is English, for staff."""

    code: ActionCode
    message: str
