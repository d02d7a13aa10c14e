"""The kinds of database: how each is opened, how its transactions begin, what its faults mean."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy.engine import URL

    from kiosk.engine.prepared import PreparedConnection


class DatabaseError(Exception):
    """This database is none that this engine can use."""


class Database(Protocol):
    """One database, wherever it is. Deadlines are on the monotonic clock.

    ``faults`` are what opening, reading or writing may raise. ``locks_rows``: writers lock the rows
    they name, one by one; elsewhere a writer has the whole database to itself.
    """

    @property
    def faults(self) -> tuple[type[Exception], ...]: ...

    @property
    def locks_rows(self) -> bool: ...

    def connect(self, deadline: float) -> PreparedConnection:
        """Open the database. Raises DatabaseError, OSError or one of the driver's."""
        ...

    def begin(self, connection: PreparedConnection, deadline: float, *, writing: bool) -> None:
        """Begin a transaction: to write, or to see one moment."""
        ...

    def sending(self, connection: PreparedConnection) -> AbstractContextManager[object]:
        """Return a context in which statements may be sent before the last was answered."""
        ...

    def alone(self, connection: PreparedConnection) -> None:
        """Keep every other process from changing the schema until this transaction ends."""
        ...

    def passes(self, fault: Exception) -> bool:
        """Return whether the same transaction may succeed if it is simply run again."""
        ...

    def lost(self, fault: Exception) -> bool:
        """Return whether the connection, and nothing else, is at fault."""
        ...


@contextmanager
def transaction(
    database: Database, connection: PreparedConnection, deadline: float, *, writing: bool
) -> Iterator[PreparedConnection]:
    """Give a transaction, rolled back if the block raises. Its end is the caller's to commit."""
    with undone_if_raised(database, connection):
        database.begin(connection, deadline, writing=writing)
        yield connection


@contextmanager
def undone_if_raised(database: Database, connection: PreparedConnection) -> Iterator[None]:
    """Roll back what the block began, if it raises."""
    connection.told = []
    try:
        yield
    except BaseException:
        with suppress(*database.faults):
            connection.driver.rollback()
        raise


def database_of(address: str) -> Database:
    """Return the database of an SQLAlchemy URL; raises DatabaseError where it can be none."""
    url = _url(address)
    match url.get_backend_name() if url else None:
        case "sqlite" if url and url.database and url.database != ":memory:":
            from kiosk.engine.sqlite_file import SqliteFile

            return SqliteFile(url.database)
        case "postgresql" if url and url.get_driver_name() == "psycopg":
            from kiosk.engine.postgresql import PostgresqlServer

            return PostgresqlServer(url)
        case _:
            raise DatabaseError(
                "the database must be a SQLite file, sqlite:///PATH, "
                "or PostgreSQL, postgresql+psycopg://USER@HOST/NAME"
            )


def _url(address: str) -> URL | None:
    try:
        return make_url(address)
    except ArgumentError:
        return None
