"""Ticket numbers: when the count starts again, and which number is next."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from kiosk.domain.catalogue import Numbering

_DAYS_AROUND = (1, 0, -1, -2)
"""Enough days to meet a reset on each side of now, even where a zone skips or repeats a day."""

_FAR_AHEAD = dt.timedelta(days=2)


def period_start(now: dt.datetime, zone: ZoneInfo, resets_at: dt.time) -> dt.datetime:
    """Return the latest reset that is not after ``now``, in UTC.

    A reset is an instant: where clocks are set back and the time of day comes twice, the first
    counts; where they are set forward over it, it falls as long after the change as it stood after
    the hour that was left out began (PEP 495, fold 0).
    """
    today = now.astimezone(zone).date()
    resets = (
        dt.datetime.combine(today + dt.timedelta(days), resets_at, zone).astimezone(dt.UTC)
        for days in _DAYS_AROUND
    )
    return next(reset for reset in resets if reset <= now)


def starts_anew(counted: dt.datetime | None, current: dt.datetime) -> bool:
    """Return whether the count starts again, given the period that it last counted in.

    A clock that steps back over a reset does not repeat it. A period far ahead of the present one
    was counted by a clock that was wrong.
    """
    return counted is None or counted < current or counted - current > _FAR_AHEAD


def next_number(numbering: Numbering, last: int | None) -> int:
    """Return the number that follows ``last``; None where a period has given none yet."""
    if last is None or not numbering.start <= last < numbering.end:
        return numbering.start
    return last + 1


def free_number(numbering: Numbering, wanted: int, free_from: Callable[[int], int]) -> int | None:
    """Return the first number that nobody waits with, from ``wanted`` on and once around.

    ``free_from`` returns the lowest free number that is not below its argument; it knows no end.
    None means that somebody waits with every number of the range.
    """
    number = free_from(wanted)
    if number > numbering.end:
        number = free_from(numbering.start)
    return number if number <= numbering.end else None


def issued_on(today: int, day: int | None, issued: int) -> tuple[int, int]:
    """Return the day to count on, and how many cases it has had.

    Days are ordinals in the site's zone. A clock that steps back over midnight goes on counting the
    later day; a day far ahead was counted by a clock that was wrong.
    """
    if day is None or day < today or day - today > _FAR_AHEAD.days:
        return today, 0
    return day, issued
