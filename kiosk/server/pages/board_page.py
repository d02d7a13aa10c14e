"""What the lobby display says: derived from the last calls, ticket numbers and counters alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.views import BoardRow, InboxRow
    from kiosk.server.pages.words import Words

MOST_CALLS = 7


@dataclass(frozen=True, slots=True)
class Call:
    """One line. ``key`` changes with every call, so that each one sounds once."""

    key: str
    number: str
    counter: str


@dataclass(frozen=True, slots=True)
class BoardPage:
    """``newest`` stands large; ``earlier`` below it, newest first."""

    newest: Call | None
    earlier: tuple[Call, ...]


def derive_board(rows: Sequence[BoardRow], words: Words) -> BoardPage:
    """Return the board of these calls, newest first; the last ones stay though they are over."""
    calls = [_call(row, words) for row in rows[:MOST_CALLS]]
    return BoardPage(calls[0] if calls else None, tuple(calls[1:]))


def chosen_inboxes(wanted: str, known: Iterable[InboxRow]) -> frozenset[InboxId] | None:
    """Return the inboxes that ``?inboxes=`` names, by id or by name, separated by commas.

    Nothing wanted is every inbox; None if one of them does not exist.
    """
    rows = tuple(known)
    names = [name.strip().casefold() for name in wanted.split(",") if name.strip()]
    if not names:
        return frozenset(row.inbox_id for row in rows)
    by_name = {key.casefold(): row.inbox_id for row in rows for key in (row.name, row.inbox_id)}
    if not by_name.keys() >= set(names):
        return None
    return frozenset(by_name[name] for name in names)


def _call(row: BoardRow, words: Words) -> Call:
    number = row.ticket.text
    key = f"{number} {row.called_at.timestamp():.3f} {row.calls}"
    return Call(key, number, words.counter(row.counter) if row.counter else "")
