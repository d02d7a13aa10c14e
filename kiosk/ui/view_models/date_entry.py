"""A date as it is shown while it is typed, in the order in which the language writes it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from kiosk.domain.typed_date import ORDERS, parts_of

if TYPE_CHECKING:
    from kiosk.domain.typed_date import Part, TypedDate

SEPARATOR = " / "
LEFT_TO_RIGHT = "\u200e"
"""LEFT-TO-RIGHT MARK (Unicode Standard Annex #9): keeps Arabic words in the order of the digits."""


@dataclass(frozen=True, slots=True)
class DatePattern:
    """``order`` is one of ORDERS; ``names`` says day, month and year in the visitor's words."""

    order: str
    names: tuple[str, str, str]

    def name(self, part: Part) -> str:
        """Return the word for a part."""
        return self.names["dmy".index(part)]


def order_in(language: str, country: str) -> str:
    """Return the order in which a language writes dates (CLDR, by Qt): one of ORDERS.

    ``country`` is the region of a tag that names none, where the language has a variety there.
    """
    own, there = QLocale(language), QLocale(f"{language}-{country}")
    regional = QLocale.territoryToCode(there.territory()) == country
    bare = language.count("-") == 0
    locale = there if bare and regional and there.language() == own.language() else own
    return order_of(locale.dateFormat(QLocale.FormatType.ShortFormat))


def order_of(date_format: str) -> str:
    """Return the order in a date format such as ``dd/MM/yyyy``."""
    found = "".join(dict.fromkeys(char for char in date_format.lower() if char in "dmy"))
    return found if found in ORDERS else "dmy"


def whole_date(date: TypedDate, order: str) -> str:
    """Return a date of which all is typed, as it is shown."""
    return SEPARATOR.join(map(date.digits, parts_of(order)))


def shown_date(date: TypedDate, pattern: DatePattern) -> tuple[str, str]:
    """Return what stands before the caret, and after it: the pattern of what is missing.

    Parts that another language had asked for earlier may stand after the caret.
    """
    parts = parts_of(pattern.order)
    here = date.first_open(pattern.order)
    if here is None:
        return whole_date(date, pattern.order), ""
    place = parts.index(here)
    typed = "".join(date.digits(part) + SEPARATOR for part in parts[:place]) + date.digits(here)
    rest = [date.digits(part) or _in_order(pattern.name(part)) for part in parts[place + 1 :]]
    if not date.digits(here):
        return typed, SEPARATOR.join([_in_order(pattern.name(here)), *rest])
    return typed, (SEPARATOR + SEPARATOR.join(rest)).lstrip() if rest else ""


def _in_order(name: str) -> str:
    if unicodedata.bidirectional(name[0]) in ("R", "AL"):
        return f"{LEFT_TO_RIGHT}{name}{LEFT_TO_RIGHT}"
    return name
