"""One of a few words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown
from kiosk.adapters.settings.suggestion import nearest

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, eq=False, repr=False)
class OneOf(Kind[E], Generic[E]):
    """A word of an enumeration."""

    words: type[E]
    what: str = "a word known here"

    @property
    def right(self) -> str:
        """Return the words, quoted."""
        return alternatives(tuple(self.words))

    @property
    def blank(self) -> E:
        """Return the first word."""
        return next(iter(self.words))

    def read(self, value: object) -> E | Wrong:
        if isinstance(value, str):
            found = next((word for word in self.words if word == value), None)
            return self._unknown(value) if found is None else found
        return self.wrong(value)

    def _unknown(self, value: str) -> Wrong:
        meant = nearest(value, tuple(self.words))
        hint = f'did you mean "{meant}"? Use {self.right}.' if meant else f"use {self.right}."
        return Wrong(f"{shown(value)} is not {self.what}; {hint}")

    def schema(self) -> Schema:
        return {"enum": [str(word) for word in self.words]}


@dataclass(frozen=True, eq=False, repr=False)
class OneNumber(Kind[int]):
    """One of a few whole numbers."""

    numbers: tuple[int, ...]
    what: str = "a number known here"

    @property
    def right(self) -> str:
        """Return the numbers."""
        return alternatives(self.numbers)

    @property
    def blank(self) -> int:
        """Return the first number."""
        return self.numbers[0]

    def read(self, value: object) -> int | Wrong:
        if isinstance(value, int) and not isinstance(value, bool) and value in self.numbers:
            return value
        return self.wrong(value)

    def from_text(self, text: str) -> object:
        return int(text) if text.strip().isdecimal() else text

    def schema(self) -> Schema:
        return {"enum": list(self.numbers)}


def alternatives(words: tuple[str, ...] | tuple[int, ...]) -> str:
    """Return ``"a", "b" or "c"``; numbers go without quotation marks."""
    said = [f'"{word}"' if isinstance(word, str) else str(word) for word in words]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} or {said[-1]}"
