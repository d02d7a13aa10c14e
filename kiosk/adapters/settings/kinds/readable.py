"""What keeps a text from being read: nothing to see in it, or signs that turn others around."""

from __future__ import annotations

import unicodedata

_SIGNS = {
    "\u00ad": "soft hyphen",
    "\u061c": "Arabic letter mark",
    "\u200b": "zero width space",
    "\u200c": "zero width non-joiner",
    "\u200d": "zero width joiner",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u2060": "word joiner",
}
"""Signs without a shape that words need: Persian and Hindi joins, ends of lines, stray marks.

No other of Unicode's format characters (Cf) does: overrides and embeddings change the order of what
stands beside the text (UAX #9, 2.1 to 2.3), tags and the like are for machines.
"""
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and patterns that are drawn as nothing (Default_Ignorable fillers, blank braille)."""
_UNSEEN = frozenset({"Cc", "Cf", "Mn", "Me", "Zl", "Zp", "Zs"})
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_SAID = {"Cc": "a control character", "Cs": "half a character", "Zl": "a line", "Zp": "a line"}


def unreadable(text: str) -> str:
    """Return what is wrong with a text that people are to read, as words; empty: nothing is."""
    if not text or (text.isascii() and text.isprintable() and not text.isspace()):
        return ""
    if bad := next(filter(_is_refused, text), ""):
        return f"holds {_name(bad)}, which cannot be seen; leave it out"
    if not any(map(_is_seen, text)):
        return "has nothing in it that can be seen; write words, or leave the line out"
    return ""


def _is_refused(char: str) -> bool:
    return unicodedata.category(char) in _REFUSED and char not in _SIGNS


def _is_seen(char: str) -> bool:
    return unicodedata.category(char) not in _UNSEEN and char not in _BLANKS


def _name(char: str) -> str:
    usual = _SAID.get(unicodedata.category(char), "a sign for machines")
    return f"U+{ord(char):04X} ({unicodedata.name(char, usual).lower()})"
