"""The journal in SQLite: WAL, synchronous=FULL, so that a power cut loses nothing committed."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.adapters.journal.records import (
    COLUMNS,
    entry_of,
    outcome_columns,
    print_column,
    report_of,
)
from kiosk.adapters.journal.schema import bring_up_to_date
from kiosk.adapters.journal.sealing import WalkInSeal, load_key
from kiosk.domain.case import AttemptKey
from kiosk.domain.reprint import KEEPING, Keeping
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from kiosk.domain.case import Outcome, WalkIn
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.journal import JournalEntry, Resolution

T = TypeVar("T")

_PATIENCE_SECONDS = 5
_BUSY_SECONDS = 0.02
_PAUSE_SECONDS = 0.002
"""SQLite's own waits for a lock grow to 100 ms each; asked again soon, a writer gets its turn."""
_PRIMARY_CODE = 0xFF

_BEGIN = """
INSERT INTO attempt (attempt, begun_at, service_id, service_type_id, sealed)
VALUES (?, ?, ?, ?, ?) ON CONFLICT (attempt) DO NOTHING
"""
_FORGET = """
UPDATE attempt SET forgotten = 1, case_body = json_set(case_body, '$.ticketUrl', NULL)
WHERE case_body IS NOT NULL AND forgotten = 0 AND (
    begun_at < ? OR begun_at <= (
        SELECT begun_at FROM attempt WHERE case_body IS NOT NULL AND forgotten = 0
        ORDER BY begun_at DESC LIMIT 1 OFFSET ?
    )
)
"""


