"""A TOML file as a table, or what keeps it from being one."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.faults import Fault

if TYPE_CHECKING:
    from pathlib import Path

SIZE_LIMIT = 4_000_000
"""The largest file that is read, in bytes."""


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A parsed file: its path as given, its text, and its table."""

    name: str
    text: str
    table: dict[str, Any]


def read_toml(path: Path) -> TomlFile | Fault:
    """Read and parse a file; a fault says why that is not possible."""
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        return Fault(str(path), None, "", _unreadable(error))
    if len(content) > SIZE_LIMIT:
        return Fault(str(path), None, "", "is too large; a file of settings is a few kilobytes.")
    return _decode(str(path), content)


def _unreadable(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return 'there is no such file; "kiosk init DIR" writes one to start from.'
    return f"cannot be read ({error.strerror}); give the kiosk's user the right to read this file."


def _decode(name: str, content: bytes) -> TomlFile | Fault:
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Fault(name, line, "", "is not UTF-8 text; save the file with the encoding UTF-8.")
    try:
        return TomlFile(name, text, tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        return _syntax_fault(name, text, str(error))


def _syntax_fault(name: str, text: str, error: str) -> Fault:
    """Turn the parser's words, ``… (at line 3, column 5)``, into a fault at that line."""
    found = re.search(r" ?\(at (?:line (\d+), column \d+|end of document)\)", error)
    line = int(found[1] or text.count("\n") + 1) if found else None
    reason = error[: found.start()] if found else "it is nested too deeply or a number is too long"
    return Fault(name, line, "", f"is not valid TOML ({reason}); {_hint(reason)}.")


def _hint(reason: str) -> str:
    if "overwrite" in reason or "twice" in reason:
        return "write this key or table once only"
    return 'write key = "value", with quotation marks around words'
