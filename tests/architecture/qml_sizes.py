"""Finds sizes given as plain numbers in QML, which only the Style may do."""

from __future__ import annotations

import re
from collections.abc import Iterator

ART = {"Mark.qml", "QrMatrix.qml", "TicketLines.qml", "TicketSlot.qml"}
"""Pictures drawn in coordinates of their own, and made smaller or larger as a whole."""
COUNTED = {
    "across",
    "columns",
    "count",
    "linecounts",
    "lines",
    "longest",
    "mostlines",
    "rows",
    "slots",
    "titlelines",
}
"""Properties that say how many."""
UNITLESS = {"dashpattern", "startangle", "sweepangle", "to"}
"""Properties that say angles, or shares of something else."""

_LEFT_OUT = re.compile(
    r"//[^\n]*|/\*.*?\*/"
    r'|"(?:[^"\\\n]|\\.)*"|`[^`]*`'
    r"|(?<=[(:=,\[] )/[^/*\n](?:[^/\n\\]|\\.)*/|(?<=[(\[])/[^/*\n](?:[^/\n\\]|\\.)*/",
    re.DOTALL,
)
_BINDING = re.compile(
    r"^\s*(?:(?:readonly |default |required )*property [\w.<>]+ )?([\w.]+): (?=\S)"
)
_NUMBER = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)(?![\w.])")
_FACTOR_BEFORE = re.compile(r"[*/] $")
_COUNT_BEFORE = re.compile(
    r"(?:count|length|tiles|seconds|percent) (?:[=!]==?|[<>]=?) $", re.IGNORECASE
)
_FACTOR_AFTER = re.compile(r" \*")


def raw_sizes(text: str) -> Iterator[str]:
    """Yield the lines of a QML file that say a size by a plain number.

    That is every number of three and more, wherever it stands, and every weight and stroke; but not
    a factor (``4.5 * role.lineHeight``), what something is compared with that is counted
    (``list.count <= 4``), nor the value of a property that counts or has no unit.
    """
    for line in _LEFT_OUT.sub("_", text).splitlines():
        if any(_is_size(line, number) for number in _NUMBER.finditer(line)):
            yield line.strip()


def _is_size(line: str, number: re.Match[str]) -> bool:
    named = _BINDING.match(line)
    name = named[1].rpartition(".")[2].lower() if named else ""
    value = float(number[1])
    before, after = line[: number.start()], line[number.end() :]
    if _thick(name, named):
        return value > 0 and not before.endswith("-") and not _is_factor(value, before, after)
    if value < 3 or name in UNITLESS or (name in COUNTED and _few(name, value)):
        return False
    return not _is_factor(value, before, after) and not _COUNT_BEFORE.search(before)


def _thick(name: str, named: re.Match[str] | None) -> bool:
    whole = named[1] if named else ""
    return name.endswith(("weight", "stroke", "strokewidth", "edgewidth")) or whole.endswith(
        "border.width"
    )


def _few(name: str, value: float) -> bool:
    return value < 10 or name == "longest"


def _is_factor(value: float, before: str, after: str) -> bool:
    return value < 10 and bool(_FACTOR_BEFORE.search(before) or _FACTOR_AFTER.match(after))
