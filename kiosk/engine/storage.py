"""The database of the case engine: opened when first needed, one transaction at a time.

Threads take turns before they ask the database for its locks; processes meet at those. Whoever has
the turn writes what all waiting threads brought, in one commit: the disk is the slow part. A fault
closes the connection, so that the next transaction starts from a fresh one.
"""

from __future__ import annotations

import threading
import time
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.engine.database import (
    Database,
    DatabaseError,
    database_of,
    transaction,
    undone_if_raised,
)
from kiosk.engine.migrations import at_head, bring_to_head

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.engine.prepared import PreparedConnection

T = TypeVar("T")

Work = tuple["Callable[[PreparedConnection], T]", "Iterable[str]"]
"""What is to be written, and the keys of the rows that it locks."""

_LOCKED = "database is locked"


class StorageError(Exception):
    """The database cannot be read or written; the text is for staff, without personal data."""


class CommitLostError(StorageError):
    """The connection was lost while committing: what was written may be there, or not."""


def _nothing(_: PreparedConnection) -> None:
    """Do nothing at the start or the end of a transaction."""


def _no_locks(_: PreparedConnection, __: Iterable[str]) -> None:
    """Lock nothing."""


@dataclass(frozen=True, slots=True)
class Customs:
    """What belongs to every use of a database.

    ``opened`` runs in a transaction of its own whenever the database is opened; ``locks`` takes the
    row locks of the keys that a transaction names, in their order; ``ends`` runs before a commit.
    """

    opened: Callable[[PreparedConnection], None] = _nothing
    locks: Callable[[PreparedConnection, Iterable[str]], None] = _no_locks
    ends: Callable[[PreparedConnection], None] = _nothing


@dataclass(slots=True, eq=False)
class _Waiting:
    """What one thread wants written; settled once it is on disk, or is known not to be."""

    work: Callable[[PreparedConnection], Any]
    keys: tuple[str, ...]
    result: Any = None
    fault: Exception | None = None
    settled: bool = False

    def answer(self) -> Any:
        if self.fault is not None:
            raise self.fault
        return self.result


