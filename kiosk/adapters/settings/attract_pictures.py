"""The pictures of ``[attract]``: found, and checked whole. Slow: never before the first frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.settings.picture_file import PICTURES, is_animated, wrong_with_picture

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp"})


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture that can be shown; ``moves``: it has more than one frame."""

    file: Path
    moves: bool = False


def find_pictures(
    names: Sequence[str], folder: Path
) -> tuple[tuple[FoundPicture, ...], tuple[str, ...]]:
    """Return the pictures that can be shown, and a sentence on each that cannot.

    ``folder`` holds kiosk.toml. Every picture is decoded once, one at a time.
    """
    files, wrong = _files(names, folder)
    shown: list[FoundPicture] = []
    for file in files:
        if said := wrong_with_picture(file, PICTURES):
            wrong.append(said)
        else:
            shown.append(FoundPicture(file, is_animated(file)))
    return tuple(shown), tuple(wrong)


def _files(names: Sequence[str], folder: Path) -> tuple[list[Path], list[str]]:
    files: list[Path] = []
    wrong: list[str] = []
    for place in (folder / name for name in names):
        if not place.is_dir():
            files.append(place)
            continue
        try:
            inside = [one for one in sorted(place.iterdir()) if one.suffix.lower() in _ENDINGS]
        except OSError as error:
            wrong.append(
                f"{place} cannot be read ({error.strerror}); let the kiosk's user read it."
            )
            continue
        files += inside
        if not inside:
            wrong.append(f"{place} holds no picture; put PNG, JPEG or WebP files there.")
    return files, wrong
