"""The last row of a board: ways to other keys, signs or the space bar, Clear."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.keyboard.board import Act, Key, Purpose, Sheet
from kiosk.domain.keyboard.naming import label_of, spoken_of
from kiosk.domain.keyboard.sheets import first_of_page, page_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.keyboard.board import Board

_WHOLE = 10
"""The row's width as the shares below count it."""
_TURN, _MARK, _CLEAR = 1.3, 1.0, 2.1
_BESIDE = {
    Purpose.ADDRESS: (("@", 1.5), (".", 1.1), ("-", 1.1), ("_", 1.1), (".com", 1.8)),
    Purpose.CODE: (("-", 1.5), ("/", 1.5), (".", 1.5), ("_", 1.5)),
}


def last_row(board: Board) -> tuple[Key, ...]:
    """Return the keys of the last row; together they are as wide as the board."""
    turning = tuple(_turning(board))
    keys = (*turning, *_typed(board), _clear())
    given = sum(key.share or 0 for key in keys)
    rest = _WHOLE - given
    spread = tuple(replace(key, share=rest if key.share is None else key.share) for key in keys)
    part = board.columns / sum(key.share or 0 for key in spread)
    return tuple(replace(key, share=(key.share or 0) * part) for key in spread)


def _typed(board: Board) -> Iterator[Key]:
    marks = _BESIDE.get(board.purpose) or (
        (board.layout.marks[0], _MARK),
        (" ", None),
        (board.layout.marks[1], _MARK),
    )
    for text, share in marks:
        yield Key(f"key-{text}", Act.TYPE, text, label_of(text), spoken_of(text), share=share)


def _clear() -> Key:
    return Key("key-clear", Act.CLEAR, spoken="clear", share=_CLEAR)


def _turning(board: Board) -> Iterator[Key]:
    yield _to_signs(board)
    if board.has_other_row:
        yield _to_other_row(board)
    if board.layout.accents and board.purpose is Purpose.WORDS:
        yield _to_accents(board)
    if len(board.layouts) > 1:
        yield _to_other_script(board)


def _turn(name: str, label: str, spoken: str, leads_to: Board) -> Key:
    return Key(f"key-{name}", Act.TURN, "", label, spoken, share=_TURN, leads_to=leads_to)


def _to_signs(board: Board) -> Key:
    if board.sheet is not Sheet.SIGNS:
        return _turn("signs", "123", "key.digits", _opened(board, Sheet.SIGNS))
    if board.page + 1 < page_count(board):
        turned = replace(board, page=board.page + 1)
        return _turn("signs", first_of_page(board, turned.page), "key.moreSigns", turned)
    return _turn("letters", board.layout.sample, "key.letters", _opened(board, Sheet.LETTERS))


def _to_other_row(board: Board) -> Key:
    shown = board.page if board.sheet is Sheet.LETTERS else 1
    row = board.layout.letters[0] if shown else board.layout.top
    other = replace(_opened(board, Sheet.LETTERS), page=1 - shown)
    return _turn("row", "".join(row[:3]), "key.otherLetters", other)


def _to_accents(board: Board) -> Key:
    if board.sheet is not Sheet.ACCENTS:
        label = "".join(board.layout.accents[:3])
        return _turn("accents", label, "key.accents", _opened(board, Sheet.ACCENTS))
    if board.page + 1 < page_count(board):
        turned = replace(board, page=board.page + 1)
        return _turn("accents", first_of_page(board, turned.page), "key.accents", turned)
    return _turn("letters", board.layout.sample, "key.letters", _opened(board, Sheet.LETTERS))


def _to_other_script(board: Board) -> Key:
    place = (board.chosen + 1) % len(board.layouts)
    other = replace(_opened(board, Sheet.LETTERS), chosen=place)
    return _turn("script", board.layouts[place].sample, "key.script", other)


def _opened(board: Board, sheet: Sheet) -> Board:
    return replace(board, sheet=sheet, page=0, capital=False)
