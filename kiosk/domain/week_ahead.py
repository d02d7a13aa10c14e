"""The opening hours of today and the six days to come, as rows of equal days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.hours import OpeningHours, Span

_WEEK = 7


@dataclass(frozen=True, slots=True)
class DaysRow:
    """Weekdays with the same hours, from ``first`` to ``last`` (ISO 8601: Monday is 1).

    Without ``spans`` it is closed. ``differs`` is the date of a day that is not as its weekday
    usually is; such a day has a row of its own. ``today``: it is one of these days.
    """

    first: int
    last: int
    spans: tuple[Span, ...]
    today: bool = False
    differs: dt.date | None = None


def week_ahead(hours: OpeningHours, today: dt.date, starts_on: int = 1) -> tuple[DaysRow, ...]:
    """Return the next seven days' hours, each under its weekday, beginning with ``starts_on``.

    ``today`` is a date in the site's zone, ``starts_on`` an ISO 8601 weekday.
    """
    weekdays = [(starts_on - 1 + place) % _WEEK + 1 for place in range(_WEEK)]
    return _joined(_row(hours, today, weekday) for weekday in weekdays)


def _row(hours: OpeningHours, today: dt.date, weekday: int) -> DaysRow:
    day = today + dt.timedelta(days=(weekday - today.isoweekday()) % _WEEK)
    differs = day if day in hours.exceptions else None
    return DaysRow(weekday, weekday, hours.spans(day), day == today, differs)


def _joined(rows: Iterable[DaysRow]) -> tuple[DaysRow, ...]:
    joined: list[DaysRow] = []
    for row in rows:
        before = joined[-1] if joined else None
        if before is not None and _alike(before, row):
            today = before.today or row.today
            joined[-1] = replace(before, last=row.last, today=today)
        else:
            joined.append(row)
    return tuple(joined)


def _alike(one: DaysRow, other: DaysRow) -> bool:
    return one.spans == other.spans and one.differs is None and other.differs is None
