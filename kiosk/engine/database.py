"""Opening the database file: private, durable (WAL, every commit on disk), at the right revision.

Sources: sqlite.org/wal.html, sqlite.org/pragma.html (synchronous, busy_timeout).
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import text
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from kiosk.engine.prepared import PreparedConnection
from kiosk.engine.schema import REVISION, definitions
from kiosk.engine.statements import INSERT_REVISION, READ_REVISION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_BUSY_MILLISECONDS = 20
_PAUSE_SECONDS = 0.002
_PRIMARY_CODE = 0xFF
_PRAGMAS = (
    f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
)
"""SQLite's own waits for a lock grow to 100 ms each; asked again soon, a writer gets its turn."""

_HAS_TABLES = text("SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'")


class DatabaseError(Exception):
    """This database is none that this engine can use."""


def connect(database: str, deadline: float) -> PreparedConnection:
    """Open the database, creating folder, file and tables where there are none.

    ``deadline`` is on the monotonic clock. Raises DatabaseError, OSError or sqlite3.Error.
    """
    path = database_file(database)
    _make_private(path)
    driver = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection = PreparedConnection(driver, sqlite.dialect(paramstyle="named"))
    try:
        for pragma in _PRAGMAS:
            _patiently(partial(driver.execute, pragma), deadline).close()
        with transaction(connection, deadline, writing=True):
            _bring_to_revision(connection)
    except BaseException:
        driver.close()
        raise
    return connection


def database_file(database: str) -> Path:
    """Return the path of a SQLite address; raises DatabaseError for any other database."""
    try:
        url = make_url(database)
    except ArgumentError:
        url = None
    if url is None or url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
        raise DatabaseError("the database must be a SQLite file: sqlite:///PATH")
    return Path(str(url.database))


@contextmanager
def transaction(
    connection: PreparedConnection, deadline: float, *, writing: bool
) -> Iterator[PreparedConnection]:
    """Give a transaction, committed at the end of the block and rolled back if that raises.

    One for writing holds the write lock from its start.
    """
    begin = partial(connection.run, _BEGIN_WRITING if writing else _BEGIN_READING)
    _patiently(begin, deadline)
    try:
        yield connection
        connection.driver.commit()
    except BaseException:
        connection.driver.rollback()
        raise


_BEGIN_WRITING = text("BEGIN IMMEDIATE")
_BEGIN_READING = text("BEGIN")


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, _FILE_MODE))


def _patiently(call: Callable[[], T], deadline: float) -> T:
    while True:
        try:
            return call()
        except sqlite3.OperationalError as fault:
            if not _is_busy(fault) or time.monotonic() >= deadline:
                raise
            time.sleep(_PAUSE_SECONDS)


def _is_busy(fault: sqlite3.OperationalError) -> bool:
    return fault.sqlite_errorcode & _PRIMARY_CODE == sqlite3.SQLITE_BUSY


def _bring_to_revision(connection: PreparedConnection) -> None:
    if connection.rows(_HAS_TABLES) == [(0,)]:
        for definition in definitions():
            connection.run(definition)
        connection.run(INSERT_REVISION, {"version_num": REVISION})
    elif (found := connection.row(READ_REVISION)) != (REVISION,):
        raise DatabaseError(
            f"the database is at revision {found and found[0]}; this kiosk needs {REVISION}"
        )
