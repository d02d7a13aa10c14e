"""``[hours]`` and ``[service.hours]`` of ``catalogue.toml``: when site and service are open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.opening import Day, OpenSpan
from kiosk.adapters.settings.records import entries, mandatory, optional
from kiosk.domain.hours import OpeningHours

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.hours import Span

_SPANS = Listed(OpenSpan(), example='["09:00-12:00", "13:00-17:30"]')


def _weekday(name: str) -> tuple[Span, ...] | None:
    return optional(_SPANS, None, f"Open on {name}, in the site's zone; closed where left out.")


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class ExceptionRecord:
    """``[[hours.exception]]``, ``[[service.hours.exception]]``: one day that differs."""

    date: dt.date = mandatory(Day(), "The day.")
    spans: tuple[Span, ...] = optional(_SPANS, (), "Open on that day; closed where left out.")


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class HoursRecord:
    """When it is open. Without a weekday: at all hours, except on days that differ."""

    monday: tuple[Span, ...] | None = _weekday("Mondays")
    tuesday: tuple[Span, ...] | None = _weekday("Tuesdays")
    wednesday: tuple[Span, ...] | None = _weekday("Wednesdays")
    thursday: tuple[Span, ...] | None = _weekday("Thursdays")
    friday: tuple[Span, ...] | None = _weekday("Fridays")
    saturday: tuple[Span, ...] | None = _weekday("Saturdays")
    sunday: tuple[Span, ...] | None = _weekday("Sundays")
    exception: tuple[ExceptionRecord, ...] = entries(ExceptionRecord, "Days that differ.")

    @property
    def week(self) -> tuple[tuple[Span, ...] | None, ...]:
        """The seven days, Monday first; None where a day is not given."""
        return (
            self.monday,
            self.tuesday,
            self.wednesday,
            self.thursday,
            self.friday,
            self.saturday,
            self.sunday,
        )


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def opening_hours(record: HoursRecord) -> OpeningHours:
    """Return the hours that a record without faults says."""
    given = any(spans is not None for spans in record.week)
    return OpeningHours(
        weekly=tuple(spans or () for spans in record.week) if given else None,
        exceptions={one.date: one.spans for one in record.exception},
    )
