"""Where in a TOML text a key stands. The standard library's parser does not say.

The text is known to be valid TOML 1.0 before it comes here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KeyPath = tuple[str | int, ...]
"""Names of tables and keys, and 0-based positions in arrays of tables."""

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|\n|[\[\]{}]|[^\s\"'\#\[\]{}]+|[^\S\n]+|.",
    re.DOTALL,
)
_NAME = r"""(?:"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
_DOTTED = rf"{_NAME}(?:\s*\.\s*{_NAME})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_ASSIGNMENT = re.compile(rf"\s*({_DOTTED})\s*=")


class SourceLines:
    """The line of every key of a TOML text."""

    def __init__(self, text: str) -> None:
        self._lines: dict[KeyPath, int] = {}
        self._counts: dict[KeyPath, int] = {}
        self._table: KeyPath = ()
        for line, statement in _statements(text):
            self._note(line, statement)

    def line_of(self, path: KeyPath) -> int | None:
        """Return the line of a key, else of the nearest table around it; None if there is none."""
        while path:
            if (line := self._lines.get(path)) is not None:
                return line
            path = path[:-1]
        return None

    def _note(self, line: int, statement: str) -> None:
        if header := _HEADER.match(statement):
            self._table = self._resolved(_names(header[2]), opens_entry=header[1] == "[[")
            self._remember(self._table, line)
        elif assignment := _ASSIGNMENT.match(statement):
            self._remember(self._table + _names(assignment[1]), line)

    def _resolved(self, names: KeyPath, *, opens_entry: bool) -> KeyPath:
        """Return a header's path with the position of each array of tables that it passes."""
        path: KeyPath = ()
        for name in names[:-1]:
            path = self._at_last_entry((*path, name))
        path = (*path, names[-1])
        if opens_entry:
            self._lines.setdefault(path, 0)
            self._counts[path] = self._counts.get(path, 0) + 1
        return self._at_last_entry(path)

    def _at_last_entry(self, path: KeyPath) -> KeyPath:
        count = self._counts.get(path)
        return (*path, count - 1) if count else path

    def _remember(self, path: KeyPath, line: int) -> None:
        for length in range(len(path), 0, -1):
            if not self._lines.get(path[:length]):
                self._lines[path[:length]] = line


def _names(dotted: str) -> KeyPath:
    return tuple(found.strip("\"'") for found in re.findall(_NAME, dotted))


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Yield the headers and assignments of a text, each with the line on which it begins."""
    line, begun, depth, statement = 1, 1, 0, ""
    for piece in _TOKEN.findall(text):
        if piece == "\n" and not depth:
            yield begun, statement
            begun, statement = line + 1, ""
        else:
            statement += "" if piece.startswith("#") else piece
            depth += (piece in {"[", "{"}) - (piece in {"]", "}"})
        line += piece.count("\n")
    yield begun, statement
