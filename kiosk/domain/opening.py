"""Whether a site is open at a moment, until when, or from when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from kiosk.domain.hours import OpeningHours

_SPANS_AHEAD = 64


@dataclass(frozen=True, slots=True)
class Open:
    """Open until ``closes``, in the site's zone; None where no end is in sight."""

    closes: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Closed:
    """Closed until ``opens``, in the site's zone; None where that is not within a year."""

    opens: dt.datetime | None


Opening = Open | Closed


def opening_at(hours: OpeningHours, time_zone: str, now: dt.datetime) -> Opening:
    """Return what holds at an aware moment; ``time_zone`` is an IANA name."""
    moment = now.astimezone(ZoneInfo(time_zone))
    if hours.open_at(moment):
        return Open(_end(hours, moment))
    return Closed(hours.next_opening(moment))


def _end(hours: OpeningHours, moment: dt.datetime) -> dt.datetime | None:
    """Return the end of the open time: spans that touch, over midnight too, are one."""
    end = moment
    for _ in range(_SPANS_AHEAD):
        held = [span for span in hours.spans(end.date()) if span.holds(end.time())]
        if not held:
            return end
        end = _at(end, held[0].closes)
    return None


def _at(moment: dt.datetime, closes: dt.time) -> dt.datetime:
    """Return when a span that holds a moment closes; 00:00 is the midnight to come."""
    day = moment.date() + dt.timedelta(days=closes == dt.time.min)
    return dt.datetime.combine(day, closes, moment.tzinfo)
