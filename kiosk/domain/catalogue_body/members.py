"""A JSON value at its place in a body, read strictly."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    E = TypeVar("E", bound=StrEnum)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BodyFault:
    """Why a body is not taken: a JSON pointer (RFC 6901; empty: the whole), and what is wrong."""

    path: str
    message: str

    def __str__(self) -> str:
        """Return the sentence for staff."""
        return f"{self.path or 'the whole'}: {self.message}"


class UnreadableBodyError(Exception):
    """Ends the reading of a body at its first fault."""

    def __init__(self, fault: BodyFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place. Every method returns what the value says, or raises."""

    value: Any
    path: str = ""

    def wrong(self, message: str) -> UnreadableBodyError:
        """Return the fault of this place, to be raised."""
        return UnreadableBodyError(BodyFault(self.path, message))

    def members(self, *names: str, maybe: tuple[str, ...] = ()) -> dict[str, Node]:
        """Return the members of an object that has these, all of them and no other but ``maybe``.

        What a kiosk does not know it cannot ask a visitor: an unknown member is a fault.
        """
        table = self.table()
        if missing := [name for name in names if name not in table]:
            raise self.wrong(f'has no member "{missing[0]}"')
        if unknown := sorted(table.keys() - {*names, *maybe}):
            raise table[unknown[0]].wrong("is not known to this kiosk")
        return table

    def table(self) -> dict[str, Node]:
        """Return the members of an object, whatever their names."""
        if not isinstance(self.value, dict):
            raise self.wrong("is no object")
        return {name: Node(value, self._below(name)) for name, value in self.value.items()}

    def each(self, read: Callable[[Node], T]) -> tuple[T, ...]:
        """Return the items of an array, each read."""
        if not isinstance(self.value, list):
            raise self.wrong("is no array")
        return tuple(read(Node(one, self._below(str(at)))) for at, one in enumerate(self.value))

    def maybe(self, read: Callable[[Node], T]) -> T | None:
        """Return None for null, else what is read."""
        return None if self.value is None else read(self)

    def words(self) -> str:
        """Return a text of one line, which may be empty."""
        if not isinstance(self.value, str) or not all(map(_is_plain, self.value)):
            raise self.wrong("is no text of one line")
        return self.value

    def name(self) -> str:
        """Return a text that is not empty."""
        if not self.words():
            raise self.wrong("is empty")
        return self.words()

    def flag(self) -> bool:
        """Return true or false."""
        if not isinstance(self.value, bool):
            raise self.wrong("is neither true nor false")
        return self.value

    def whole(self) -> int:
        """Return a whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self.wrong("is no whole number")
        return self.value

    def one_of(self, words: type[E]) -> E:
        """Return a word of an enumeration."""
        found = next((word for word in words if word == self.value), None)
        if found is None:
            raise self.wrong(f"is none of {', '.join(words)}")
        return found

    def time(self) -> dt.time:
        """Return a time of day, without a zone."""
        try:
            time = dt.time.fromisoformat(self.words())
        except ValueError:
            raise self.wrong("is no time of day") from None
        if time.tzinfo is not None:
            raise self.wrong("is a time of day with a zone")
        return time

    def _below(self, name: str) -> str:
        return f"{self.path}/{name.replace('~', '~0').replace('/', '~1')}"


def _is_plain(char: str) -> bool:
    return unicodedata.category(char) not in {"Cc", "Cs"}
