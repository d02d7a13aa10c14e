"""The typefaces of screens and tickets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fonts:
    """Font files, and the order in which their families are asked for a character.

    ``family`` comes first; each of ``fallbacks`` serves what those before it lack.
    """

    files: tuple[Path, ...]
    family: str
    fallbacks: tuple[str, ...]
