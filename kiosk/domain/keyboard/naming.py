"""What stands on a key that types, and what is said of it."""

from __future__ import annotations

import unicodedata

from kiosk.domain.keyboard.kana import CHANGE
from kiosk.domain.keyboard.vietnamese import TONES

_RING = "\u25cc"
_RING_OF_THE_FONT = "DEVANAGARI"
"""A sign of this script that stands alone is drawn on a ring already (OpenType, Indic shaping)."""
_NAMES = {" ": "key.space", "\u200c": "key.halfSpace", CHANGE: "key.changeKana"}


def label_of(text: str) -> str:
    """Return the words on a key: none on the space bar, a ring under a sign that needs a letter."""
    if text in {" ", "\u200c"}:
        return ""
    combining = unicodedata.category(text[0]).startswith("M")
    drawn = unicodedata.name(text[0], "").startswith(_RING_OF_THE_FONT)
    return _RING + text if combining and not drawn else text


def said_of(text: str) -> str:
    """Return what is said of a key in the words of its own language: its sign or its name."""
    return TONES.get(text, text)


def said_id_of(text: str) -> str:
    """Return the id of the text that is said instead; empty for most keys."""
    return _NAMES.get(text, "")
