"""Days, and the spans of a day in which a site is open."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown
from kiosk.domain.hours import Span

_TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_SPAN = rf"({_TIME})-({_TIME}|24:00)"
_MIDNIGHT = "24:00"


@dataclass(frozen=True, eq=False, repr=False)
class OpenSpan(Kind[Span]):
    """A span of one day, in the site's zone; ``24:00`` is the midnight at the day's end."""

    what: str = "a span of opening hours"
    right: str = 'the times of opening and closing, such as "09:00-17:30"'
    blank: Span = Span(dt.time.min, dt.time.min)

    def read(self, value: object) -> Span | Wrong:
        found = re.fullmatch(_SPAN, value) if isinstance(value, str) else None
        if found is None:
            return self.wrong(value)
        opens, closes = found.groups()
        if closes <= opens:
            said = "ends before it begins; let it end by 24:00, and the next day begin at 00:00"
            return Wrong(f"{shown(value)} {said}.")
        return Span(_time(opens), _time(closes))

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^{_SPAN}$"}


def _time(text: str) -> dt.time:
    return dt.time.min if text == _MIDNIGHT else dt.time.fromisoformat(text)


def span_text(span: Span) -> str:
    """Return a span as it is written in the file."""
    closes = _MIDNIGHT if span.closes == dt.time.min else f"{span.closes:%H:%M}"
    return f"{span.opens:%H:%M}-{closes}"


@dataclass(frozen=True, eq=False, repr=False)
class Day(Kind[dt.date]):
    """A day of the calendar, as a TOML date or as text."""

    what: str = "a day"
    right: str = "year, month and day, such as 2030-12-25"
    blank: dt.date = dt.date.min

    def read(self, value: object) -> dt.date | Wrong:
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return self._from_text(value)
        return self.wrong(value)

    def _from_text(self, value: str) -> dt.date | Wrong:
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            return self.wrong(value)

    def schema(self) -> Schema:
        return {"type": "string", "format": "date"}