class Storage:
    """Transactions on one database, for any number of threads."""

    def __init__(self, database: str, lock_seconds: float, customs: Customs | None = None) -> None:
        """Remember where the database is; nothing is opened yet."""
        self._address = database
        self._lock_seconds = lock_seconds
        self._customs = customs or Customs()
        self._turn = threading.Lock()
        self._queue: list[_Waiting] = []
        self._queue_lock = threading.Lock()
        self._database: Database | None = None
        self._connection: PreparedConnection | None = None

    def write(self, work: Callable[[PreparedConnection], T], keys: Iterable[str] = ()) -> T:
        """Run ``work`` in a transaction that no other disturbs.

        ``keys`` names the rows it locks, so that it can be written together with others; work that
        names none takes its locks itself, and has a transaction of its own where rows are locked
        one by one. When this returns, what was written is on disk. If ``work`` raises, nothing is
        written; it may be run more than once. Raises StorageError when a lock is not given in time,
        or reading or writing fails.
        """
        waiting = _Waiting(work, tuple(keys))
        self._have_written([waiting])
        answer: T = waiting.answer()
        return answer

    def write_all(self, works: Iterable[Work[T]]) -> list[T | StorageError]:
        """Do what ``write`` does for several works with their keys, with one commit where it can.

        A StorageError stands in the place of each work that is not on disk.
        """
        mine = [_Waiting(work, tuple(keys)) for work, keys in works]
        try:
            self._have_written(mine)
        except StorageError as fault:
            return [fault for _ in mine]
        return [one.fault if isinstance(one.fault, StorageError) else one.answer() for one in mine]

    def read(self, work: Callable[[PreparedConnection], T]) -> T:
        """Run ``work`` in a transaction that sees one moment. Raises StorageError as ``write``."""
        if not self._turn.acquire(timeout=self._lock_seconds):
            raise StorageError(_LOCKED)
        try:
            return self._transact(work, writing=False)
        finally:
            self._turn.release()

    def close(self) -> None:
        """Close the connection; the next transaction opens another."""
        with self._turn:
            self._drop()

    def _have_written(self, mine: list[_Waiting]) -> None:
        with self._queue_lock:
            self._queue.extend(mine)
        self._take_turn(mine)
        try:
            if not all(waiting.settled for waiting in mine):
                for batch in self._batches_with(mine):
                    self._settle(batch)
        finally:
            self._turn.release()

    def _take_turn(self, mine: list[_Waiting]) -> None:
        if self._turn.acquire(timeout=self._lock_seconds):
            return
        with self._queue_lock:
            if any(waiting in self._queue for waiting in mine):
                self._queue = [waiting for waiting in self._queue if waiting not in mine]
                raise StorageError(_LOCKED)
        self._turn.acquire()

    def _batches_with(self, mine: list[_Waiting]) -> list[list[_Waiting]]:
        with self._queue_lock:
            all_waiting, self._queue = self._queue, []
        taken = {id(waiting) for waiting in all_waiting}
        all_waiting += [one for one in mine if not one.settled and id(one) not in taken]
        if not self._locks_rows():
            return [all_waiting]
        together = [one for one in all_waiting if one.keys]
        return [*([together] if together else []), *([one] for one in all_waiting if not one.keys)]

    def _settle(self, batch: list[_Waiting]) -> None:
        keys = sorted({key for waiting in batch for key in waiting.keys})

        def write_all(connection: PreparedConnection) -> None:
            if keys:
                self._customs.locks(connection, keys)
            for waiting in batch:
                waiting.result = waiting.work(connection)
            self._customs.ends(connection)

        try:
            self._transact(write_all, writing=True)
        except Exception as fault:  # noqa: BLE001  handed to the thread whose work it is
            self._settle_failed(batch, fault)
        else:
            _mark_settled(batch)

    def _settle_failed(self, batch: list[_Waiting], fault: Exception) -> None:
        if len(batch) > 1 and not isinstance(fault, StorageError):
            for waiting in batch:
                self._settle([waiting])
            return
        for waiting in batch:
            waiting.fault = fault
        _mark_settled(batch)

    def _transact(self, work: Callable[[PreparedConnection], T], *, writing: bool) -> T:
        deadline = time.monotonic() + self._lock_seconds
        database = self._known_database()
        while True:
            reused = self._connection is not None
            try:
                connection = self._connection or self._open(database, deadline)
                return self._once(connection, work, deadline, writing=writing)
            except database.faults as fault:
                if database.passes(fault) and time.monotonic() < deadline:
                    continue
                self._drop()
                if not (reused and database.lost(fault)):
                    raise StorageError(_plain(fault)) from fault

    def _once(
        self,
        connection: PreparedConnection,
        work: Callable[[PreparedConnection], T],
        deadline: float,
        *,
        writing: bool,
    ) -> T:
        database = self._known_database()
        with undone_if_raised(database, connection):
            with database.sending(connection) if writing else nullcontext():
                database.begin(connection, deadline, writing=writing)
                result = work(connection)
            self._commit(database, connection, writing=writing)
        return result

    def _commit(self, database: Database, connection: PreparedConnection, *, writing: bool) -> None:
        try:
            connection.driver.commit()
        except database.faults as fault:
            if not (writing and database.lost(fault)):
                raise
            self._drop()
            raise CommitLostError(_plain(fault)) from fault

    def _known_database(self) -> Database:
        if self._database is None:
            try:
                self._database = database_of(self._address)
            except DatabaseError as fault:
                raise StorageError(str(fault)) from fault
        return self._database

    def _locks_rows(self) -> bool:
        with suppress(StorageError):
            return self._known_database().locks_rows
        return False

    def _open(self, database: Database, deadline: float) -> PreparedConnection:
        connection = database.connect(deadline)
        try:
            with transaction(database, connection, deadline, writing=False):
                up_to_date = at_head(connection)
                connection.driver.commit()
            if not up_to_date:
                bring_to_head(database, connection, deadline)
            if self._customs.opened is not _nothing:
                with transaction(database, connection, deadline, writing=True):
                    self._customs.opened(connection)
                    connection.driver.commit()
        except BaseException:
            connection.driver.close()
            raise
        self._connection = connection
        return connection

    def _drop(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with suppress(Exception):
                connection.driver.close()


def _mark_settled(batch: list[_Waiting]) -> None:
    for waiting in batch:
        waiting.settled = True


def _plain(fault: Exception) -> str:
    return " ".join(str(fault).split()) or type(fault).__name__
