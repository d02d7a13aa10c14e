"""What a text becomes when a key is pressed, and when its last letter is taken back."""

from __future__ import annotations

import unicodedata

from kiosk.domain.keyboard import hangul, kana, vietnamese

_JOINER = "\u200d"
_FLAGS = range(0x1F1E6, 0x1F200)
_TONES_OF_SKIN = range(0x1F3FB, 0x1F400)
_SIGNS_OF_THEIR_OWN = ("DEVANAGARI", "THAI", "ARABIC", "HEBREW")
"""Scripts whose readers know their signs as letters: each is taken back by itself."""


def after(text: str, key: str) -> str:
    """Return ``text`` after a key, in Unicode's composed form (NFC, UAX #15)."""
    if hangul.is_jamo(key):
        return hangul.joined(text, key)
    if key in vietnamese.TONES:
        return vietnamese.toned(text, key)
    if key == kana.CHANGE:
        return kana.changed(text)
    return unicodedata.normalize("NFC", text + key)


def before(text: str) -> str:
    """Return ``text`` without what a reader sees as its last letter.

    Hangul is taken apart jamo by jamo; signs of Devanagari, Thai, Arabic and Hebrew go one by
    one; elsewhere a letter goes with its marks, and a picture with all that it is made of.
    """
    last = text[-1:]
    if hangul.is_syllable(last):
        return text[:-1] + hangul.taken_apart(last)
    if last and unicodedata.name(last, "").startswith(_SIGNS_OF_THEIR_OWN):
        return text[:-1]
    return text[: _start_of_cluster(text)]


def _start_of_cluster(text: str) -> int:
    at = max(len(text) - 1, 0)
    while at > 0 and _continues(text[at], text[:at]):
        at -= 1
    return at


def _continues(char: str, before_it: str) -> bool:
    """Return whether a character belongs to the one before it (UAX #29, in short)."""
    if unicodedata.category(char) in {"Mn", "Me", "Mc"} or char == _JOINER:
        return True
    if ord(char) in _TONES_OF_SKIN or before_it.endswith(_JOINER):
        return True
    return ord(char) in _FLAGS and _flags_at_end(before_it) % 2 == 1


def _flags_at_end(text: str) -> int:
    return next((n for n, char in enumerate(reversed(text)) if ord(char) not in _FLAGS), len(text))
