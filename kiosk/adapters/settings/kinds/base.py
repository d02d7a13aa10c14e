"""What a value in a settings or catalogue file may be, and how a wrong one is told."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

T = TypeVar("T")
Schema = dict[str, Any]
"""A JSON Schema (draft 2020-12)."""

SHOWN_LENGTH = 60
MASK = "********"
"""What stands for a secret wherever settings are shown."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value that cannot be taken, and the sentence that says why and what would be right."""

    message: str


class Kind(ABC, Generic[T]):
    """A kind of value. ``what`` names it, ``right`` says what to write (``use …``).

    What is ``private`` is never shown as it is: not in a fault, not in a record's representation.
    """

    private: ClassVar[bool] = False

    @property
    @abstractmethod
    def what(self) -> str:
        """The kind with its article: ``a TCP port``."""

    @property
    @abstractmethod
    def right(self) -> str:
        """What would be right: ``a number from 1 to 65535``."""

    @property
    @abstractmethod
    def blank(self) -> T:
        """What stands in for a wrong value, so that all other faults can be found too."""

    @abstractmethod
    def read(self, value: object) -> T | Wrong:
        """Return the value that a TOML value means, or what is wrong with it."""

    @abstractmethod
    def schema(self) -> Schema:
        """Return the JSON Schema of the value."""

    def from_text(self, text: str) -> object:
        """Return the TOML value that an environment variable's text stands for."""
        return text

    def masked(self, value: T) -> object:
        """Return a value as it may be shown to anyone."""
        return value

    def wrong(self, value: object) -> Wrong:
        """Return the sentence for a value that is not of this kind."""
        return Wrong(f"{shown(value)} is not {self.what}; use {self.right}.")


def shown(value: object) -> str:
    """Return a TOML value as a person wrote it, shortened."""
    if isinstance(value, dict):
        return "a table"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= SHOWN_LENGTH else f"{text[:SHOWN_LENGTH]}…"


def table_or_text(text: str) -> object:
    """Return the table that a JSON object in an environment variable stands for, else the text."""
    if text.lstrip().startswith("{"):
        with suppress(ValueError, RecursionError):
            table: object = json.loads(text)
            return table
    return text
