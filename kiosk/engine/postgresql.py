"""A PostgreSQL server, or a database that speaks its protocol, by psycopg.

Transactions are READ COMMITTED with row locks; those that the server ends for the sake of others
(SQLSTATE class 40) or that lost a race for a key (23505) are run again.
Source: postgresql.org/docs/current, "Transaction Isolation", "PostgreSQL Error Codes".
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

import psycopg
from psycopg import errors
from sqlalchemy import text
from sqlalchemy.engine import make_url

from kiosk.engine.database import DatabaseError
from kiosk.engine.prepared import DriverConnection, PreparedConnection, Texts

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from sqlalchemy.engine import URL

_TEXTS = Texts(make_url("postgresql+psycopg://").get_dialect()())
_BEGIN_WRITING = text("BEGIN ISOLATION LEVEL READ COMMITTED")
_BEGIN_READING = text("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
_ALONE = text("SELECT pg_advisory_xact_lock(8470)")
_PASSING = (
    errors.DeadlockDetected,
    errors.SerializationFailure,
    errors.UniqueViolation,
)
_CONNECTION_STATES = ("08", "57P")
_LEAST_SECONDS = 1


class PostgresqlServer:
    """The database that a URL names."""

    faults: tuple[type[Exception], ...] = (psycopg.Error, OSError, DatabaseError)
    locks_rows = True

    def __init__(self, url: URL) -> None:
        _, self._arguments = _TEXTS.dialect.create_connect_args(url)

    def driver(self, seconds: float) -> psycopg.Connection:
        """Connect, in at most so many seconds; statements wait no longer for a lock."""
        patience = max(_LEAST_SECONDS, round(seconds))
        limits = f"-c lock_timeout={patience}s -c statement_timeout={2 * patience}s"
        given = self._arguments.get("options", "")
        return psycopg.connect(
            **{
                "application_name": "kiosk",
                "connect_timeout": patience,
                "tcp_user_timeout": 2000 * patience,
                **self._arguments,
                "options": f"{limits} {given}".strip(),
            },
            autocommit=True,
        )

    def connect(self, deadline: float) -> PreparedConnection:
        """Connect before the deadline."""
        driver = self.driver(deadline - time.monotonic())
        return PreparedConnection(cast("DriverConnection", driver), _TEXTS)

    def begin(self, connection: PreparedConnection, deadline: float, *, writing: bool) -> None:
        """Begin; rows are locked by the statements that name them."""
        del deadline
        connection.run(_BEGIN_WRITING if writing else _BEGIN_READING)

    def sending(self, connection: PreparedConnection) -> AbstractContextManager[object]:
        """Return libpq's pipeline mode: only statements whose answer is read are waited for."""
        return cast("psycopg.Connection", connection.driver).pipeline()

    def alone(self, connection: PreparedConnection) -> None:
        """Take a lock that only changes of the schema take."""
        connection.run(_ALONE)

    def passes(self, fault: Exception) -> bool:
        """Return whether the server ended the transaction for the sake of another."""
        return isinstance(fault, _PASSING)

    def lost(self, fault: Exception) -> bool:
        """Return whether the server ended the connection, or it broke (classes 08, 57P)."""
        state = getattr(fault, "sqlstate", None)
        broken = isinstance(fault, psycopg.OperationalError)
        return broken and (state is None or state.startswith(_CONNECTION_STATES))
