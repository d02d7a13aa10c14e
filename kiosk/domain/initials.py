"""Under which letter a name stands in a list, and in which order letters stand."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from kiosk.domain.han import LOOKED_UP
from kiosk.domain.keyboard.hangul import LEADS, strokes

if TYPE_CHECKING:
    from collections.abc import Mapping

_ORDERS = {
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "ur": "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھءیے",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
"""Alphabets whose order is not that of their code points."""
_FOLDED = str.maketrans("أإآØĐŁ", "اااODL")
_THAI_VOWELS_BEFORE = "เแโใไ"
_PLAIN_LEADS = dict(zip("ㄲㄸㅃㅆㅉ", "ㄱㄷㅂㅅㅈ", strict=True))
_KANA_ROWS = "アカサタナハマヤラワ"
_KANJI = "漢字"
_CHINESE = ("zh-Hans", "zh-Hant")
_NOT_LOOKED_UP = {"ar": "ال", "zh-Hans": "中国", "zh-Hant": "中國", "ja": "中華人民共和国"}
"""What stands before a name and does not count: the Arabic article, China before Hong Kong."""


def initial_of(name: str, language: str) -> str:
    """Return the letter that a name begins with, as its readers look it up.

    Marks of Latin and Greek letters do not count, nor the Arabic article or the vowels that Thai
    writes first; Japanese is looked up by the rows of the kana, Hangul by the first jamo, Chinese
    as its script is (``zh-Hans``, ``zh-Hant``; ``kiosk/domain/han.py``).
    """
    first = (_bare(name, language).lstrip(_THAI_VOWELS_BEFORE) or name)[0]
    for initial, characters in LOOKED_UP.get(language, {}).items():
        if first in characters:
            return initial
    if "가" <= first <= "힣":
        lead = strokes(first)[0]
        return _PLAIN_LEADS.get(lead, lead) if lead in LEADS else lead
    if language == "ja":
        return _kana_row(first)
    letter = unicodedata.normalize("NFD", first)[0] if _loses_marks(first) else first
    return letter.upper().translate(_FOLDED)[0]


def order_in(text: str, language: str) -> tuple[int, ...]:
    """Return what to sort a text by, a name or an initial."""
    if language in _CHINESE:
        return _han_order(_bare(text, language), LOOKED_UP[language])
    order = _ORDERS.get(language, "")
    plain = "".join(_without_mark(char) for char in text.casefold())
    places = {letter: place for place, letter in enumerate(order)}
    return tuple(places.get(char, len(order) + ord(char)) for char in plain)


def _bare(name: str, language: str) -> str:
    return name.removeprefix(_NOT_LOOKED_UP.get(language, "")) or name


def _han_order(text: str, table: Mapping[str, str]) -> tuple[int, ...]:
    for row, (initial, characters) in enumerate(table.items()):
        if text == initial:
            return (row,)
        if text[0] in characters:
            return (row, *map(ord, text))
    return (len(table), *map(ord, text))


def _without_mark(char: str) -> str:
    return unicodedata.normalize("NFD", char)[0] if _loses_marks(char) else char


def _loses_marks(char: str) -> bool:
    return unicodedata.name(char, "").startswith(("LATIN", "GREEK"))


def _kana_row(first: str) -> str:
    plain = unicodedata.normalize("NFD", first)[0]
    if not unicodedata.name(plain, "").startswith(("KATAKANA", "HIRAGANA")):
        return _KANJI
    shifted = chr(ord(plain) + 0x60) if plain < "ァ" else plain
    return max((row for row in _KANA_ROWS if row <= max(shifted, "ア")), default="ア")
