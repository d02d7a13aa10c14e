"""Whether the kiosk's fonts have a shape for all that visitors are to read."""

from __future__ import annotations

import json
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kiosk.adapters.settings.findings import Spot

READ = (
    ("kiosk", "name"),
    ("site", "name"),
    ("site", "office"),
    ("site", "reception"),
    ("site", "privacy_line"),
    ("ticket", "where"),
    ("ticket", "next"),
    ("ticket", "footer"),
    ("texts",),
)
"""The keys of ``kiosk.toml`` whose words visitors read."""
_SHAPELESS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})
"""Drawn as nothing, or refused elsewhere."""


@dataclass(frozen=True, slots=True)
class Characters:
    """The characters that some font has, as first and last of each span, ascending."""

    ends: Sequence[int]

    def lacking(self, text: str) -> list[str]:
        """Return the characters of a text that no font has, in order, each once."""
        odd = sorted(char for char in set(text) if not char.isascii())
        return [char for char in odd if not self._has(char)]

    def _has(self, char: str) -> bool:
        place = bisect_right(self.ends, ord(char))
        inside = place % 2 == 1 or (place > 0 and self.ends[place - 1] == ord(char))
        return inside or unicodedata.category(char) in _SHAPELESS


def characters_in(file: Path | None) -> Characters | None:
    """Return the characters that the build noted in a file; None: there is no such file."""
    if file is None or not file.is_file():
        return None
    return Characters(json.loads(file.read_text("ascii")))


def check_read(table: Mapping[str, object], characters: Characters, spot: Spot) -> None:
    """Tell at each text of ``kiosk.toml`` that visitors read what no font has."""
    for path in READ:
        inner: object = table
        for name in path:
            inner = inner.get(name) if isinstance(inner, dict) else None
        check_characters(inner, characters, spot.at(*path))


def check_characters(table: object, characters: Characters, spot: Spot) -> None:
    """Tell at each text below ``spot`` which of its characters would be an empty box."""
    for text, here in _texts(table, spot):
        if lacking := characters.lacking(text):
            said = " and ".join(f"{char} (U+{ord(char):04X})" for char in lacking[:3])
            here.fault(f"holds {said}, which the kiosk's fonts do not have; use other words.")


def _texts(table: object, spot: Spot) -> Iterator[tuple[str, Spot]]:
    match table:
        case str():
            yield table, spot
        case dict():
            for name, inner in table.items():
                yield from _texts(inner, spot.at(name))
        case list():
            for place, inner in enumerate(table):
                yield from _texts(inner, spot.at(place))
