"""Letters with marks, digits and signs: sheets of keys that may take several pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.keyboard.board import Purpose, Sheet
from kiosk.domain.keyboard.layout import DIGITS, row

if TYPE_CHECKING:
    from kiosk.domain.keyboard.board import Board

_ADDRESS_SIGNS = row("+ & ' ! # $ % * / = ? ^ ~ { | }")
"""What the local part of an address may hold beside letters, digits and dots (RFC 5321, Atom)."""
_BESIDES = {True: 2, False: 1}
"""Places that the lowest row gives to shift and Delete."""


def page_count(board: Board) -> int:
    """Return how many pages the open sheet takes."""
    return -(-len(_items(board)) // _capacity(board))


def page_rows(board: Board) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the open page, filled evenly; the lowest leaves room at its ends."""
    return _rows(board, _page(board, board.page))


def first_of_page(board: Board, page: int) -> str:
    """Return the first letters of a page of the open sheet, as a label for the key to it."""
    return "".join(_page(board, page)[:3])


def _page(board: Board, page: int) -> tuple[str, ...]:
    items = _items(board)
    size = -(-len(items) // page_count(board))
    return items[page * size : (page + 1) * size]


def _items(board: Board) -> tuple[str, ...]:
    if board.sheet is Sheet.ACCENTS:
        return board.layout.accents
    signs = board.layout.signs if board.purpose is Purpose.WORDS else _ADDRESS_SIGNS
    return (*DIGITS, *signs)[: 4 * board.columns - 2]


def _rows(board: Board, items: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    lowest = min(board.columns - _BESIDES[board.shifts], len(items) // _row_count(board))
    above, last = items[: len(items) - lowest], items[len(items) - lowest :]
    width = -(-len(above) // (_row_count(board) - 1))
    upper = tuple(above[start : start + width] for start in range(0, len(above), width))
    return (*upper, last)


def _row_count(board: Board) -> int:
    return board.height - (1 if board.digits_above else 0)


def _capacity(board: Board) -> int:
    return _row_count(board) * board.columns - _BESIDES[board.shifts]
