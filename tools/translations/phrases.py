"""Japanese is broken between phrases: a zero-width space stands where a line may end.

Qt, like Unicode (UAX #14), lets a line end after nearly every character of Japanese, in the middle
of words. A text with zero-width spaces ends its lines there alone: the build joins all else.
"""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

PHRASED = frozenset({"ja"})
"""The languages whose texts are joined."""
_MAY_END = "\u200b"
_JOINER = "\u2060"
_PIECE = re.compile(r"%(?:\d|n)|.", re.DOTALL)
_OPEN = frozenset(f"{_MAY_END} ")


def joined_copy(path: Path, folder: Path) -> Path:
    """Write a language's file with its texts joined into another folder, and return where."""
    document = ET.parse(path)  # noqa: S314 -- the project's own file
    for translation in document.iter("translation"):
        for part in translation.iter():
            part.text = part.text and joined(part.text)
    copy = folder / path.name
    document.write(copy, encoding="utf-8", xml_declaration=True)
    return copy


def joined(text: str) -> str:
    """Return a text whose lines end at its zero-width spaces and blanks; one without as it is."""
    if _MAY_END not in text:
        return text
    pieces = _PIECE.findall(text)
    out = pieces[:1]
    for before, piece in pairwise(pieces):
        out += [piece] if before in _OPEN or piece in _OPEN else [_JOINER, piece]
    return "".join(out)
