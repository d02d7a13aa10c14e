"""Letters with marks, digits and signs: sheets of keys that may take several pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.keyboard.keyboard import Purpose, Sheet
from kiosk.domain.keyboard.layout import DIGITS, row

if TYPE_CHECKING:
    from kiosk.domain.keyboard.keyboard import Keyboard

_ADDRESS_SIGNS = row("+ & ' ! # $ % * / = ? ^ ~ { | }")
"""What the local part of an address may hold beside letters, digits and dots (RFC 5321, Atom)."""
_BESIDES = {True: 2, False: 1}
"""Places that the lowest row gives to shift and Delete."""


def page_count(keyboard: Keyboard) -> int:
    """Return how many pages the open sheet takes."""
    return -(-len(_items(keyboard)) // _capacity(keyboard))


def page_rows(keyboard: Keyboard) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the open page, filled evenly; the lowest leaves room at its ends."""
    return _rows(keyboard, _page(keyboard, keyboard.page))


def first_of_page(keyboard: Keyboard, page: int) -> str:
    """Return the first letters of a page of the open sheet, as a label for the key to it."""
    return "".join(_page(keyboard, page)[:3])


def _page(keyboard: Keyboard, page: int) -> tuple[str, ...]:
    items = _items(keyboard)
    size = -(-len(items) // page_count(keyboard))
    return items[page * size : (page + 1) * size]


def _items(keyboard: Keyboard) -> tuple[str, ...]:
    if keyboard.sheet is Sheet.ACCENTS:
        return keyboard.layout.accents
    signs = keyboard.layout.signs if keyboard.purpose is Purpose.WORDS else _ADDRESS_SIGNS
    return (*DIGITS, *signs)[: 4 * keyboard.columns - 2]


def _rows(keyboard: Keyboard, items: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    lowest = min(keyboard.columns - _BESIDES[keyboard.shifts], len(items) // _row_count(keyboard))
    above, last = items[: len(items) - lowest], items[len(items) - lowest :]
    width = -(-len(above) // (_row_count(keyboard) - 1))
    upper = tuple(above[start : start + width] for start in range(0, len(above), width))
    return (*upper, last)


def _row_count(keyboard: Keyboard) -> int:
    return keyboard.height - (1 if keyboard.digits_above else 0)


def _capacity(keyboard: Keyboard) -> int:
    return _row_count(keyboard) * keyboard.columns - _BESIDES[keyboard.shifts]
