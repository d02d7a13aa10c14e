"""The relay's durable list of attempts: who sends, and how it ended."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.case import AttemptKey, Unavailable, UnavailableReason, Uncertain
from kiosk.engine.answering import conflicting
from kiosk.engine.moments import microseconds_of
from kiosk.engine.relay import statements as sql
from kiosk.engine.relay.told_outcome import outcome_of, told
from kiosk.engine.settings import LOCK_SECONDS
from kiosk.engine.storage import Storage, StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.relay.told_outcome import Decided
    from kiosk.engine.request import Request
    from kiosk.ports.clock import Clock

T = TypeVar("T")

KEEP_DIGESTS = dt.timedelta(hours=24)
"""Phone numbers can be guessed from a digest; after this time only what is not personal counts."""

KEEP = dt.timedelta(days=30)
"""A kiosk that was switched off for weeks still asks with its old keys when it starts."""

_INTERRUPTED = Uncertain("the relay stopped before the case API answered")


@dataclass(frozen=True, slots=True)
class Begun:
    """The attempt is this process's to send, once, under the key that the case API is told."""

    upstream_key: AttemptKey


class RelayJournal:
    """One process writes it; each call blocks, and is on disk when it returns."""

    def __init__(self, database: str, clock: Clock, *, lock_seconds: float = LOCK_SECONDS) -> None:
        """Take the SQLAlchemy URL of the database; it is opened by the first call."""
        self._storage = Storage(database, lock_seconds)
        self._clock = clock
        self._process = str(uuid.uuid4())

    def begin(self, request: Request) -> Begun | Decided | Unavailable:
        """Write that the attempt is being sent, or return how it ended before.

        One that an earlier process was sending has no end that anybody knows, for good.
        """
        return self._write(partial(self._begin, request=request))

    def decide(self, attempt: AttemptKey, outcome: Decided) -> Unavailable | None:
        """Write how the attempt ended."""
        values = {"attempt": attempt, "process": self._process, "told": told(outcome)}
        return self._write(lambda connection: connection.run(sql.DECIDE, values))

    def release(self, attempt: AttemptKey) -> Unavailable | None:
        """Write that nothing came of it, so that it may be sent again."""
        values = {"attempt": attempt, "process": self._process}
        return self._write(lambda connection: connection.run(sql.RELEASE, values))

    def tidy(self) -> Unavailable | None:
        """Erase digests and drop attempts whose time is over."""
        now = self._clock.now()

        def drop(connection: PreparedConnection) -> None:
            connection.run(sql.ERASE_DIGESTS, {"before": microseconds_of(now - KEEP_DIGESTS)})
            connection.run(sql.DROP, {"before": microseconds_of(now - KEEP)})

        return self._write(drop)

    def close(self) -> None:
        """Close the database; a later call opens it again."""
        self._storage.close()

    def _begin(self, connection: PreparedConnection, request: Request) -> Begun | Decided:
        row = connection.row(sql.FIND, {"attempt": request.attempt})
        if row is None:
            return self._insert(connection, request)
        digest, plain, upstream_key, sender, outcome = row
        if not request.same(digest, plain):
            return conflicting()
        if outcome is not None:
            return outcome_of(outcome)
        if sender is not None:
            lost = {"attempt": request.attempt, "process": sender, "told": told(_INTERRUPTED)}
            connection.run(sql.DECIDE, lost)
            return _INTERRUPTED
        connection.run(sql.SEND, {"attempt": request.attempt, "process": self._process})
        return Begun(AttemptKey(upstream_key))

    def _insert(self, connection: PreparedConnection, request: Request) -> Begun:
        upstream_key = str(uuid.uuid4())
        row = {
            "attempt_key": request.attempt,
            "request_digest": request.digest,
            "plain_digest": request.plain,
            "upstream_key": upstream_key,
            "sender": self._process,
            "outcome": None,
            "begun_at": microseconds_of(self._clock.now()),
        }
        connection.run(sql.INSERT, row)
        return Begun(AttemptKey(upstream_key))

    def _write(self, work: Callable[[PreparedConnection], T]) -> T | Unavailable:
        try:
            return self._storage.write(work)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))
