"""Changing a case by a rule of its life, in the caller's transaction: locks, counts, row, event."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.case import CaseStatus
from kiosk.engine import statements as sql
from kiosk.engine.actions import Acted, ActionRefused, CaseUnknown
from kiosk.engine.events import EventKind
from kiosk.engine.placing import join_queue, leave_queue, lock_inboxes
from kiosk.engine.stored_case import FIND_INBOX, READ_CASE, case_of_row, save
from kiosk.engine.telling import tell

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from kiosk.domain.case import CaseId
    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.life import Changed
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.stored_case import StoredCase

    Rule = Callable[[StoredCase], Changed | ActionRefused | None]

_CALLS = frozenset({EventKind.CALLED, EventKind.CALLED_AGAIN})


def change(
    connection: PreparedConnection,
    case_id: CaseId,
    rule: Rule,
    now: dt.datetime,
    inbox_id: InboxId | None = None,
) -> Acted | CaseUnknown | ActionRefused:
    """Apply a rule to a case. ``inbox_id`` is the inbox that it goes to, where it goes to one.

    A rule that answers None has nothing to change.
    """
    case = locked_case(connection, case_id, inbox_id)
    if case is None:
        return CaseUnknown()
    match rule(case):
        case None:
            return Acted(case.told())
        case ActionRefused() as refused:
            return refused
        case changed:
            return apply(connection, case, changed, now)


def locked_case(
    connection: PreparedConnection, case_id: CaseId, inbox_id: InboxId | None = None
) -> StoredCase | None:
    """Take the locks of a case's inbox and of another, and return the case; None: unknown."""
    found = connection.row(FIND_INBOX, {"case": case_id})
    while found is not None:
        lock_inboxes(connection, {found[0], inbox_id or found[0]})
        case = case_of_row(connection.row(READ_CASE, {"case": case_id}))
        if case.inbox_id == found[0]:
            return case
        found = (case.inbox_id,)
    return None


def apply(
    connection: PreparedConnection, before: StoredCase, changed: Changed, now: dt.datetime
) -> Acted:
    """Write a change whose locks are held."""
    _leave(connection, before, changed)
    case = _join(connection, changed)
    save(connection, case)
    _tell(connection, before, changed, now)
    return Acted(case.told())


def _leave(connection: PreparedConnection, before: StoredCase, changed: Changed) -> None:
    was_pending = before.status is CaseStatus.PENDING
    if before.is_queued and (changed.place is not None or not changed.case.is_queued):
        leave_queue(connection, before.inbox_id, pending=was_pending)
    elif was_pending and changed.case.status is CaseStatus.WAITING:
        connection.run(sql.COUNT_PENDING, {"inbox": before.inbox_id, "more": -1})


def _join(connection: PreparedConnection, changed: Changed) -> StoredCase:
    case = changed.case
    if changed.place is None:
        return case
    pending = case.status is CaseStatus.PENDING
    place = join_queue(
        connection, case.inbox_id, changed.place, pending=pending, case_id=case.case_id
    )
    return replace(case, queue_rank=place.rank)


def _tell(
    connection: PreparedConnection, before: StoredCase, changed: Changed, now: dt.datetime
) -> None:
    case, kind = changed.case, changed.kind
    here = (case.case_id, case.inbox_id)
    if kind is EventKind.TRANSFERRED:
        old = (case.case_id, before.inbox_id)
        tell(connection, kind, old, now, {"to": case.inbox_id})
        tell(connection, kind, here, now, {"from": before.inbox_id})
    elif kind in _CALLS:
        tell(connection, kind, here, now, {"counter": case.counter, "agent": case.agent})
    else:
        tell(connection, kind, here, now)
