"""What the commands about the journal do and answer."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.bootstrap.parts import open_journal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.journal.sqlite_journal import SqliteJournal
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.ports.journal import JournalEntry, Resolution

_SHORTEST = 4


def journal_entries(configuration: Configuration, *, waiting: bool) -> tuple[JournalEntry, ...]:
    """Return all attempts, or those that wait for staff, newest first.

    Raises JournalError, as all of these do.
    """
    with _opened(configuration) as journal:
        entries = journal.entries()
    return tuple(entry for entry in entries if entry.waits_for_staff or not waiting)


def journal_entry(configuration: Configuration, wanted: str) -> JournalEntry | str:
    """Return the attempt whose key is or begins so; a str says what is wrong."""
    with _opened(configuration) as journal:
        return _found(journal, wanted)


def resolve_attempt(
    configuration: Configuration, wanted: str, resolution: Resolution
) -> JournalEntry | str:
    """Write what staff found of an attempt that waits for them; a str says what is wrong."""
    with _opened(configuration) as journal:
        found = _found(journal, wanted)
        if isinstance(found, str):
            return found
        if not found.waits_for_staff:
            known = f"{found.outcome or 'not ended yet'}"
            return f"ATTEMPT: {found.attempt} waits for nobody; it is {known}"
        journal.resolve(found.attempt, resolution)
        return _found(journal, found.attempt)


@contextlib.contextmanager
def _opened(configuration: Configuration) -> Iterator[SqliteJournal]:
    journal = open_journal(configuration)
    try:
        yield journal
    finally:
        journal.close()


def _found(journal: SqliteJournal, wanted: str) -> JournalEntry | str:
    if len(wanted) < _SHORTEST:
        return f"ATTEMPT: write at least {_SHORTEST} characters of the attempt's key"
    found = [entry for entry in journal.entries() if entry.attempt.startswith(wanted.lower())]
    if len(found) == 1:
        return found[0]
    many = f"{len(found)} attempts begin with {wanted}; write more of the key"
    return (
        f"ATTEMPT: {many if found else f'no attempt begins with {wanted}'}; see kiosk journal list"
    )
