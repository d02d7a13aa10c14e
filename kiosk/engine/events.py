"""What happened to cases, in the order in which it became true."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from kiosk.domain.case import CaseId
    from kiosk.domain.catalogue import InboxId

EventId = NewType("EventId", int)
"""Grows by one. Whoever has read up to an id has seen all below it, in every process."""


class EventKind(Enum):
    """What happened. A case that changes its inbox tells two: left one, joined the other."""

    QUEUED = "queued"
    CALLED = "called"
    CALLED_AGAIN = "called_again"
    RESOLVED = "resolved"
    NO_SHOW = "no_show"
    RETURNED = "returned"
    LEFT = "left"
    TRANSFERRED = "transferred"
    ACTIVATED = "activated"
    MOVED = "moved"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Event:
    """One change; ``inbox_id`` is the inbox whose queue or calls changed. No personal data.

    ``facts``: ``counter`` and ``agent`` with calls, ``from`` (an inbox) with a transfer, ``state``
    with a print.
    """

    event_id: EventId
    at: dt.datetime
    kind: EventKind
    case_id: CaseId
    inbox_id: InboxId
    facts: Mapping[str, str] = field(default_factory=dict)
