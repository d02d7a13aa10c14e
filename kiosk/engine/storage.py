"""The database of the case engine: opened when first needed, one transaction at a time.

Threads take turns before they ask the database for its lock; processes meet at that lock. Whoever
has the turn writes what all waiting threads brought, in one commit: the disk is the slow part. A
fault closes the connection, so that the next transaction starts from a fresh one.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.engine.database import DatabaseError, connect, transaction

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.engine.prepared import PreparedConnection

T = TypeVar("T")

_FAULTS = (sqlite3.Error, OSError, DatabaseError)
_LOCKED = "database is locked"


class StorageError(Exception):
    """The database cannot be read or written; the text is for staff, without personal data."""


@dataclass(slots=True, eq=False)
class _Waiting:
    """What one thread wants written; settled once it is on disk, or is known not to be."""

    work: Callable[[PreparedConnection], Any]
    result: Any = None
    fault: Exception | None = None
    settled: bool = False

    def answer(self) -> Any:
        if self.fault is not None:
            raise self.fault
        return self.result


class Storage:
    """Transactions on one database, for any number of threads.

    ``prepare`` runs in a transaction of its own whenever the database is opened.
    """

    def __init__(
        self, database: str, lock_seconds: float, prepare: Callable[[PreparedConnection], None]
    ) -> None:
        """Remember where the database is; nothing is opened yet."""
        self._database = database
        self._lock_seconds = lock_seconds
        self._prepare = prepare
        self._turn = threading.Lock()
        self._queue: list[_Waiting] = []
        self._queue_lock = threading.Lock()
        self._connection: PreparedConnection | None = None

    def write(self, work: Callable[[PreparedConnection], T]) -> T:
        """Run ``work`` in a transaction that holds the write lock from its start.

        When this returns, what was written is on disk. If ``work`` raises, nothing is written; it
        may then be run once more, alone. Raises StorageError when the lock is not given in time,
        or reading or writing fails.
        """
        waiting = _Waiting(work)
        with self._queue_lock:
            self._queue.append(waiting)
        self._take_turn(waiting)
        try:
            if not waiting.settled:
                self._settle(self._batch_with(waiting))
        finally:
            self._turn.release()
        answer: T = waiting.answer()
        return answer

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

    def _take_turn(self, waiting: _Waiting) -> None:
        if self._turn.acquire(timeout=self._lock_seconds):
            return
        with self._queue_lock:
            if waiting in self._queue:
                self._queue.remove(waiting)
                raise StorageError(_LOCKED)
        self._turn.acquire()

    def _batch_with(self, waiting: _Waiting) -> list[_Waiting]:
        with self._queue_lock:
            batch, self._queue = self._queue, []
        return batch if waiting in batch else [*batch, waiting]

    def _settle(self, batch: list[_Waiting]) -> None:
        def write_all(connection: PreparedConnection) -> None:
            for waiting in batch:
                waiting.result = waiting.work(connection)

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
        try:
            connection = self._connection or self._open(deadline)
            with transaction(connection, deadline, writing=writing):
                return work(connection)
        except _FAULTS as fault:
            self._drop()
            raise StorageError(str(fault)) from fault

    def _open(self, deadline: float) -> PreparedConnection:
        self._connection = connect(self._database, deadline)
        with transaction(self._connection, deadline, writing=True):
            self._prepare(self._connection)
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with suppress(*_FAULTS):
                connection.driver.close()


def _mark_settled(batch: list[_Waiting]) -> None:
    for waiting in batch:
        waiting.settled = True
