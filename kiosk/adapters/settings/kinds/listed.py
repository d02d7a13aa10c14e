"""Lists of values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown

T = TypeVar("T")


@dataclass(frozen=True, eq=False, repr=False)
class Listed(Kind[tuple[T, ...]], Generic[T]):
    """A list of ``item``, none of them twice, with ``at_least`` entries."""

    item: Kind[T]
    example: str
    at_least: int = 0
    what: str = "a list"
    blank: tuple[T, ...] = ()

    @property
    def right(self) -> str:
        """Return what a list looks like."""
        return f"a list such as {self.example}"

    def read(self, value: object) -> tuple[T, ...] | Wrong:
        if not isinstance(value, list):
            return self.wrong(value)
        if len(value) < self.at_least:
            return Wrong(f"is empty; use {self.right}.")
        return self._read_items(value)

    def _read_items(self, values: list[object]) -> tuple[T, ...] | Wrong:
        items: list[T] = []
        for value in values:
            item = self.item.read(value)
            if isinstance(item, Wrong):
                return item
            if item in items:
                return Wrong(f"{shown(value)} stands here twice; keep one of them.")
            items.append(item)
        return tuple(items)

    def from_text(self, text: str) -> object:
        """Return the list that a JSON array or words between commas stand for."""
        if text.lstrip().startswith("["):
            try:
                return json.loads(text)
            except (ValueError, RecursionError):
                return text
        return [self.item.from_text(word.strip()) for word in text.split(",")]

    def schema(self) -> Schema:
        schema: Schema = {"type": "array", "items": self.item.schema(), "uniqueItems": True}
        return schema | {"minItems": self.at_least} if self.at_least else schema
