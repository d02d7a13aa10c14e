"""What ``kiosk config schema`` answers: every key, with its kind, default and meaning."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.environment import settings_keys, variable_of
from kiosk.adapters.settings.findings import dotted
from kiosk.adapters.settings.kinds.base import Kind
from kiosk.adapters.settings.model import Settings
from kiosk.adapters.settings.records import Entries, keys_of

if TYPE_CHECKING:
    from kiosk.adapters.settings.records import Key

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_json() -> dict[str, Any]:
    """Return the JSON Schema of ``kiosk.toml``."""
    return {"$schema": DIALECT, "title": "kiosk.toml"} | record_schema(Settings)


def record_schema(record: type) -> dict[str, Any]:
    """Return the JSON Schema of a table, closed to unknown keys."""
    keys = keys_of(record)
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _key_schema(key) for key in keys},
    }
    needed = [key.name for key in keys if key.required]
    return schema | {"required": needed} if needed else schema


def _key_schema(key: Key) -> dict[str, Any]:
    about = {"description": key.about}
    if isinstance(key.content, Kind):
        default = {"default": _plain(key.default)} if _has_default(key) else {}
        return key.content.schema() | about | default
    inner = record_schema(key.content.record)
    if isinstance(key.content, Entries):
        return {"type": "array", "items": inner} | about
    return inner | about


def _has_default(key: Key) -> bool:
    return not key.required and key.default not in (None, "")


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def schema_text() -> str:
    """Return every key of ``kiosk.toml`` with meaning, kind, default and variable, for people."""
    return "\n\n".join(
        "\n".join(
            (
                dotted(path),
                f"    {key.about}",
                f"    Write {key.content.right}{_default_words(key)}",
                f"    Variable: {variable_of(path)}",
            )
        )
        for path, key in settings_keys()
        if isinstance(key.content, Kind)
    )


def _default_words(key: Key) -> str:
    if key.required:
        return "; it must be given."
    if not _has_default(key):
        return "."
    return f"; left out: {json.dumps(_plain(key.default), ensure_ascii=False)}."
