"""The life of a case: which change is allowed when, and what it becomes. Pure.

Pending ──activate──► Waiting ──start──► Active ──resolve, no-show──► Resolved
Waiting, Pending ──leave──► Resolved;  Active ──no-show, transfer──► Waiting again
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.case import CaseStatus
from kiosk.engine.actions import ActionCode, ActionRefused, Ending
from kiosk.engine.events import EventKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection

    from kiosk.domain.catalogue import InboxId, QueueEnd
    from kiosk.engine.actions import AgentId
    from kiosk.engine.stored_case import StoredCase

_QUEUED = (CaseStatus.WAITING, CaseStatus.PENDING)
_UNFINISHED = (*_QUEUED, CaseStatus.ACTIVE)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, from which counter, and when."""

    agent: AgentId
    now: dt.datetime
    counter: str | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """What a case becomes. ``place`` is where it joins the queue of its inbox; None: it does not.

    A case that was queued and is no more, or joins anew, has left its old queue.
    """

    case: StoredCase
    kind: EventKind
    place: QueueEnd | int | None = None


def start(case: StoredCase, actor: Actor) -> Changed | ActionRefused:
    """Begin to serve a case that is queued: it is called."""
    refused = _refused(case, actor, _QUEUED)
    if refused:
        return refused
    served = replace(
        case,
        status=CaseStatus.ACTIVE,
        agent=actor.agent,
        counter=actor.counter,
        assigned_to=None,
        first_called_at=case.first_called_at or actor.now,
        started_at=actor.now,
        called_at=actor.now,
        calls=case.calls + 1,
        queue_timestamp=actor.now,
    )
    return Changed(served, EventKind.CALLED)


def call_again(case: StoredCase, actor: Actor) -> Changed | ActionRefused:
    """Call a case that is being served once more."""
    refused = _refused(case, actor, (CaseStatus.ACTIVE,))
    if refused:
        return refused
    again = replace(case, called_at=actor.now, calls=case.calls + 1)
    return Changed(again, EventKind.CALLED_AGAIN)


def resolve(case: StoredCase, actor: Actor) -> Changed | ActionRefused:
    """End the service of a case."""
    refused = _refused(case, actor, (CaseStatus.ACTIVE,))
    if refused:
        return refused
    return Changed(_closed(case, Ending.SERVED, actor.now), EventKind.RESOLVED)


def no_show(case: StoredCase, actor: Actor, back: QueueEnd | int | None) -> Changed | ActionRefused:
    """Nobody came: close the case, or let it wait again where ``back`` says."""
    refused = _refused(case, actor, (CaseStatus.ACTIVE,))
    if refused:
        return refused
    missed = replace(case, no_shows=case.no_shows + 1)
    if back is None:
        return Changed(_closed(missed, Ending.NO_SHOW, actor.now), EventKind.NO_SHOW)
    return Changed(_waiting(missed, actor.now), EventKind.RETURNED, back)


def transfer(
    case: StoredCase, actor: Actor, inbox_id: InboxId, place: QueueEnd | int, to: AgentId | None
) -> Changed | ActionRefused:
    """Let a case wait in another inbox, for anybody there or for one agent."""
    refused = _refused(case, actor, _UNFINISHED)
    if refused:
        return refused
    moved = replace(_waiting(case, actor.now), inbox_id=inbox_id, assigned_to=to)
    return Changed(moved, EventKind.TRANSFERRED, place)


def activate(case: StoredCase, actor: Actor) -> Changed | ActionRefused:
    """Let a Pending case be called; it keeps its place."""
    refused = _refused(case, actor, (CaseStatus.PENDING,))
    if refused:
        return refused
    waiting = replace(case, status=CaseStatus.WAITING, queue_timestamp=actor.now)
    return Changed(waiting, EventKind.ACTIVATED)


def move(case: StoredCase, actor: Actor, place: QueueEnd | int) -> Changed | ActionRefused:
    """Put a queued case at another place of its queue."""
    refused = _refused(case, actor, _QUEUED)
    return refused or Changed(replace(case, queue_timestamp=actor.now), EventKind.MOVED, place)


def leave(case: StoredCase, now: dt.datetime) -> Changed | ActionRefused | None:
    """Let the visitor leave the queue; None where they have left before."""
    if case.ending is Ending.LEFT:
        return None
    if case.status not in _QUEUED:
        return _invalid(case)
    return Changed(_closed(case, Ending.LEFT, now), EventKind.LEFT)


def _refused(
    case: StoredCase, actor: Actor, allowed: Collection[CaseStatus]
) -> ActionRefused | None:
    if case.status is CaseStatus.RESOLVED:
        return _invalid(case)
    if case.assigned_to not in {None, actor.agent}:
        return ActionRefused(ActionCode.ASSIGNED, "The case waits for another agent.")
    if case.status is CaseStatus.ACTIVE and case.agent != actor.agent:
        return ActionRefused(ActionCode.LOCKED, "Another agent is serving the case.")
    return None if case.status in allowed else _invalid(case)


def _invalid(case: StoredCase) -> ActionRefused:
    message = f"The case is {case.status.value}: this cannot be done to it now."
    return ActionRefused(ActionCode.INVALID_STATUS, message)


def _closed(case: StoredCase, ending: Ending, now: dt.datetime) -> StoredCase:
    return replace(
        case,
        status=CaseStatus.RESOLVED,
        ending=ending,
        closed_at=now,
        queue_timestamp=now,
        assigned_to=None,
    )


def _waiting(case: StoredCase, now: dt.datetime) -> StoredCase:
    return replace(case, status=CaseStatus.WAITING, agent=None, counter=None, queue_timestamp=now)
