"""Kana in the order of the fifty sounds; shift gives katakana."""

from __future__ import annotations

import unicodedata

from kiosk.domain.keyboard.layout import SIGNS, Layout, Rows, row, rows

CHANGE = "゛゜小"
"""The key that voices the last kana, or makes it small, as on telephones."""
_KATAKANA = ord("ァ") - ord("ぁ")
_MARKS = ("", "\u3099", "\u309a")
_SMALL = dict(
    zip(
        "あいうえおつやゆよわアイウエオツヤユヨワ",
        "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ",
        strict=True,
    )
)
_LARGE = {small: large for large, small in _SMALL.items()}


def _katakana(letters: Rows) -> Rows:
    return tuple(tuple(chr(ord(kana) + _KATAKANA) for kana in each) for each in letters)


_TOP = row("あ い う え お か き く け こ さ し")
_LETTERS = rows(
    "す せ そ た ち つ て と な に ぬ ね",
    "の は ひ ふ へ ほ ま み む め も や",
    "ゆ よ ら り る れ ろ わ を ん",
)
KANA: Layout = Layout(
    letters=_LETTERS,
    top=_TOP,
    shifted=_katakana(_LETTERS),
    shifted_top=_katakana((_TOP,))[0],
    shift_label="カナ",
    sample="あいう",
    marks=(CHANGE, "ー"),
    signs=("、", "。", "・", "「", "」", *SIGNS),
)


def changed(text: str) -> str:
    """Return ``text`` with its last kana in its next form: voiced, half voiced, small, plain."""
    if not text:
        return text
    forms = _forms(_base(text[-1]))
    at = forms.index(text[-1]) if text[-1] in forms else 0
    return text[:-1] + forms[(at + 1) % len(forms)]


def _base(kana: str) -> str:
    return _LARGE.get(kana) or unicodedata.normalize("NFD", kana)[0]


def _forms(base: str) -> tuple[str, ...]:
    voiced = (unicodedata.normalize("NFC", base + mark) for mark in _MARKS)
    small = (_SMALL[base],) if base in _SMALL else ()
    return (*(form for form in voiced if len(form) == 1), *small)
