"""A SQLite file: private, durable (WAL, every commit on disk), one writer at a time.

Sources: sqlite.org/wal.html, sqlite.org/pragma.html (synchronous, busy_timeout).
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import text
from sqlalchemy.dialects import sqlite

from kiosk.engine.database import DatabaseError
from kiosk.engine.prepared import PreparedConnection, Texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

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

_BEGIN_WRITING = text("BEGIN IMMEDIATE")
_BEGIN_READING = text("BEGIN")
_making = threading.Lock()
_TEXTS = Texts(sqlite.dialect(paramstyle="named"))


class SqliteFile:
    """The file at a path; folder and file are made where there are none."""

    faults: tuple[type[Exception], ...] = (sqlite3.Error, OSError, DatabaseError)
    locks_rows = False

    def __init__(self, path: str) -> None:
        self._path = Path(path)

    def connect(self, deadline: float) -> PreparedConnection:
        """Open the file."""
        _make_private(self._path)
        driver = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        try:
            for pragma in _PRAGMAS:
                _patiently(partial(driver.execute, pragma), deadline).close()
        except BaseException:
            driver.close()
            raise
        return PreparedConnection(driver, _TEXTS)

    def begin(self, connection: PreparedConnection, deadline: float, *, writing: bool) -> None:
        """Begin; a transaction for writing holds the write lock from its start."""
        begin = partial(connection.run, _BEGIN_WRITING if writing else _BEGIN_READING)
        _patiently(begin, deadline)

    def sending(self, connection: PreparedConnection) -> AbstractContextManager[object]:
        """Return a context that does nothing: nothing is sent anywhere."""
        del connection
        return nullcontext()

    def alone(self, connection: PreparedConnection) -> None:
        """Nothing: the write lock keeps all others out."""

    def passes(self, fault: Exception) -> bool:
        """Return False: who has the write lock meets nobody."""
        del fault
        return False

    def lost(self, fault: Exception) -> bool:
        """Return False: there is no connection that could be lost."""
        del fault
        return False


def _make_private(path: Path) -> None:
    """Make folder and file where there are none.

    A file that exists is not opened: closing it would drop the locks that other connections of this
    process hold on it, and with them what they write (sqlite.org/howtocorrupt.html, 2.2).
    """
    path.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
    with _making, suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, _FILE_MODE))


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
