"""Whether another kiosk process is alive on this state folder.

Each process holds a shared lock of SQLite for its life; the system lets go of it when the
process dies, however it dies (https://www.sqlite.org/lockingv3.html).
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from typing import TYPE_CHECKING

from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


PATIENCE_SECONDS = 5.0
_PAUSE_SECONDS = 0.005
"""SQLite's own waits for a lock grow to 100 ms each; a recovery is mostly over sooner."""


class Presence:
    """This process's place among those that write one journal."""

    def __init__(self, path: Path) -> None:
        """Open the lock file, and make its folder. Raises JournalError if that cannot be."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._connection = sqlite3.connect(
                path, isolation_level=None, timeout=0, check_same_thread=False
            )
            _make_table(self._connection)
        except (OSError, sqlite3.Error) as fault:
            raise JournalError(f"{path}: {fault}") from fault

    @contextlib.contextmanager
    def alone(self) -> Iterator[bool]:
        """Yield whether no other process is here; none can arrive while the context is open."""
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            yield False
            return
        try:
            yield True
        finally:
            self._connection.execute("ROLLBACK")

    def arrive(self, patience_seconds: float = PATIENCE_SECONDS) -> None:
        """Be here until this process ends, as soon as nobody recovers any more.

        Raises JournalError where somebody's recovery takes longer than ``patience_seconds``.
        """
        deadline = time.monotonic() + patience_seconds
        while not self._is_here():
            if time.monotonic() >= deadline:
                raise JournalError("another process has not finished its recovery")
            time.sleep(_PAUSE_SECONDS)

    def _is_here(self) -> bool:
        """Take the shared lock, which a read holds until its transaction ends."""
        try:
            if not self._connection.in_transaction:
                self._connection.execute("BEGIN")
            self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.OperationalError as fault:
            if _is_locked(fault):
                return False
            raise JournalError(str(fault)) from fault
        return True

    def close(self) -> None:
        """Leave."""
        self._connection.close()


def _make_table(connection: sqlite3.Connection) -> None:
    """Make a file to lock. One that is locked was made before."""
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS presence (id)")
    except sqlite3.Error as fault:
        if not _is_locked(fault):
            connection.close()
            raise


def _is_locked(fault: sqlite3.Error) -> bool:
    return fault.sqlite_errorcode in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
