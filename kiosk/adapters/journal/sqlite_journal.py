"""The journal in SQLite: WAL, synchronous=FULL, so that a power cut loses nothing committed."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sqlite3
import threading
from typing import TYPE_CHECKING, Any

from kiosk.adapters.journal.records import entry_of, outcome_columns, print_column
from kiosk.adapters.journal.sealing import WalkInSeal, load_key
from kiosk.domain.case import AttemptKey
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.domain.case import Outcome, WalkIn
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.journal import JournalEntry

_SCHEMA = """
CREATE TABLE IF NOT EXISTS attempt (
    attempt  TEXT PRIMARY KEY,
    begun_at TEXT NOT NULL,
    outcome  TEXT,
    case_body TEXT,
    detail   TEXT NOT NULL DEFAULT '',
    print    TEXT,
    sealed   BLOB
) STRICT;
CREATE INDEX IF NOT EXISTS attempt_undecided ON attempt (begun_at) WHERE outcome IS NULL;
CREATE INDEX IF NOT EXISTS attempt_begun_at ON attempt (begun_at);
"""
_VERSION = 1


class SqliteJournal:
    """One file; one connection behind one lock, which serves this journal alone."""

    def __init__(self, path: Path, environ: Mapping[str, str]) -> None:
        """Open or make the journal. Raises JournalError if it cannot be."""
        self._path = path
        self._lock = threading.Lock()
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._seal = WalkInSeal(load_key(path.parent, environ))
            path.touch(mode=0o600)
            self._connection = sqlite3.connect(path, timeout=5, check_same_thread=False)
            self._prepare()

    def _prepare(self) -> None:
        run = self._connection.execute
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA secure_delete = ON")
        version = run("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            newer = f"{self._path} was written by a newer kiosk (version {version})"
            raise JournalError(newer)
        self._connection.executescript(_SCHEMA + f"PRAGMA user_version = {_VERSION};")

    def begin(self, attempt: AttemptKey, walk_in: WalkIn, at: dt.datetime) -> None:
        """Write the attempt, personal data sealed; a known attempt stays as it is."""
        self._write(
            "INSERT INTO attempt (attempt, begun_at, sealed) VALUES (?, ?, ?)"
            " ON CONFLICT (attempt) DO NOTHING",
            (attempt, at.astimezone(dt.UTC).isoformat(), self._seal.seal(walk_in)),
        )

    def decide(self, attempt: AttemptKey, outcome: Outcome) -> None:
        """Write how the attempt ended and erase its personal data."""
        self._write(
            "UPDATE attempt SET outcome = ?, case_body = ?, detail = ?, sealed = NULL"
            " WHERE attempt = ?",
            (*outcome_columns(outcome), attempt),
        )

    def record_print(self, attempt: AttemptKey, report: PrintReport) -> None:
        """Write what is known of the attempt's ticket on paper."""
        self._write(
            "UPDATE attempt SET print = ? WHERE attempt = ?", (print_column(report), attempt)
        )

    def undecided(self) -> tuple[tuple[AttemptKey, WalkIn], ...]:
        """Return the attempts whose end is not known, oldest first."""
        rows = self._read(
            "SELECT attempt, sealed FROM attempt WHERE outcome IS NULL ORDER BY begun_at"
        )
        return tuple((AttemptKey(key), self._seal.open(sealed)) for key, sealed in rows)

    def entries(self) -> tuple[JournalEntry, ...]:
        """Return all attempts, newest first."""
        rows = self._read(
            "SELECT attempt, begun_at, outcome, case_body, detail, print FROM attempt"
            " ORDER BY begun_at DESC"
        )
        with _told(self._path):
            return tuple(entry_of(row) for row in rows)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        with self._lock, _told(self._path), self._connection:
            self._connection.execute(statement, values)

    def _read(self, statement: str) -> list[Any]:
        """Return the rows as SQLite gives them: their types are those of the schema."""
        with self._lock, _told(self._path):
            return self._connection.execute(statement).fetchall()


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the disk and SQLite raise into JournalError, with the file's name."""
    try:
        yield
    except (OSError, sqlite3.Error, json.JSONDecodeError, KeyError) as fault:
        told = f"{path}: {fault}"
        raise JournalError(told) from fault
