"""What ``kiosk config show`` answers: the settings in force, without secrets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.environment import settings_keys
from kiosk.adapters.settings.findings import dotted
from kiosk.adapters.settings.kinds.base import Kind
from kiosk.adapters.settings.kinds.texts import ALONE

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.adapters.settings.model import Settings
    from kiosk.adapters.settings.source_lines import KeyPath


def settings_json(configuration: Configuration) -> dict[str, Any]:
    """Return the settings in force, nested as in the file; secrets that are set are masked."""
    nested: dict[str, Any] = {}
    for path, value in _values(configuration.settings):
        table = nested
        for name in path[:-1]:
            table = table.setdefault(str(name), {})
        table[str(path[-1])] = value
    return nested


def settings_text(configuration: Configuration) -> str:
    """Return the settings in force as a settings file; each line says where its value is from."""
    lines = [f"# {configuration.paths.settings}"]
    section: KeyPath = ()
    for path, value in _values(configuration.settings):
        if path[:-1] != section:
            section = path[:-1]
            lines += ["", f"[{dotted(section)}]"]
        lines.append(_line(str(path[-1]), value, configuration.origins[dotted(path)]))
    return "\n".join(lines)


def _line(name: str, value: object, origin: str) -> str:
    if value in ("", None):
        return f"# {name} is not set"
    return f"{name} = {_toml(value)}  # {origin}"


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items())
        return f"{{ {', '.join(pairs)} }}"
    return json.dumps(value, ensure_ascii=False)


def _values(settings: Settings) -> list[tuple[KeyPath, Any]]:
    return [(path, _shown(key.content, _value(settings, path))) for path, key in settings_keys()]


def _value(settings: Settings, path: KeyPath) -> Any:
    value: Any = settings
    for name in path:
        value = getattr(value, str(name))
    return value


def _shown(content: object, value: Any) -> Any:
    masked = content.masked(value) if isinstance(content, Kind) else value
    if isinstance(masked, Mapping):
        return masked[ALONE] if ALONE in masked else dict(masked)
    return list(masked) if isinstance(masked, tuple) else masked
