"""What stands on a key that types, and what is said of it."""

from __future__ import annotations

import unicodedata

from kiosk.domain.keyboard.vietnamese import TONES

_RING = "\u25cc"
_NAMES = {" ": "key.space", "\u200c": "key.halfSpace"}


def label_of(text: str) -> str:
    """Return the words on a key: none on the space bar, a ring under a sign that needs a letter."""
    if text in _NAMES:
        return ""
    combining = unicodedata.category(text[0]).startswith("M")
    return _RING + text if combining else text


def spoken_of(text: str) -> str:
    """Return what is said of a key where that is not its label: the id of a text, or a name."""
    return _NAMES.get(text) or TONES.get(text, "")
