"""Parts of a line, joined as a language joins them (Unicode CLDR, list and date-time patterns)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.language import Direction, direction_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.language import Locale

_COMMAS = {"ar": "، ", "fa": "، ", "ur": "، ", "ja": "、", "zh": "、", "th": " "}
_UNPARTED = frozenset({"cs", "hu", "ja", "ko", "pt", "th", "tr", "ur", "vi", "zh"})
"""Between a day and its time there is only a blank. Babel, which knows all of this, would have to
read a language's data while a visitor waits: a test holds these to it."""
_RIGHT_TO_LEFT = "\u200f"


def listed(parts: Iterable[str], language: Locale) -> str:
    """Return parts of equal weight in a row, such as the answers that were chosen."""
    return _COMMAS.get(_primary(language), ", ").join(parts)


def dated(day: str, rest: str, language: Locale) -> str:
    """Return a day and what is said of it, such as its time or its date.

    Read from right to left it begins with the mark that says so: a day in digits has no direction.
    """
    begins = _RIGHT_TO_LEFT if direction_of(language) is Direction.RIGHT_TO_LEFT else ""
    primary = _primary(language)
    between = " " if primary in _UNPARTED else _COMMAS.get(primary, ", ")
    return f"{begins}{day}{between}{rest}"


def _primary(language: Locale) -> str:
    return language.partition("-")[0].lower()
