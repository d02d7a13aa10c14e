"""When the next letter is a capital by itself: at the head of an answer, of a name, of a sentence.

It is shift for one letter, as if it had been touched: another touch takes it back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.catalogue import Capitals

if TYPE_CHECKING:
    from kiosk.domain.keyboard.keyboard import Keyboard

_PARTS_OF_NAMES = " -\u00a0\u2010\u2011"
_ENDS_OF_SENTENCES = ".!?…"


def with_capital(keyboard: Keyboard, text: str, capitals: Capitals) -> Keyboard:
    """Return the keyboard as it stands after ``text``; scripts without capitals have no shift."""
    return replace(keyboard, capital=keyboard.layout.has_capitals and begins(text, capitals))


def begins(text: str, capitals: Capitals) -> bool:
    """Return whether what follows a text begins with a capital."""
    match capitals:
        case Capitals.NONE:
            return False
        case Capitals.NAMES:
            return not text or text[-1] in _PARTS_OF_NAMES
        case Capitals.SENTENCES:
            whole = text.rstrip()
            return not whole or (whole != text and whole[-1] in _ENDS_OF_SENTENCES)
    assert_never(capitals)
