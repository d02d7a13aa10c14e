"""A value for all languages, or one for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown, table_or_text
from kiosk.adapters.settings.kinds.place import LANGUAGE_TAG
from kiosk.domain.language import OTHERS, Locale, fallback_locale

T = TypeVar("T")

Words = str | Mapping[str, str]
"""What visitors read, for all languages or by language."""


@dataclass(frozen=True, eq=False, repr=False)
class ByLanguage(Kind[T | Mapping[str, T]], Generic[T]):
    """A value of ``each`` kind, or a table of them by language tag and ``others``."""

    each: Kind[T]

    @property
    def what(self) -> str:
        """Return what each of them is."""
        return self.each.what

    @property
    def right(self) -> str:
        """Return what one of them looks like, and that there may be several."""
        return f"{self.each.right}; or one for each language, and one for {OTHERS}"

    @property
    def blank(self) -> T:
        """Return a value for all."""
        return self.each.blank

    def read(self, value: object) -> T | Mapping[str, T] | Wrong:
        return self._table(value) if isinstance(value, dict) else self.each.read(value)

    def _table(self, table: dict[str, object]) -> Mapping[str, T] | Wrong:
        if not table:
            return Wrong(f"is empty; use {self.right}.")
        values: dict[str, T] = {}
        for tag, value in table.items():
            if tag != OTHERS and isinstance(LANGUAGE_TAG.read(tag), Wrong):
                said = f"{shown(tag)} is not {LANGUAGE_TAG.what}; use {LANGUAGE_TAG.right}"
                return Wrong(f'{said}, or "{OTHERS}".')
            read = self.each.read(value)
            if isinstance(read, Wrong):
                return Wrong(f"in {tag}: {read.message}")
            values[tag] = read
        return values

    def from_text(self, text: str) -> object:
        """Return the table that a JSON object stands for, else what each of them makes of it."""
        table = table_or_text(text)
        return self.each.from_text(text) if isinstance(table, str) else table

    def schema(self) -> Schema:
        each = self.each.schema()
        table = {"type": "object", "minProperties": 1, "additionalProperties": each}
        return {"anyOf": [each, table]}


def for_language(value: T | Mapping[str, T], tag: str, usual: T) -> T:
    """Return what holds in a language; ``usual`` where neither it nor ``others`` is named.

    What is named for ``es`` holds in ``es-MX`` too, unless that is named itself.
    """
    if not isinstance(value, Mapping):
        return value
    named = {Locale(one.replace("_", "-")): held for one, held in value.items()}
    found = fallback_locale(tag, named)
    return value.get(OTHERS, usual) if found is None else named[found]


def values_of(value: T | Mapping[str, T]) -> tuple[T, ...]:
    """Return every value that holds in some language."""
    return tuple(value.values()) if isinstance(value, Mapping) else (value,)
