"""One connection to a database, opened when first needed, and its transactions.

A fault closes the connection, so that the next transaction starts from a fresh one.
"""

from __future__ import annotations

import time
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

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


class Transactions:
    """Transactions on one connection; for one thread at a time."""

    def __init__(self, address: str, lock_seconds: float, customs: Customs) -> None:
        """Remember where the database is; nothing is opened yet."""
        self._address = address
        self._lock_seconds = lock_seconds
        self.customs = customs
        self._database: Database | None = None
        self._connection: PreparedConnection | None = None

    def run(self, work: Callable[[PreparedConnection], T], *, writing: bool) -> T:
        """Run ``work`` in a transaction; once more where that may help.

        Raises StorageError, or what ``work`` raises.
        """
        deadline = time.monotonic() + self._lock_seconds
        database = self._known_database()
        while True:
            reused = self._connection is not None
            try:
                connection = self._connection or self._open(database, deadline)
                return self._once(database, connection, work, deadline, writing=writing)
            except database.faults as fault:
                if database.passes(fault) and time.monotonic() < deadline:
                    continue
                self.close()
                if not (reused and database.lost(fault)):
                    raise StorageError(_plain(fault)) from fault

    def locks_rows(self) -> bool:
        """Return whether writers lock the rows they name, one by one."""
        with suppress(StorageError):
            return self._known_database().locks_rows
        return False

    def close(self) -> None:
        """Close the connection; the next transaction opens another."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with suppress(Exception):
                connection.driver.close()

    def _once(
        self,
        database: Database,
        connection: PreparedConnection,
        work: Callable[[PreparedConnection], T],
        deadline: float,
        *,
        writing: bool,
    ) -> T:
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
            self.close()
            raise CommitLostError(_plain(fault)) from fault

    def _known_database(self) -> Database:
        if self._database is None:
            try:
                self._database = database_of(self._address)
            except DatabaseError as fault:
                raise StorageError(str(fault)) from fault
        return self._database

    def _open(self, database: Database, deadline: float) -> PreparedConnection:
        connection = database.connect(deadline)
        try:
            with transaction(database, connection, deadline, writing=False):
                up_to_date = at_head(connection)
                connection.driver.commit()
            if not up_to_date:
                bring_to_head(database, connection, deadline)
            if self.customs.opened is not _nothing:
                with transaction(database, connection, deadline, writing=True):
                    self.customs.opened(connection)
                    connection.driver.commit()
        except BaseException:
            connection.driver.close()
            raise
        self._connection = connection
        return connection


def _plain(fault: Exception) -> str:
    return " ".join(str(fault).split()) or type(fault).__name__
