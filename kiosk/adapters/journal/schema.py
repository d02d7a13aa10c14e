"""The journal's table, and what makes each version of it of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    import sqlite3

_FIRST = """
CREATE TABLE attempt (
    attempt  TEXT PRIMARY KEY,
    begun_at TEXT NOT NULL,
    outcome  TEXT,
    case_body TEXT,
    detail   TEXT NOT NULL DEFAULT '',
    print_state TEXT,
    print    TEXT,
    sealed   BLOB
) STRICT;
CREATE INDEX attempt_undecided ON attempt (begun_at) WHERE outcome IS NULL;
CREATE INDEX attempt_queued ON attempt (begun_at) WHERE print_state = 'queued';
CREATE INDEX attempt_begun_at ON attempt (begun_at)
"""
_SECOND = """
ALTER TABLE attempt ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt ADD COLUMN service_id TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN service_type_id TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN resolution TEXT;
CREATE INDEX attempt_open ON attempt (asked, begun_at) WHERE outcome IS NULL AND asked > 0
"""
_THIRD = """
ALTER TABLE attempt ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;
CREATE INDEX attempt_kept ON attempt (begun_at) WHERE case_body IS NOT NULL AND forgotten = 0
"""
_FOURTH = """
ALTER TABLE attempt ADD COLUMN print_pending INTEGER NOT NULL DEFAULT 0;
DROP INDEX IF EXISTS attempt_queued;
CREATE INDEX attempt_unprinted ON attempt (begun_at)
    WHERE print_state = 'queued' OR print_pending = 1
"""
_STEPS = (_FIRST, _SECOND, _THIRD, _FOURTH)


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Make or change the table; several processes may do so at once.

    Raises JournalError where a newer program wrote it, sqlite3.Error as SQLite does.
    """
    if _version(connection) == len(_STEPS):
        return
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for step in _STEPS[_version(connection) :]:
            for statement in step.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(_STEPS)}")


def _version(connection: sqlite3.Connection) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(_STEPS):
        newer = f"the journal was written by a newer kiosk (version {version})"
        raise JournalError(newer)
    return version
