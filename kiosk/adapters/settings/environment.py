"""Settings from environment variables: KIOSK_PRINTER__PORT stands for ``port`` of [printer]."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.kinds.base import Kind
from kiosk.adapters.settings.model import Settings
from kiosk.adapters.settings.records import Section, keys_of
from kiosk.adapters.settings.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.adapters.settings.records import Key
    from kiosk.adapters.settings.source_lines import KeyPath

PREFIX = "KIOSK_"
CONFIG_VARIABLE = "KIOSK_CONFIG"
SEPARATOR = "__"


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the environment sets: path to TOML value, path to variable, and the unknown names."""

    values: Mapping[KeyPath, object]
    variables: Mapping[KeyPath, str]
    unknown: Mapping[str, str]


def settings_keys(record: type = Settings, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Key]]:
    """Yield every key of ``kiosk.toml`` with its path, in the order of the schema."""
    for key in keys_of(record):
        if isinstance(key.content, Section):
            yield from settings_keys(key.content.record, (*path, key.name))
        else:
            yield (*path, key.name), key


def variable_of(path: KeyPath) -> str:
    """Return the environment variable of a key."""
    return PREFIX + SEPARATOR.join(str(name) for name in path).upper()


def read_environment(environ: Mapping[str, str]) -> Overrides:
    """Return what the KIOSK_ variables set; an empty one counts as unset."""
    keys = {variable_of(path): (path, key.content) for path, key in settings_keys()}
    given = {
        name: text
        for name, text in environ.items()
        if name.startswith(PREFIX) and name != CONFIG_VARIABLE and text
    }
    known = {name: keys[name] for name in given.keys() & keys.keys()}
    return Overrides(
        values={path: _value(kind, given[name]) for name, (path, kind) in known.items()},
        variables={path: name for name, (path, _) in known.items()},
        unknown={name: _unknown(name, keys) for name in sorted(given.keys() - keys.keys())},
    )


def _value(content: object, text: str) -> object:
    return content.from_text(text) if isinstance(content, Kind) else text


def _unknown(name: str, keys: Mapping[str, object]) -> str:
    hint = did_you_mean(name, keys, 'see "kiosk config schema"')
    return f"is not a known setting; {hint}"


def overridden(table: Mapping[str, Any], values: Mapping[KeyPath, object]) -> dict[str, Any]:
    """Return the table with the values of the environment in their places."""
    merged = dict(table)
    for path, value in values.items():
        _put(merged, path, value)
    return merged


def _put(table: dict[str, Any], path: KeyPath, value: object) -> None:
    name = str(path[0])
    if len(path) == 1:
        table[name] = value
        return
    inner = table.get(name, {})
    if isinstance(inner, dict):
        table[name] = dict(inner)
        _put(table[name], path[1:], value)
