"""Texts, numbers and switches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from kiosk.adapters.settings.kinds.base import MASK, Kind, Schema, Wrong
from kiosk.adapters.settings.kinds.readable import unreadable

TEXT_LIMIT = 500
_ANY = ".+"


@dataclass(frozen=True, eq=False, repr=False)
class Text(Kind[str]):
    """A text of one line, without the blanks around it. ``pattern`` must match the whole of it."""

    what: str = "a text"
    right: str = 'words in quotation marks, such as "Central Office"'
    pattern: str = _ANY
    longest: int = TEXT_LIMIT
    blank: str = ""

    def read(self, value: object) -> str | Wrong:
        if not isinstance(value, str):
            return self.wrong(value)
        if len(value) > self.longest:
            return Wrong(f"is {len(value)} characters long; use at most {self.longest}.")
        return self._checked(value)

    def _checked(self, value: str) -> str | Wrong:
        fits = re.fullmatch(self.pattern, value)
        if (fits or self.pattern == _ANY) and (fault := unreadable(value)):
            return Wrong(f"{fault}.")
        if not fits:
            return self.wrong(value)
        return value.strip() if self.pattern == _ANY else value

    def schema(self) -> Schema:
        schema: Schema = {"type": "string", "maxLength": self.longest}
        return schema if self.pattern == _ANY else schema | {"pattern": f"^(?:{self.pattern})$"}


@dataclass(frozen=True, eq=False, repr=False)
class Secret(Text):
    """A text that no fault repeats."""

    private: ClassVar[bool] = True
    what: str = "a secret"
    right: str = "the words that you were given, in quotation marks"

    def _checked(self, value: str) -> str | Wrong:
        fits = re.fullmatch(self.pattern, value) and not unreadable(value)
        return value if fits else self.wrong(value)

    def wrong(self, value: object) -> Wrong:
        del value
        return Wrong(f"what stands here is not {self.what}; use {self.right}.")

    def masked(self, value: str) -> str:
        return MASK if value else value


@dataclass(frozen=True, eq=False, repr=False)
class Number(Kind[int]):
    """A whole number from ``low`` to ``high``, both included."""

    low: int
    high: int
    what: str = "a number that fits"

    @property
    def right(self) -> str:
        """Return the range in words."""
        return f"a whole number from {self.low} to {self.high}"

    @property
    def blank(self) -> int:
        """Return the lowest number."""
        return self.low

    def read(self, value: object) -> int | Wrong:
        if (
            isinstance(value, int)
            and not isinstance(value, bool)
            and self.low <= value <= self.high
        ):
            return value
        return self.wrong(value)

    def from_text(self, text: str) -> object:
        return int(text) if re.fullmatch(r"\s*[+-]?[0-9]{1,18}\s*", text) else text

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True, eq=False, repr=False)
class NumberOrZero(Number):
    """A whole number of a range, or 0 for none of them."""

    @property
    def right(self) -> str:
        """Return the range in words."""
        return f"{super().right}, or 0"

    @property
    def blank(self) -> int:
        """Return 0."""
        return 0

    def read(self, value: object) -> int | Wrong:
        return 0 if value == 0 and type(value) is int else super().read(value)

    def schema(self) -> Schema:
        return {"anyOf": [{"const": 0}, super().schema()]}


@dataclass(frozen=True, eq=False, repr=False)
class Decimal(Kind[float]):
    """A number, whole or not, from ``low`` to ``high``, both included."""

    low: float
    high: float
    what: str = "a number that fits"

    @property
    def right(self) -> str:
        """Return the range in words."""
        return f"a number from {self.low:g} to {self.high:g}"

    @property
    def blank(self) -> float:
        """Return the lowest number."""
        return self.low

    def read(self, value: object) -> float | Wrong:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return float(value) if self.low <= value <= self.high else self.wrong(value)
        return self.wrong(value)

    def from_text(self, text: str) -> object:
        return float(text) if re.fullmatch(r"\s*[+-]?[0-9]{1,9}(\.[0-9]{1,9})?\s*", text) else text

    def schema(self) -> Schema:
        return {"type": "number", "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True, eq=False, repr=False)
class Flag(Kind[bool]):
    """Yes or no."""

    what: str = "yes or no"
    right: str = "true or false, without quotation marks"
    blank: bool = False

    def read(self, value: object) -> bool | Wrong:
        return value if isinstance(value, bool) else self.wrong(value)

    def from_text(self, text: str) -> object:
        words: dict[str, Any] = {"true": True, "1": True, "false": False, "0": False}
        return words.get(text.strip().lower(), text)

    def schema(self) -> Schema:
        return {"type": "boolean"}
