"""When a site or a service is open: weekly hours, and days that differ, in the site's zone."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAYS_AHEAD = 366


@dataclass(frozen=True, slots=True)
class Span:
    """From ``opens`` until just before ``closes``, times of day; ``closes`` 00:00 is midnight."""

    opens: dt.time
    closes: dt.time

    def holds(self, time: dt.time) -> bool:
        """Return whether a time of day lies in the span."""
        return self.opens <= time and (time < self.closes or self.closes == dt.time.min)


ALL_DAY = (Span(dt.time.min, dt.time.min),)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """``weekly`` holds seven tuples of spans, Monday first; ``exceptions`` whole days instead.

    A day without spans is closed. ``weekly`` None means open at all hours.
    """

    weekly: tuple[tuple[Span, ...], ...] | None = None
    exceptions: Mapping[dt.date, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def week(self) -> tuple[tuple[Span, ...], ...]:
        """The spans of seven days that do not differ, Monday first."""
        return (ALL_DAY,) * 7 if self.weekly is None else self.weekly

    def spans(self, day: dt.date) -> tuple[Span, ...]:
        """Return the spans of one day."""
        if day in self.exceptions:
            return self.exceptions[day]
        return self.week[day.weekday()]

    def open_at(self, moment: dt.datetime) -> bool:
        """Return whether it is open at a moment in the site's zone."""
        return any(span.holds(moment.time()) for span in self.spans(moment.date()))

    def next_opening(self, moment: dt.datetime) -> dt.datetime | None:
        """Return the next start of a span after a moment, in its zone; None within a year."""
        for ahead in range(_DAYS_AHEAD):
            day = moment.date() + dt.timedelta(days=ahead)
            starts = (
                dt.datetime.combine(day, span.opens, moment.tzinfo) for span in self.spans(day)
            )
            later = [start for start in starts if start > moment]
            if later:
                return min(later)
        return None