class SqliteJournal:
    """One file, opened by the first call; one connection behind one lock, this journal's own.

    A journal that cannot be opened is tried again by the next call: disks come back.
    """

    def __init__(self, path: Path, environ: Mapping[str, str], keeping: Keeping = KEEPING) -> None:
        self._path = path
        self._keeping = keeping
        self._environ = environ
        self._lock = threading.Lock()
        self._seal: WalkInSeal | None = None
        self._connection: sqlite3.Connection | None = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._path.touch(mode=0o600)
            connection = sqlite3.connect(self._path, timeout=_BUSY_SECONDS, check_same_thread=False)
            with contextlib.ExitStack() as undo:
                undo.callback(connection.close)
                self._prepare(connection)
                undo.pop_all()
            self._connection = connection
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        run = connection.execute
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA secure_delete = ON")
        bring_up_to_date(connection)

    def _sealing(self) -> WalkInSeal:
        with self._lock, _told(self._path):
            if self._seal is None:
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._seal = WalkInSeal(load_key(self._path.parent, self._environ))
            return self._seal

    def begin(self, attempt: AttemptKey, walk_in: WalkIn, at: dt.datetime) -> None:
        begun = (
            attempt,
            _stamp(at),
            walk_in.service_id,
            walk_in.service_type_id,
            self._sealing().seal(walk_in),
        )
        self._write_all((_BEGIN, begun), (_FORGET, self._too_old(at)))

    def forget(self, at: dt.datetime) -> None:
        self._write(_FORGET, self._too_old(at))

    def _too_old(self, at: dt.datetime) -> tuple[str, int]:
        return _stamp(at - self._keeping.time), self._keeping.tickets

    def decide(self, attempt: AttemptKey, outcome: Outcome) -> None:
        self._write(
            "UPDATE attempt SET outcome = ?, case_body = ?, detail = ?, sealed = NULL"
            " WHERE attempt = ?",
            (*outcome_columns(outcome), attempt),
        )

    def keep_open(self, attempt: AttemptKey, detail: str) -> None:
        self._write(
            "UPDATE attempt SET asked = asked + 1, detail = ?"
            " WHERE attempt = ? AND outcome IS NULL",
            (detail, attempt),
        )

    def resolve(self, attempt: AttemptKey, resolution: Resolution) -> None:
        self._write(
            "UPDATE attempt SET resolution = ?, outcome = coalesce(outcome, 'uncertain'),"
            " sealed = NULL WHERE attempt = ?",
            (resolution.value, attempt),
        )

    def record_print(self, attempt: AttemptKey, report: PrintReport) -> None:
        self._write(
            "UPDATE attempt SET print_state = ?, print = ?, print_pending = ? WHERE attempt = ?",
            (report.state.value, print_column(report), int(report.pending), attempt),
        )

    def undecided(self, begun_before: dt.datetime) -> tuple[tuple[AttemptKey, WalkIn | None], ...]:
        rows = self._read(
            "SELECT attempt, sealed FROM attempt WHERE outcome IS NULL AND begun_at < ?"
            " ORDER BY asked, begun_at",
            (_stamp(begun_before),),
        )
        return self._unsealed(rows)

    def unanswered(self) -> tuple[tuple[AttemptKey, WalkIn | None], ...]:
        rows = self._read(
            "SELECT attempt, sealed FROM attempt WHERE outcome IS NULL AND asked > 0"
            " ORDER BY asked, begun_at"
        )
        return self._unsealed(rows)

    def is_undecided(self, attempt: AttemptKey) -> bool:
        found = "SELECT 1 FROM attempt WHERE attempt = ? AND outcome IS NULL"
        return bool(self._read(found, (attempt,)))

    def _unsealed(self, rows: list[Any]) -> tuple[tuple[AttemptKey, WalkIn | None], ...]:
        return tuple((AttemptKey(key), self._sealing().open(sealed)) for key, sealed in rows)

    def unfinished_prints(
        self, begun_before: dt.datetime
    ) -> tuple[tuple[AttemptKey, PrintReport], ...]:
        rows = self._read(
            "SELECT attempt, print FROM attempt"
            " WHERE (print_state = 'queued' OR print_pending = 1) AND begun_at < ?"
            " ORDER BY begun_at",
            (_stamp(begun_before),),
        )
        return tuple((AttemptKey(key), report_of(held)) for key, held in rows)

    def entries(self, limit: int | None = None) -> tuple[JournalEntry, ...]:
        rows = self._read(
            f"SELECT {COLUMNS} FROM attempt ORDER BY begun_at DESC, rowid DESC LIMIT ?",  # noqa: S608  no input
            (-1 if limit is None else limit,),
        )
        with _told(self._path):
            return tuple(entry_of(row) for row in rows)

    def must_be_writable(self) -> None:
        """Take the lock that writes need, and give it back. Raises JournalError if that fails."""

        def lock() -> None:
            connection = self._opened()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")

        self._sealing()
        with self._lock, _told(self._path):
            _patiently(lock)

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        self._write_all((statement, values))

    def _write_all(self, *statements: tuple[str, tuple[object, ...]]) -> None:
        """Carry out statements with their values, all or none."""

        def write() -> None:
            with self._opened() as connection:
                for statement, values in statements:
                    connection.execute(statement, values)

        with self._lock, _told(self._path):
            _patiently(write)

    def _read(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        """Return the rows as SQLite gives them: their types are those of the schema."""
        with self._lock, _told(self._path):
            return _patiently(lambda: self._opened().execute(statement, values).fetchall())


def _patiently(call: Callable[[], T]) -> T:
    """Call until no other process holds the lock that it needs, for some seconds."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            return call()
        except sqlite3.OperationalError as fault:
            busy = fault.sqlite_errorcode & _PRIMARY_CODE == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() >= deadline:
                raise
            time.sleep(_PAUSE_SECONDS)


def _stamp(moment: dt.datetime) -> str:
    """Return a stamp that sorts as time does: UTC, always with microseconds."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the disk and SQLite raise into JournalError, with the file's name."""
    try:
        yield
    except (OSError, sqlite3.Error, json.JSONDecodeError, KeyError) as fault:
        told = f"{path}: {fault}"
        raise JournalError(told) from fault
