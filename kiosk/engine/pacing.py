"""The pace of every inbox, read now and then and kept for a few seconds."""

from __future__ import annotations

import datetime as dt
import json
import threading
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from kiosk.engine.moments import microseconds_of
from kiosk.engine.pace import Pace, pace_of, wait_minutes
from kiosk.engine.schema import CLOSED, cases, inboxes, workplaces
from kiosk.engine.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.storage import Storage
    from kiosk.ports.clock import Clock

FRESH = dt.timedelta(seconds=10)
AT_WORK = dt.timedelta(minutes=30)
"""A counter that was not paused and did something within this time is at work."""

HORIZON = dt.timedelta(hours=4)
ROLLING = 30
"""The pace is that of the last so many services, if they are not older than the horizon."""

_MICROSECONDS = 1_000_000

SERVICES = (
    select(cases.c.started_at, cases.c.closed_at)
    .where(
        cases.c.inbox_id == bindparam("inbox"),
        cases.c.closed_at >= bindparam("since"),
        CLOSED,
        cases.c.ending == "served",
        cases.c.started_at.is_not(None),
    )
    .order_by(cases.c.closed_at.desc())
    .limit(ROLLING)
)
"""``inbox``, ``since``."""

AT_WORK_NOW = select(workplaces.c.inbox_ids).where(
    workplaces.c.paused == 0, workplaces.c.since >= bindparam("since")
)
"""``since``."""

_QUEUES = select(inboxes.c.inbox_id, inboxes.c.waiting_count)


class PaceBook:
    """Paces by inbox; for any thread."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock
        self._lock = threading.Lock()
        self._read_at: dt.datetime | None = None
        self._paces: Mapping[InboxId, Pace | None] = {}

    def refresh(self) -> None:
        """Read the paces anew if they are old; without a database they are unknown."""
        now = self._clock.now()
        with self._lock:
            if self._read_at is not None and self._read_at <= now < self._read_at + FRESH:
                return
            self._read_at = now
        try:
            self._paces = self._storage.read(lambda connection: _read_paces(connection, now))
        except StorageError:
            self._paces = {}

    def wait_minutes(self, inbox_id: InboxId, position: int) -> tuple[int, int] | None:
        """Return the wait at a position of an inbox by the paces read last; None: not known."""
        return wait_minutes(self._paces.get(inbox_id), position)


def _read_paces(connection: PreparedConnection, now: dt.datetime) -> dict[InboxId, Pace | None]:
    queues: dict[InboxId, int] = dict(connection.rows(_QUEUES))
    at_work = connection.rows(AT_WORK_NOW, {"since": microseconds_of(now - AT_WORK)})
    counters = shares([json.loads(inbox_ids) for (inbox_ids,) in at_work], queues)
    return {
        inbox_id: pace_of(_seconds(connection, inbox_id, now), counters[inbox_id])
        for inbox_id in queues
        if counters.get(inbox_id)
    }


def shares(counters: list[list[InboxId]], queues: Mapping[InboxId, int]) -> dict[InboxId, float]:
    """Return how many counters serve each inbox: who serves several goes where people wait."""
    served: dict[InboxId, float] = {}
    for inbox_ids in counters:
        weights = {inbox_id: queues[inbox_id] + 1 for inbox_id in inbox_ids if inbox_id in queues}
        for inbox_id, weight in weights.items():
            share = weight / sum(weights.values())
            served[inbox_id] = served.get(inbox_id, 0.0) + share
    return served


def _seconds(connection: PreparedConnection, inbox_id: InboxId, now: dt.datetime) -> list[float]:
    wanted = {"inbox": inbox_id, "since": microseconds_of(now - HORIZON)}
    return [
        max(0, closed - started) / _MICROSECONDS
        for started, closed in connection.rows(SERVICES, wanted)
    ]
