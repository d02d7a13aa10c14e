"""The database of the case engine, for any number of threads: one transaction at a time.

Threads take turns before they ask the database for its locks; processes meet at those. Whoever has
the turn writes what all waiting threads brought, in one commit: the disk is the slow part.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.engine.transactions import CommitLostError, Customs, StorageError, Transactions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.engine.prepared import PreparedConnection

__all__ = ["CommitLostError", "Customs", "Storage", "StorageError"]

T = TypeVar("T")

_LOCKED = "database is locked"


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
        self._lock_seconds = lock_seconds
        self._transactions = Transactions(database, lock_seconds, customs or Customs())
        self._turn = threading.Lock()
        self._queue: list[_Waiting] = []
        self._queue_lock = threading.Lock()

    def write(self, work: Callable[[PreparedConnection], T], keys: Iterable[str] = ()) -> T:
        """Run ``work`` in a transaction that no other disturbs.

        ``keys`` names the rows it locks, so that it can be written together with others; work that
        names none takes its locks itself, and has a transaction of its own where rows are locked
        one by one. When this returns, what was written is on disk. If ``work`` raises, nothing is
        written; it may be run more than once. Raises StorageError when a lock is not given in time,
        or reading or writing fails.
        """
        mine = _Waiting(work, tuple(keys))
        self._have_written(mine)
        answer: T = mine.answer()
        return answer

    def read(self, work: Callable[[PreparedConnection], T]) -> T:
        """Run ``work`` in a transaction that sees one moment. Raises StorageError as ``write``."""
        if not self._turn.acquire(timeout=self._lock_seconds):
            raise StorageError(_LOCKED)
        try:
            return self._transactions.run(work, writing=False)
        finally:
            self._turn.release()

    def close(self) -> None:
        """Close the connection; the next transaction opens another."""
        with self._turn:
            self._transactions.close()

    def _have_written(self, mine: _Waiting) -> None:
        with self._queue_lock:
            self._queue.append(mine)
        self._take_turn(mine)
        try:
            if not mine.settled:
                for batch in self._batches_with(mine):
                    self._settle(batch)
        finally:
            self._turn.release()

    def _take_turn(self, mine: _Waiting) -> None:
        if self._turn.acquire(timeout=self._lock_seconds):
            return
        with self._queue_lock:
            if mine in self._queue:
                self._queue.remove(mine)
                raise StorageError(_LOCKED)
        self._turn.acquire()

    def _batches_with(self, mine: _Waiting) -> list[list[_Waiting]]:
        with self._queue_lock:
            all_waiting, self._queue = self._queue, []
        if mine not in all_waiting:
            all_waiting.append(mine)
        if not self._transactions.locks_rows():
            return [all_waiting]
        together = [one for one in all_waiting if one.keys]
        return [*([together] if together else []), *([one] for one in all_waiting if not one.keys)]

    def _settle(self, batch: list[_Waiting]) -> None:
        customs = self._transactions.customs
        keys = {key for waiting in batch for key in waiting.keys}
        locked = keys if self._transactions.locks_rows() else ()

        def write_all(connection: PreparedConnection) -> None:
            if locked:
                customs.locks(connection, locked)
            for waiting in batch:
                waiting.result = waiting.work(connection)
            customs.ends(connection)

        try:
            self._transactions.run(write_all, writing=True)
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


def _mark_settled(batch: list[_Waiting]) -> None:
    for waiting in batch:
        waiting.settled = True
