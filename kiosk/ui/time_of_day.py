"""Times of day as a language writes them, in digits 0-9 (Unicode CLDR, the short time)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from kiosk.domain.answers import western_digits
from kiosk.domain.language import Direction, direction_of

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.language import Locale

_SHORT = QLocale.FormatType.ShortFormat
_SPACES = str.maketrans({" ": "\u00a0", "\u202f": "\u00a0"})
"""Spaces that break no line and that every typeface has."""
_ISOLATE, _END = "\u2068", "\u2069"


def time_of_day(time: dt.time | dt.datetime, language: Locale) -> str:
    """Return ``17:30`` or ``5:30 PM``, as tickets write it.

    Among words that are read from right to left it is an isolate (UAX #9): its hour stands before
    its half of the day, and the line takes its direction from the words.
    """
    written = QLocale(language).toString(QTime(time.hour, time.minute), _SHORT)
    plain = western_digits(written).translate(_SPACES)
    if direction_of(language) is Direction.LEFT_TO_RIGHT:
        return plain
    return f"{_ISOLATE}{plain}{_END}"


def clock_face(time: dt.time | dt.datetime, language: Locale) -> str:
    """Return what a clock on a wall shows: ``17:30``, or ``5:30`` where a day has two halves."""
    if not halves_the_day(language):
        return f"{time:%H:%M}"
    return f"{(time.hour - 1) % 12 + 1}:{time:%M}"


def halves_the_day(language: Locale) -> bool:
    """Return whether hours are counted to 12, twice a day."""
    return "A" in QLocale(language).timeFormat(_SHORT).upper()
