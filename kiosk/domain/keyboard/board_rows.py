"""Which keys a board shows, row by row from the top."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.domain.keyboard.board import MOST_ROWS, Act, Board, Key, Sheet
from kiosk.domain.keyboard.last_row import last_row
from kiosk.domain.keyboard.layout import DIGITS, capital
from kiosk.domain.keyboard.sheets import page_rows

if TYPE_CHECKING:
    from collections.abc import Iterable


_WIDEST_LETTER = 1.25
_WIDEST_SIDE = 1.75
KeyRows = tuple[tuple[Key, ...], ...]


@lru_cache(maxsize=256)
def key_rows(board: Board) -> KeyRows:
    """Return all rows: those of the open sheet, and the last one with space or signs."""
    shown = _letters(board) if board.sheet is Sheet.LETTERS else _sheet(board)
    return (*shown, last_row(board))


def way_to(board: Board, text: str) -> tuple[Key, ...]:
    """Return the keys to press, one after the other, until ``text`` is typed by the last of them.

    Empty where no key types it.
    """
    ways: list[tuple[Board, tuple[Key, ...]]] = [(board, ())]
    seen = {board}
    for now, pressed in ways:
        keys = [key for row in key_rows(now) for key in row]
        if found := next((key for key in keys if key.act is Act.TYPE and key.text == text), None):
            return (*pressed, found)
        for key in keys:
            then = now.after(key)
            if key.act in {Act.TURN, Act.SHIFT} and then not in seen:
                seen.add(then)
                ways.append((then, (*pressed, key)))
    return ()


def _letters(board: Board) -> KeyRows:
    layout = board.layout
    shifted = board.capital and bool(layout.shifted)
    first, second, third = layout.shifted if shifted else layout.letters
    top = layout.shifted_top if shifted else layout.top
    above, upper = _across(top or DIGITS, board), _typing(first)
    if board.height >= MOST_ROWS:
        return (above, upper, _typing(second), _between(board, third))
    return (above if board.page else upper, _typing(second), _between(board, third))


def _sheet(board: Board) -> KeyRows:
    *upper, lowest = page_rows(board)
    raised = map(capital, lowest) if board.capital else lowest
    digits = (_across(DIGITS, board),) if board.digits_above else ()
    shown = (tuple(map(capital, row)) if board.capital else row for row in upper)
    return (*digits, *map(_typing, shown), _between(board, tuple(raised)))


def _typing(texts: Iterable[str]) -> tuple[Key, ...]:
    return tuple(typing_key(text) for text in texts)


def typing_key(text: str, share: float | None = 1) -> Key:
    """Return the key that types a text; signs that stand on letters are shown on a ring."""
    from kiosk.domain.keyboard.naming import label_of, spoken_of

    return Key(f"key-{text}", Act.TYPE, text, label_of(text), spoken_of(text), share=share)


def _across(texts: tuple[str, ...], board: Board) -> tuple[Key, ...]:
    """Return a row whose keys share the whole width."""
    share = min(board.columns / len(texts), _WIDEST_LETTER)
    return tuple(replace(key, share=share) for key in _typing(texts))


def _between(board: Board, letters: tuple[str, ...]) -> tuple[Key, ...]:
    """Return the lowest row of letters, between shift and Delete."""
    label = board.layout.shift_label
    shifts = board.shifts
    side = min((board.columns - len(letters)) / (2 if shifts else 1), _WIDEST_SIDE)
    shift = Key(
        "key-shift",
        Act.SHIFT,
        label=label,
        spoken="key.shift",
        icon="" if label else "shift",
        share=side,
        latched=board.capital,
    )
    erase = Key("key-erase", Act.ERASE, spoken="delete", icon="backspace", share=side)
    return (*((shift,) if shifts else ()), *_typing(letters), erase)
