"""Notes which characters the fonts have, so that settings can be checked without reading fonts."""

import json
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont

from kiosk.adapters.system.fonts import CHARACTERS


def note_characters(files: Iterable[Path], target: Path) -> None:
    """Write the spans of characters that any of the fonts has, unless they are written and newer.

    The file is a JSON array of code points: first and last of a span, first and last of the next.
    """
    noted, fonts = target / CHARACTERS, tuple(files)
    if noted.exists() and noted.stat().st_mtime >= max(file.stat().st_mtime for file in fonts):
        return
    found = sorted(set(chain.from_iterable(map(_characters, fonts))))
    noted.write_text(json.dumps(spans(found)))


def spans(numbers: Iterable[int]) -> list[int]:
    """Return first and last of each unbroken run of ascending numbers."""
    ends: list[int] = []
    for number in numbers:
        if ends and number == ends[-1] + 1:
            ends[-1] = number
        else:
            ends += (number, number)
    return ends


def _characters(file: Path) -> set[int]:
    if file.suffix == ".ttc":
        with TTCollection(file, lazy=True) as collection:
            return set(chain.from_iterable(font.getBestCmap() for font in collection))
    with TTFont(file, lazy=True) as font:
        return set(font.getBestCmap())
