"""Japanese is broken between phrases: a zero-width space stands where a line may end.

Qt, like Unicode (UAX #14), lets a line end after nearly every character of Japanese, in the middle
of words. A text with zero-width spaces ends its lines there alone: all else is joined.
"""

from __future__ import annotations

import re
from itertools import pairwise

PHRASED = frozenset({"ja"})
"""The languages whose texts are joined."""
_MAY_END = "\u200b"
_JOINER = "\u2060"
_PIECE = re.compile(r"%(?:\d|n)|.", re.DOTALL)
_DECIDED = frozenset(f"{_MAY_END}{_JOINER} ")
"""What says already whether a line may end beside it."""


def joined(text: str) -> str:
    """Return a text whose lines end at its zero-width spaces and blanks; one without as it is.

    What is joined already stays so: a text that comes back is itself.
    """
    if _MAY_END not in text:
        return text
    pieces = _PIECE.findall(text)
    out = pieces[:1]
    for before, piece in pairwise(pieces):
        out += [piece] if before in _DECIDED or piece in _DECIDED else [_JOINER, piece]
    return "".join(out)
