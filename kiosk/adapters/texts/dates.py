"""Dates and times as a language writes them, in digits 0-9.

Source: Unicode CLDR, "Dates"; the skeletons ``yMMMEd`` (day) and the short time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from babel import Locale as Cldr

_LANGUAGES = 64
_NO_DATES = {
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "currency_names",
    "currency_names_plural",
    "currency_symbols",
    "date_fields",
    "interval_formats",
    "languages",
    "meta_zones",
    "number_symbols",
    "scripts",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
    "variants",
}
"""What is large in a language's data (Babel, ``babel.localedata``) and stands in no date."""
_SPACES = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0"})
"""Narrow and thin spaces, which not every typeface has."""
_MARKS = {ord(mark): None for mark in "\u200e\u200f\u061c"}
"""Marks of direction: whoever draws the text knows its direction."""


def date_in(tag: str, moment: dt.datetime) -> str:
    """Return weekday, day, month and year, ``Tue, May 14, 2030``."""
    from babel.dates import format_skeleton

    return _plain(format_skeleton("yMMMEd", moment, locale=_cldr(tag)))


def time_in(tag: str, moment: dt.datetime) -> str:
    """Return hour and minute, ``10:22`` or ``10:22 AM``."""
    from babel.dates import format_time

    return _plain(format_time(moment, "short", tzinfo=moment.tzinfo, locale=_cldr(tag)))


@lru_cache(_LANGUAGES)
def _cldr(tag: str) -> Cldr:
    """Return CLDR's data for a tag, else for its language, else for English."""
    from babel import Locale, UnknownLocaleError

    subtags = tag.replace("_", "-").split("-")
    for length in range(len(subtags), 0, -1):
        try:
            return _lightened(Locale.parse("-".join(subtags[:length]), sep="-"))
        except (UnknownLocaleError, ValueError):
            continue
    return _lightened(Locale("en", "US"))


def _lightened(locale: Cldr) -> Cldr:
    """Let go of what no date needs: a megabyte for each language."""
    from babel import localedata

    subtags = str(locale).split("_")
    for name in ("root", *("_".join(subtags[: place + 1]) for place in range(len(subtags)))):
        if localedata.exists(name):
            data = localedata.load(name)
            for each in _NO_DATES & data.keys():
                del data[each]
    return locale


def _plain(text: str) -> str:
    return text.translate(_SPACES).translate(_MARKS)
