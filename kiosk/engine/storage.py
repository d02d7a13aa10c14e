"""The database of the case engine: opened when first needed, one transaction at a time.

Threads take turns before they ask the database for its lock; processes meet at that lock. A fault
closes the connection, so that the next transaction starts from a fresh one.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from kiosk.engine.database import DatabaseError, connect, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.engine.prepared import PreparedConnection

_FAULTS = (sqlite3.Error, OSError, DatabaseError)


class StorageError(Exception):
    """The database cannot be read or written; the text is for staff, without personal data."""


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
        self._connection: PreparedConnection | None = None

    @contextmanager
    def writing(self) -> Iterator[PreparedConnection]:
        """Give a transaction that holds the write lock from its start.

        Committed, durably, when the block ends; nothing is written if it raises. Raises
        StorageError when the lock is not given in time, or reading or writing fails.
        """
        with self._transaction(writing=True) as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[PreparedConnection]:
        """Give a transaction that sees one moment. Raises StorageError as ``writing`` does."""
        with self._transaction(writing=False) as connection:
            yield connection

    def close(self) -> None:
        """Close the connection; the next transaction opens another."""
        with self._turn:
            self._drop()

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[PreparedConnection]:
        deadline = time.monotonic() + self._lock_seconds
        if not self._turn.acquire(timeout=self._lock_seconds):
            message = "database is locked"
            raise StorageError(message)
        try:
            connection = self._connection or self._open(deadline)
            with transaction(connection, deadline, writing=writing):
                yield connection
        except _FAULTS as fault:
            self._drop()
            raise StorageError(str(fault)) from fault
        finally:
            self._turn.release()

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
