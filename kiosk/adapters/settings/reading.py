"""From a parsed TOML table to a record; every fault is told, and a record comes out regardless."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, assert_never, cast

from kiosk.adapters.settings.kinds.base import Kind, Wrong, shown
from kiosk.adapters.settings.records import Entries, Section, keys_of
from kiosk.adapters.settings.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.records import Key

T = TypeVar("T")


def read_record(record: type[T], table: Mapping[str, object], spot: Spot) -> T:
    """Read a table whose place is ``spot``. Faulty keys hold a blank or their default."""
    keys = keys_of(cast("type", record))
    _tell_unknown(keys, table, spot)
    return record(**{key.name: _read_key(key, table, spot.at(key.name)) for key in keys})


def _tell_unknown(keys: tuple[Key, ...], table: Mapping[str, object], spot: Spot) -> None:
    known = [key.name for key in keys]
    for name in table.keys() - set(known):
        otherwise = f"the keys here are {', '.join(known)}" if known else "no key is known here"
        spot.at(name).fault(f"is not a known key; {did_you_mean(name, known, otherwise)}")


def _read_key(key: Key, table: Mapping[str, object], spot: Spot) -> Any:
    content = key.content
    match content:
        case Section():
            return _read_section(content, table.get(key.name, {}), spot)
        case Entries():
            return _read_entries(content, table.get(key.name, []), spot)
        case Kind():
            return _read_value(key, content, table, spot)
    assert_never(content)


def _read_value(key: Key, kind: Kind[Any], table: Mapping[str, object], spot: Spot) -> Any:
    if key.name not in table:
        if key.required:
            spot.fault(f"is missing; give {kind.right}.")
        return kind.blank if key.required else key.default
    value = kind.read(table[key.name])
    if isinstance(value, Wrong):
        spot.fault(value.message)
        return kind.blank if key.required else key.default
    return value


def _read_section(content: Section[T], value: object, spot: Spot) -> T:
    if not isinstance(value, dict):
        spot.fault(
            f"{shown(value)} is not a section; write [{spot.path[-1]}] on a line of its own."
        )
        return read_record(content.record, {}, spot.muted())
    return read_record(content.record, value, spot)


def _read_entries(content: Entries[T], value: object, spot: Spot) -> tuple[T, ...]:
    if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
        spot.fault(f"{shown(value)} is no list of tables; begin each with [[{spot.path[-1]}]].")
        return ()
    return tuple(
        read_record(content.record, entry, spot.at(position))
        for position, entry in enumerate(value)
    )
