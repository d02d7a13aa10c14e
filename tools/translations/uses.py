"""Finds which texts the kiosk uses: in QML by ``qsTrId``, else through the port Texts.

Templates of web pages ask as Python does: ``text("page.leave")``.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Where an id must be a text that exists: qsTrId("x"), titleId: "x", titleId="x", text(…, "x").
_REQUIRED = (
    re.compile(r'\bqsTrId\(\s*"([^"]*)"'),
    re.compile(r'(?:[tT]ext|label|title|body|safety|fault)_?[iI]d(?::|=)\s*"([a-z][\w.]*)"'),
    re.compile(r'\b_?(?:text|phrases)\((?:[\w.]+,\s*)?"([a-z][\w.]*)"'),
)
# Any literal may be an id; one that ends with a dot, or is followed by a hole, begins many ids.
_LITERAL = re.compile(r'"([A-Za-z][\w.]*)"')
_BEGINNING = re.compile(r'"([A-Za-z]\w*\.(?:\w+\.)*)(?="|[{$])|`([A-Za-z]\w*\.(?:\w+\.)*)\$')
_SUFFIXES = {".html", ".js", ".py", ".qml"}


@dataclass(frozen=True, slots=True)
class Uses:
    """``required``: id → the first file that asks for it; the rest is all that may name ids."""

    required: dict[str, Path]
    literals: frozenset[str]
    beginnings: tuple[str, ...]

    def mention(self, text_id: str) -> bool:
        """Return whether an id is used, as far as the sources tell."""
        return text_id in self.literals or text_id.startswith(self.beginnings)


def find(folders: Iterable[Path]) -> Uses:
    """Read every QML and Python file and template under the folders."""
    required: dict[str, Path] = {}
    literals: set[str] = set()
    beginnings: set[str] = set()
    for path in _files(folders):
        content = path.read_text(encoding="utf-8")
        for pattern in _REQUIRED:
            required |= dict.fromkeys(pattern.findall(content), path) | required
        literals.update(_LITERAL.findall(content))
        beginnings.update(first or second for first, second in _BEGINNING.findall(content))
    named = {found: path for found, path in required.items() if not found.endswith(".")}
    return Uses(named, frozenset(literals), tuple(sorted(beginnings)))


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES)
