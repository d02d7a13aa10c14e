"""Where agents work, from which inboxes, and whether they pause."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import bindparam, delete, select

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.engine.moments import microseconds_of, moment_of
from kiosk.engine.schema import inboxes, workplaces
from kiosk.engine.storage import StorageError
from kiosk.engine.views import Workplace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from sqlalchemy.sql import ClauseElement

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.actions import AgentId
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.storage import Storage
    from kiosk.ports.clock import Clock

T = TypeVar("T")

READ_WORKPLACE = select(
    workplaces.c.counter,
    workplaces.c.inbox_ids,
    workplaces.c.paused,
    workplaces.c.since,
).where(workplaces.c.agent_id == bindparam("agent"))
LOCK_WORKPLACE = READ_WORKPLACE.with_for_update()
"""``agent``. Where rows are locked one by one, the lock keeps an agent from acting twice."""

INSERT_WORKPLACE = workplaces.insert()
WRITE_WORKPLACE = (
    workplaces.update()
    .where(workplaces.c.agent_id == bindparam("agent"))
    .values(
        counter=bindparam("at"),
        inbox_ids=bindparam("inboxes"),
        paused=bindparam("pauses"),
        since=bindparam("seen"),
    )
)
DELETE_WORKPLACE = delete(workplaces).where(workplaces.c.agent_id == bindparam("agent"))
ALL_INBOXES = select(inboxes.c.inbox_id).order_by(inboxes.c.inbox_id)
"""The columns; ``agent``, ``at``, ``inboxes``, ``pauses``, ``seen``; ``agent``; nothing."""


class Workplaces:
    """The workplaces of all agents; for any thread."""

    def __init__(
        self, storage: Storage, reading: Storage, clock: Clock, woken: Callable[[], None]
    ) -> None:
        self._storage = storage
        self._reading = reading
        self._clock = clock
        self._woken = woken

    def take_place(
        self, agent: AgentId, counter: str | None, inbox_ids: Iterable[InboxId]
    ) -> Workplace | Unavailable:
        """Begin to work at a counter, from these inboxes."""
        wanted = tuple(inbox_ids)
        return self._write(lambda connection: self._arrive(connection, agent, counter, wanted))

    def pause(self, agent: AgentId, *, paused: bool = True) -> Workplace | Unavailable:
        """Pause or go on; while pausing, a counter is not at work."""

        def write(connection: PreparedConnection) -> Workplace:
            place = work_from(connection, agent, None, None, self._clock.now())
            place = replace(place, paused=paused)
            _save(connection, place)
            return place

        return self._write(write)

    def leave_place(self, agent: AgentId) -> Unavailable | None:
        """End the work at a counter."""
        return self._write(lambda connection: connection.run(DELETE_WORKPLACE, {"agent": agent}))

    def workplace(self, agent: AgentId) -> Workplace | Unavailable | None:
        """Return where the agent works; None: nowhere yet."""
        return self._read(lambda connection: _find(connection, agent, READ_WORKPLACE))

    def _arrive(
        self,
        connection: PreparedConnection,
        agent: AgentId,
        counter: str | None,
        inbox_ids: tuple[InboxId, ...],
    ) -> Workplace:
        place = Workplace(agent, counter, inbox_ids, paused=False, since=self._clock.now())
        _put(connection, place)
        return place

    def _write(self, work: Callable[[PreparedConnection], T]) -> T | Unavailable:
        try:
            answer = self._storage.write(work)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))
        self._woken()
        return answer

    def _read(self, work: Callable[[PreparedConnection], T]) -> T | Unavailable:
        try:
            return self._reading.read(work)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))


def work_from(
    connection: PreparedConnection,
    agent: AgentId,
    inbox_ids: tuple[InboxId, ...] | None,
    counter: str | None,
    now: dt.datetime,
) -> Workplace:
    """Return where the agent works from now on, and take its lock; what is None stays as it was.

    An agent without a workplace works from every inbox.
    """
    found = _find(connection, agent)
    if inbox_ids is None:
        inbox_ids = found.inbox_ids if found else _all_inboxes(connection)
    if counter is None and found:
        counter = found.counter
    place = Workplace(agent, counter, inbox_ids, paused=False, since=now)
    _put(connection, place)
    return place


def _all_inboxes(connection: PreparedConnection) -> tuple[InboxId, ...]:
    return tuple(inbox_id for (inbox_id,) in connection.rows(ALL_INBOXES))


def _find(
    connection: PreparedConnection, agent: AgentId, statement: ClauseElement = LOCK_WORKPLACE
) -> Workplace | None:
    row = connection.row(statement, {"agent": agent})
    if row is None:
        return None
    counter, inbox_ids, paused, since = row
    kept = tuple(json.loads(inbox_ids))
    return Workplace(agent, counter, kept, paused=bool(paused), since=moment_of(since))


def _put(connection: PreparedConnection, place: Workplace) -> None:
    if connection.row(READ_WORKPLACE, {"agent": place.agent}) is None:
        row = {
            "agent_id": place.agent,
            "counter": place.counter,
            "inbox_ids": json.dumps(place.inbox_ids),
            "paused": int(place.paused),
            "since": microseconds_of(place.since),
        }
        connection.run(INSERT_WORKPLACE, row)
    else:
        _save(connection, place)


def _save(connection: PreparedConnection, place: Workplace) -> None:
    connection.run(
        WRITE_WORKPLACE,
        {
            "agent": place.agent,
            "at": place.counter,
            "inboxes": json.dumps(place.inbox_ids),
            "pauses": int(place.paused),
            "seen": microseconds_of(place.since),
        },
    )
