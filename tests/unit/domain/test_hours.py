"""Open or closed, in the site's zone."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.hours import OpeningHours, Span

LONDON = ZoneInfo("Europe/London")
MORNING, AFTERNOON = Span(dt.time(9), dt.time(12)), Span(dt.time(13), dt.time(17, 30))
WEEKDAY = (MORNING, AFTERNOON)
HOURS = OpeningHours(
    weekly=(WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, (MORNING,), (), ()),
    exceptions={dt.date(2030, 12, 25): (), dt.date(2030, 5, 18): (MORNING,)},
)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=LONDON)


OPEN = [
    ("2030-05-13T08:59:59", False, "2030-05-13T09:00"),
    ("2030-05-13T09:00:00", True, "2030-05-13T13:00"),
    ("2030-05-13T12:00:00", False, "2030-05-13T13:00"),
    ("2030-05-13T17:29:59", True, "2030-05-14T09:00"),
    ("2030-05-17T12:30:00", False, "2030-05-18T09:00"),
    ("2030-05-18T10:00:00", True, "2030-05-20T09:00"),
    ("2030-12-25T10:00:00", False, "2030-12-26T09:00"),
]


@pytest.mark.parametrize(("moment", "is_open", "opens"), OPEN)
def test_the_hours_say_open_or_when(moment: str, is_open: bool, opens: str) -> None:
    assert HOURS.open_at(at(moment)) is is_open
    assert HOURS.next_opening(at(moment)) == at(opens)


def test_without_hours_a_site_is_always_open() -> None:
    always = OpeningHours()

    assert always.open_at(at("2030-01-01T03:00:00"))


def test_a_span_may_last_until_midnight() -> None:
    late = OpeningHours(weekly=((Span(dt.time(20), dt.time.min),),) * 7)

    assert late.open_at(at("2030-05-13T23:59:59"))
    assert not late.open_at(at("2030-05-14T00:00:00"))


def test_a_site_that_never_opens_has_no_next_opening() -> None:
    assert OpeningHours(weekly=((),) * 7).next_opening(at("2030-05-13T10:00:00")) is None


def test_the_clock_change_moves_no_opening() -> None:
    """31 March 2030: clocks in London go from 01:00 to 02:00."""
    daily = OpeningHours(weekly=(WEEKDAY,) * 7)
    opening = daily.next_opening(at("2030-03-31T00:30:00"))

    assert opening is not None
    assert opening.isoformat() == "2030-03-31T09:00:00+01:00"
