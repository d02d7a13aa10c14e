"""Reads a QML file's bindings, and finds looks given as values, which only the Style may do.

Sizes are found by ``qml_sizes``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_BINDING = re.compile(
    r"^[ \t]*(?:(?:readonly |default |required )*property [\w.<>]+ )?([\w.]+): (.+)$",
    re.MULTILINE,
)
_COLOUR = re.compile(r'(?<![=!]= )"(?:#[0-9A-Fa-f]{3,8}|(?!transparent")[a-z]+)"')
_MADE_COLOUR = re.compile(r"\bQt\.(?:lighter|darker|hsla|hsva|alpha|tint)\b|\bQt\.rgba\([\d., ]+\)")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
_OF_ITS_OWN = re.compile(r"(?<![\w.])(?<![-+*/<>] )(?<!\.)[1-9]\d*(?:\.\d+)?(?![\w.]| [<>*])")


@dataclass(frozen=True, slots=True)
class Binding:
    """One property and the expression it is bound to."""

    name: str
    value: str

    @property
    def last(self) -> str:
        return self.name.rpartition(".")[2].lower()

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"


def bindings(text: str) -> Iterator[Binding]:
    """Yield the bindings of a QML file that stand on one line, as the formatter leaves them."""
    for match in _BINDING.finditer(_COMMENT.sub("", text)):
        yield Binding(match[1], match[2].rstrip())


def raw_look(binding: Binding) -> bool:
    """Return whether a binding names a colour, a duration, a corner or letters itself.

    A corner may be half of a side, or so much more or less than another; letters may be a share of
    a role's.
    """
    last, value = binding.last, binding.value
    if last.endswith(("color", "ink")):
        return bool(_COLOUR.search(value) or _MADE_COLOUR.search(value))
    if last in {"duration", "interval"}:
        return bool(_NUMBER.search(value))
    if last in {"pixelsize", "pointsize"} or last.endswith("radius"):
        return bool(_OF_ITS_OWN.search(value))
    return last == "family" and '"' in value
