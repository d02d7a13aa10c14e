"""The last row of a keyboard: ways to other keys, signs or the space bar, Clear."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.keyboard.keyboard import Act, Key, Purpose, Sheet
from kiosk.domain.keyboard.naming import label_of, said_id_of, said_of
from kiosk.domain.keyboard.sheets import first_of_page, page_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.keyboard.keyboard import Keyboard

_WHOLE = 10
"""The row's width as the shares below count it."""
_TURN, _MARK, _CLEAR = 1.3, 1.0, 2.1
_BESIDE = {
    Purpose.ADDRESS: (("@", 1.5), (".", 1.1), ("-", 1.1), ("_", 1.1), (".com", 1.8)),
    Purpose.CODE: (("-", 1.5), ("/", 1.5), (".", 1.5), ("_", 1.5)),
}


def last_row(keyboard: Keyboard) -> tuple[Key, ...]:
    """Return the keys of the last row; together they are as wide as the keyboard."""
    turning = tuple(_turning(keyboard))
    keys = (*turning, *_typed(keyboard), _clear())
    given = sum(key.share or 0 for key in keys)
    rest = _WHOLE - given
    spread = tuple(replace(key, share=rest if key.share is None else key.share) for key in keys)
    part = keyboard.columns / sum(key.share or 0 for key in spread)
    return tuple(replace(key, share=(key.share or 0) * part) for key in spread)


def _typed(keyboard: Keyboard) -> Iterator[Key]:
    marks = _BESIDE.get(keyboard.purpose) or (
        (keyboard.layout.marks[0], _MARK if len(keyboard.layout.marks[0]) == 1 else _TURN),
        (" ", None),
        (keyboard.layout.marks[1], _MARK),
    )
    for text, share in marks:
        yield replace(typing_key(text), share=share)


def typing_key(text: str) -> Key:
    """Return the key that types a text."""
    said, said_id = said_of(text), said_id_of(text)
    return Key(f"key-{text}", Act.TYPE, text, label_of(text), said, said_id)


def _clear() -> Key:
    return Key("key-clear", Act.CLEAR, said_id="clear", share=_CLEAR)


def _turning(keyboard: Keyboard) -> Iterator[Key]:
    yield _to_signs(keyboard)
    if keyboard.has_other_row:
        yield _to_other_row(keyboard)
    if keyboard.layout.accents and keyboard.purpose is Purpose.WORDS:
        yield _to_accents(keyboard)
    if len(keyboard.layouts) > 1:
        yield _to_other_script(keyboard)


def _turn(name: str, label: str, said_id: str, leads_to: Keyboard) -> Key:
    share = _TURN
    return Key(
        f"key-{name}", Act.TURN, label=label, said_id=said_id, share=share, leads_to=leads_to
    )


def _to_signs(keyboard: Keyboard) -> Key:
    if keyboard.sheet is not Sheet.SIGNS:
        return _turn("signs", "123", "key.digits", _opened(keyboard, Sheet.SIGNS))
    if keyboard.page + 1 < page_count(keyboard):
        turned = replace(keyboard, page=keyboard.page + 1)
        return _turn("signs", first_of_page(keyboard, turned.page), "key.moreSigns", turned)
    return _turn("letters", keyboard.layout.sample, "key.letters", _opened(keyboard, Sheet.LETTERS))


def _to_other_row(keyboard: Keyboard) -> Key:
    shown = keyboard.page if keyboard.sheet is Sheet.LETTERS else 1
    row = keyboard.layout.letters[0] if shown else keyboard.layout.top
    other = replace(_opened(keyboard, Sheet.LETTERS), page=1 - shown)
    return _turn("row", _sample(keyboard, row), "key.otherLetters", other)


def _sample(keyboard: Keyboard, row: tuple[str, ...]) -> str:
    """Return the first letters of a row as a label; signs stand on a letter."""
    if not unicodedata.category(row[0]).startswith("M"):
        return "".join(row[:3])
    return keyboard.layout.letters[0][0] + row[0]


def _to_accents(keyboard: Keyboard) -> Key:
    if keyboard.sheet is not Sheet.ACCENTS:
        label = "".join(keyboard.layout.accents[:3])
        return _turn("accents", label, "key.accents", _opened(keyboard, Sheet.ACCENTS))
    if keyboard.page + 1 < page_count(keyboard):
        turned = replace(keyboard, page=keyboard.page + 1)
        return _turn("accents", first_of_page(keyboard, turned.page), "key.accents", turned)
    return _turn("letters", keyboard.layout.sample, "key.letters", _opened(keyboard, Sheet.LETTERS))


def _to_other_script(keyboard: Keyboard) -> Key:
    place = (keyboard.chosen + 1) % len(keyboard.layouts)
    other = _opened(replace(keyboard, chosen=place), Sheet.LETTERS)
    return _turn("script", keyboard.layouts[place].sample, "key.script", other)


def _opened(keyboard: Keyboard, sheet: Sheet) -> Keyboard:
    """Return the keyboard with other keys; a capital that was asked for is asked for still."""
    capital = keyboard.capital and keyboard.layout.has_capitals
    return replace(keyboard, sheet=sheet, page=0, capital=capital)
