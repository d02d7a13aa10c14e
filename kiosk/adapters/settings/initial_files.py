"""``kiosk init``: the demo site's files, to start one's own from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.settings.load import CATALOGUE_FILE, SETTINGS_FILE

if TYPE_CHECKING:
    from pathlib import Path

FILES = (SETTINGS_FILE, CATALOGUE_FILE)
_DEMO_ID = b'id = "demo"'
_LONGEST_ID = 32


@dataclass(frozen=True, slots=True)
class Written:
    """The files that are there now."""

    files: tuple[Path, ...]

    def __str__(self) -> str:
        """Return the paths and the next step."""
        settings = self.files[0]
        return (
            "\n".join(f"Wrote {file}" for file in self.files)
            + f"\nChange them, then: kiosk config check --config {settings}"
        )


@dataclass(frozen=True, slots=True)
class NotWritten:
    """Nothing was changed, and why."""

    reason: str

    def __str__(self) -> str:
        """Return the reason."""
        return self.reason


def write_initial_files(folder: Path, demo_folder: Path) -> Written | NotWritten:
    """Write the demo site's files to a folder. A file that differs is never overwritten.

    The kiosk is named after the folder: the demo's own cases stay in the demo's state folder.
    """
    contents = {folder / name: (demo_folder / name).read_bytes() for name in FILES}
    settings = folder / SETTINGS_FILE
    contents[settings] = contents[settings].replace(
        _DEMO_ID, f'id = "{_kiosk_id(folder)}"'.encode()
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = [file for file, content in contents.items() if _differs(file, content)]
        if kept:
            return NotWritten(_would_overwrite(kept))
        _write_all(contents)
    except OSError as error:
        place = error.filename or folder
        return NotWritten(f"{place}: cannot be written ({error.strerror}); choose another folder.")
    return Written(tuple(contents))


def _kiosk_id(folder: Path) -> str:
    letters = "".join(char if char.isalnum() else "-" for char in folder.resolve().name.lower())
    name = letters.encode("ascii", "ignore").decode().strip("-")[:_LONGEST_ID]
    return name if name and name != "demo" else "my-site"


def _write_all(contents: dict[Path, bytes]) -> None:
    """Write all files aside before the first is put in its place."""
    aside = {file: file.with_name(f".{file.name}.new") for file in contents}
    try:
        for file, content in contents.items():
            aside[file].write_bytes(content)
        for file, new in aside.items():
            new.replace(file)
    finally:
        for new in aside.values():
            new.unlink(missing_ok=True)


def _differs(file: Path, content: bytes) -> bool:
    return file.exists() and file.read_bytes() != content


def _would_overwrite(files: list[Path]) -> str:
    named = " and ".join(map(str, files))
    return f"{named}: already there, with other content; move it away or choose another folder."
