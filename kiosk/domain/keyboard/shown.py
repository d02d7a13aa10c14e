"""Which keys a keyboard shows, row by row from the top."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.domain.keyboard.keyboard import MOST_ROWS, Act, Key, Keyboard, Sheet
from kiosk.domain.keyboard.last_row import last_row, typing_key
from kiosk.domain.keyboard.layout import DIGITS, capital
from kiosk.domain.keyboard.sheets import page_rows

if TYPE_CHECKING:
    from collections.abc import Iterable


_WIDEST_LETTER = 1.25
_WIDEST_SIDE = 1.75
KeyRows = tuple[tuple[Key, ...], ...]


@lru_cache(maxsize=256)
def key_rows(keyboard: Keyboard) -> KeyRows:
    """Return all rows: those of the open sheet, and the last one with space or signs."""
    shown = _letters(keyboard) if keyboard.sheet is Sheet.LETTERS else _sheet(keyboard)
    return (*shown, last_row(keyboard))


@lru_cache(maxsize=256)
def row_lengths(keyboard: Keyboard) -> tuple[int, ...]:
    """Return how many keys each row holds at most, on this keyboard and all that it leads to."""
    found, seen = [keyboard], {keyboard}
    for now in found:
        turned = (key.leads_to for row in key_rows(now) for key in row)
        new = [then for then in turned if then is not None and then not in seen]
        seen.update(new)
        found += new
    return tuple(max(map(len, rows)) for rows in zip(*map(key_rows, found), strict=True))


def way_to(keyboard: Keyboard, text: str) -> tuple[Key, ...]:
    """Return the keys to press, one after the other, until ``text`` is typed by the last of them.

    Empty where no key types it.
    """
    ways: list[tuple[Keyboard, tuple[Key, ...]]] = [(keyboard, ())]
    seen = {keyboard}
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


def _letters(keyboard: Keyboard) -> KeyRows:
    layout = keyboard.layout
    shifted = keyboard.capital and bool(layout.shifted)
    first, second, third = layout.shifted if shifted else layout.letters
    top = layout.shifted_top if shifted else layout.top
    above, upper = _across(top or DIGITS, keyboard), _typing(first)
    if keyboard.height >= MOST_ROWS:
        return (above, upper, _typing(second), _between(keyboard, third))
    return (above if keyboard.page else upper, _typing(second), _between(keyboard, third))


def _sheet(keyboard: Keyboard) -> KeyRows:
    *upper, lowest = page_rows(keyboard)
    raised = map(capital, lowest) if keyboard.capital else lowest
    digits = (_across(DIGITS, keyboard),) if keyboard.digits_above else ()
    shown = (tuple(map(capital, row)) if keyboard.capital else row for row in upper)
    return (*digits, *map(_typing, shown), _between(keyboard, tuple(raised)))


def _typing(texts: Iterable[str]) -> tuple[Key, ...]:
    return tuple(map(typing_key, texts))


def _across(texts: tuple[str, ...], keyboard: Keyboard) -> tuple[Key, ...]:
    """Return a row whose keys share the whole width."""
    share = min(keyboard.columns / len(texts), _WIDEST_LETTER)
    return tuple(replace(key, share=share) for key in _typing(texts))


def _between(keyboard: Keyboard, letters: tuple[str, ...]) -> tuple[Key, ...]:
    """Return the lowest row of letters, between shift and Delete."""
    label = keyboard.layout.shift_label
    shifts = keyboard.shifts
    side = min((keyboard.columns - len(letters)) / (2 if shifts else 1), _WIDEST_SIDE)
    shift = Key(
        "key-shift",
        Act.SHIFT,
        label=label,
        said_id="key.shift",
        icon="" if label else "shift",
        share=side,
        latched=keyboard.capital,
    )
    erase = Key("key-erase", Act.ERASE, said_id="delete", icon="backspace", share=side)
    return (*((shift,) if shifts else ()), *_typing(letters), erase)
