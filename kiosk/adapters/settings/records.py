"""Tables of a file as frozen dataclasses; a key is declared once, with kind, default and words.

``port: int = optional(PORT, 9100, "TCP port of a network printer.")``
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, TypeVar, cast

from kiosk.adapters.settings.kinds.base import Kind

T = TypeVar("T")
D = TypeVar("D")


@dataclass(frozen=True, eq=False, repr=False)
class Section(Generic[T]):
    """A table inside a table."""

    record: type[T]


@dataclass(frozen=True, eq=False, repr=False)
class Entries(Generic[T]):
    """An array of tables, ``[[name]]``."""

    record: type[T]


Content = Kind[Any] | Section[Any] | Entries[Any]


@dataclass(frozen=True, eq=False, repr=False)
class Key:
    """One key of a record. ``default`` is what holds where the key is not given."""

    name: str
    content: Content
    about: str
    default: object = None
    required: bool = False


def mandatory(kind: Kind[T], about: str) -> T:
    """Declare a key that must be given."""
    return cast("T", field(metadata={"key": (kind, about, True)}))


def optional(kind: Kind[T], default: D, about: str) -> T | D:
    """Declare a key that may be left out."""
    return field(default=default, repr=not kind.private, metadata={"key": (kind, about, False)})


def section(record: type[T], about: str) -> T:
    """Declare a table of keys."""
    return cast("T", field(metadata={"key": (Section(record), about, False)}))


def entries(record: type[T], about: str) -> tuple[T, ...]:
    """Declare an array of tables."""
    content = (Entries(record), about, False)
    return cast("tuple[T, ...]", field(default=(), metadata={"key": content}))


@cache
def keys_of(record: type) -> tuple[Key, ...]:
    """Return the keys of a record, in the order in which they are declared."""
    return tuple(_key(one) for one in dataclasses.fields(record))


def _key(declared: dataclasses.Field[Any]) -> Key:
    content, about, must = declared.metadata["key"]
    default = None if declared.default is dataclasses.MISSING else declared.default
    return Key(declared.name, content, about, default, must)
