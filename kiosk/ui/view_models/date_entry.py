"""A date typed as digits, in the order in which the visitor's language writes it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

ORDERS = ("dmy", "mdy", "ymd")
LENGTHS = {"d": 2, "m": 2, "y": 4}
DIGITS = 8
SEPARATOR = " / "
LEFT_TO_RIGHT = "\u200e"
"""LEFT-TO-RIGHT MARK (Unicode Standard Annex #9): keeps Arabic words in the order of the digits."""
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})")


@dataclass(frozen=True, slots=True)
class DatePattern:
    """``order`` is one of ORDERS; ``names`` says day, month and year in the visitor's words."""

    order: str
    names: tuple[str, str, str]

    def name(self, part: str) -> str:
        """Return the word for ``d``, ``m`` or ``y``."""
        return self.names["dmy".index(part)]


def order_of(date_format: str) -> str:
    """Return the order in a date format such as ``dd/MM/yyyy``."""
    found = "".join(dict.fromkeys(char for char in date_format.lower() if char in "dmy"))
    return found if found in ORDERS else "dmy"


def digits_of(text: str, order: str) -> str:
    """Return the digits to show for an answer: an ISO date, or the digits typed so far."""
    whole = _ISO.fullmatch(text)
    return "".join(whole.group(part) for part in order) if whole else text


def answer_of(digits: str, order: str) -> str:
    """Return the answer for typed digits: an ISO date once all are there, else the digits."""
    if len(digits) < DIGITS:
        return digits
    parts = dict(zip(order, _cut(digits, order), strict=True))
    return f"{parts['y']}-{parts['m']}-{parts['d']}"


def shown_date(digits: str, pattern: DatePattern) -> tuple[str, str]:
    """Return the date as far as it is typed, and the rest as its pattern."""
    parts = list(zip(pattern.order, _cut(digits, pattern.order), strict=True))
    typed = [part for _, part in parts if part]
    missing = [_in_order(pattern.name(name)) for name, part in parts if not part]
    open_end = bool(typed) and bool(missing) and len(digits) in _ends(pattern.order)
    shown = SEPARATOR.join(typed) + (SEPARATOR if open_end else "")
    rest = SEPARATOR.join(missing)
    return shown, rest if open_end or not typed or not rest else SEPARATOR.lstrip() + rest


def _in_order(name: str) -> str:
    if unicodedata.bidirectional(name[0]) in ("R", "AL"):
        return f"{LEFT_TO_RIGHT}{name}{LEFT_TO_RIGHT}"
    return name


def _cut(digits: str, order: str) -> list[str]:
    parts, start = [], 0
    for name in order:
        parts.append(digits[start : start + LENGTHS[name]])
        start += LENGTHS[name]
    return parts


def _ends(order: str) -> tuple[int, int]:
    first = LENGTHS[order[0]]
    return first, first + LENGTHS[order[1]]
