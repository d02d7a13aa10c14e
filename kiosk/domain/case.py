"""The walk-in, the case it becomes, and the four ways an attempt can end.

Source: the Queue Up page of the case API; member names follow it in snake case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from kiosk.domain.catalogue import (
        Channel,
        CustomerRecordId,
        FieldTypeId,
        InboxId,
        ServiceId,
        ServiceTypeId,
        TagId,
    )
    from kiosk.domain.language import Locale

AttemptKey = NewType("AttemptKey", str)
"""One press of "Get my ticket": a UUID, sent as ``Idempotency-Key``."""

CaseId = NewType("CaseId", str)


@dataclass(frozen=True, slots=True)
class WalkIn:
    """The inputs of Queue Up. ``fields`` maps field id to the encoded answer (a string).

    Personal data are left out of ``repr``, so that no log can hold them.
    """

    service_id: ServiceId
    service_type_id: ServiceTypeId
    locale: Locale
    channel: Channel
    use_customer_contact_info: bool = False
    customer_record_id: CustomerRecordId | None = field(default=None, repr=False)
    contact_phone_number: str | None = field(default=None, repr=False)
    contact_email: str | None = field(default=None, repr=False)
    fields: Mapping[FieldTypeId, str] = field(default_factory=dict, repr=False)
    tag_ids: tuple[TagId, ...] = ()


class CaseStatus(StrEnum):
    """The life of a case; Queue Up answers Waiting or Pending."""

    PLANNED = "Planned"
    WAITING = "Waiting"
    PENDING = "Pending"
    ACTIVE = "Active"
    RESOLVED = "Resolved"


@dataclass(frozen=True, slots=True)
class Ticket:
    """The number as read aloud; not unique."""

    prefix: str | None
    number: int
    suffix: str | None = None

    @property
    def text(self) -> str:
        """Prefix, number and suffix, concatenated: no separator, no padding."""
        return f"{self.prefix or ''}{self.number}{self.suffix or ''}"


@dataclass(frozen=True, slots=True)
class Case:
    """The 201 answer of Queue Up. ``position`` is 1-based and counts the case itself."""

    case_id: CaseId
    status: CaseStatus
    ticket: Ticket
    channel: Channel
    language: Locale
    reference_date: dt.datetime | None = None
    inbox_id: InboxId | None = None
    inbox_name: str | None = None
    queue_timestamp: dt.datetime | None = None
    position: int | None = None
    calendar_timestamp: dt.datetime | None = None
    ticket_url: str | None = None


class ProblemCode(StrEnum):
    """Why a walk-in was refused; stable, for those who script against the kiosk."""

    MALFORMED = "malformed"
    UNKNOWN = "unknown"
    REQUIRED = "required"
    NOT_SUPPORTED = "not_supported"
    INVALID = "invalid"
    CLOSED = "closed"
    FULL = "full"
    EXHAUSTED = "exhausted"
    CONFLICT = "conflict"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a request.

    ``member`` is the API's name of the input (``contactPhoneNumber``, ``fields.<id>``) or None.
    ``error_code`` is the server's own number for it, if it gave one.
    """

    member: str | None
    code: ProblemCode
    message: str
    error_code: int | None = field(default=None, compare=False)


class UnavailableReason(StrEnum):
    """Why nothing was issued, for certain."""

    CONNECTION = "connection"
    CREDENTIALS = "credentials"
    BUSY = "busy"
    STORAGE = "storage"


@dataclass(frozen=True, slots=True)
class Issued:
    """A case exists, and the visitor has its number."""

    case: Case


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no; nothing was issued."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Nothing was issued, and that is certain. ``detail`` is for staff; no personal data.

    ``retry_after``: seconds after which the server wants to be asked again, if it says so.
    """

    reason: UnavailableReason
    detail: str = ""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Sent, and no answer that can be read: a case may exist. ``detail`` is for staff.

    ``final``: to ask again with the same key is of no use; nobody will ever know.
    """

    detail: str = ""
    final: bool = False


Outcome = Issued | Refused | Unavailable | Uncertain
