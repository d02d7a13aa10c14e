"""A date typed as digits, in any order of its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, cast

Part = Literal["d", "m", "y"]
ORDERS = ("dmy", "mdy", "ymd")
LENGTHS: dict[Part, int] = {"d": 2, "m": 2, "y": 4}
_TYPED = re.compile(r"(?P<y>\d{0,4})-(?P<m>\d{0,2})-(?P<d>\d{0,2})")


@dataclass(frozen=True, slots=True)
class TypedDate:
    """The digits of each part, as far as they are typed.

    They are kept by part, so that another language, which writes dates in another order, changes
    their places and not their meaning.
    """

    d: str = ""
    m: str = ""
    y: str = ""

    @property
    def answer(self) -> str:
        """The answer: an ISO date once all is typed, before that its parts; empty without any."""
        return f"{self.y}-{self.m}-{self.d}" if self.d + self.m + self.y else ""

    def digits(self, part: Part) -> str:
        """Return what is typed of a part."""
        return {"d": self.d, "m": self.m, "y": self.y}[part]

    def is_whole(self, part: Part) -> bool:
        """Return whether all digits of a part are typed."""
        return len(self.digits(part)) == LENGTHS[part]

    def in_order(self, order: str) -> str:
        """Return the digits in an order of ORDERS."""
        return "".join(map(self.digits, parts_of(order)))

    def with_digits(self, digits: str, order: str) -> TypedDate:
        """Return the date after digits: each goes to the first part that has room."""
        date = self
        for digit in digits:
            if (part := date.first_open(order)) is None:
                return date
            date = date.with_part(part, date.digits(part) + digit)
        return date

    def without_last(self, order: str) -> TypedDate:
        """Return the date without the digit before the caret; without any there, without its last.

        The caret is in the first part that has room.
        """
        parts = parts_of(order)
        here = self.first_open(order)
        before = parts if here is None else parts[: parts.index(here) + 1]
        typed = [part for part in before if self.digits(part)]
        last = next(reversed(typed or [part for part in parts if self.digits(part)]), None)
        return self if last is None else self.with_part(last, self.digits(last)[:-1])

    def first_open(self, order: str) -> Part | None:
        """Return the first part that has room; None where all is typed."""
        return next((part for part in parts_of(order) if not self.is_whole(part)), None)

    def with_part(self, part: Part, digits: str) -> TypedDate:
        """Return the date with other digits for a part."""
        match part:
            case "d":
                return replace(self, d=digits)
            case "m":
                return replace(self, m=digits)
            case "y":
                return replace(self, y=digits)


def parts_of(order: str) -> tuple[Part, ...]:
    """Return the parts in an order of ORDERS."""
    return cast("tuple[Part, ...]", tuple(order))


def typed_date(text: str) -> TypedDate:
    """Return what an answer says of a date: all of it, or the parts typed so far."""
    parts = _TYPED.fullmatch(text)
    return TypedDate(**parts.groupdict()) if parts else TypedDate()
