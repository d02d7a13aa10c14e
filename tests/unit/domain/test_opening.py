"""Open until when, or closed until when, in the site's zone."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.opening import Closed, Open, Opening, opening_at

MIDNIGHT = dt.time.min
MORNING, AFTERNOON = Span(dt.time(9), dt.time(12)), Span(dt.time(13), dt.time(17))
EVENING, NIGHT = Span(dt.time(20), MIDNIGHT), Span(MIDNIGHT, dt.time(2))
OFFICE = OpeningHours(weekly=((MORNING, AFTERNOON),) * 5 + ((), ()))
BAR = OpeningHours(weekly=((NIGHT, EVENING),) * 7)
TOUCHING = OpeningHours(weekly=((MORNING, Span(dt.time(12), dt.time(14))),) * 7)
ALWAYS = OpeningHours()
HOLIDAY = OpeningHours(exceptions={dt.date(2030, 5, 14): ()})
NEVER = OpeningHours(weekly=((),) * 7)

# Monday 13 May 2030; London is one hour ahead of UTC.
MOMENTS = [
    (OFFICE, "2030-05-13T07:59:59", False, "2030-05-13T09:00+01:00"),
    (OFFICE, "2030-05-13T08:00:00", True, "2030-05-13T12:00+01:00"),
    (OFFICE, "2030-05-13T11:30:00", False, "2030-05-13T13:00+01:00"),
    (OFFICE, "2030-05-17T16:00:00", False, "2030-05-20T09:00+01:00"),
    (BAR, "2030-05-13T20:00:00", True, "2030-05-14T02:00+01:00"),
    (BAR, "2030-05-13T00:30:00", True, "2030-05-13T02:00+01:00"),
    (TOUCHING, "2030-05-13T09:00:00", True, "2030-05-13T14:00+01:00"),
    (ALWAYS, "2030-05-13T09:00:00", True, None),
    (HOLIDAY, "2030-05-13T09:00:00", True, "2030-05-14T00:00+01:00"),
    (HOLIDAY, "2030-05-14T09:00:00", False, "2030-05-15T00:00+01:00"),
    (NEVER, "2030-05-13T09:00:00", False, None),
]


@pytest.mark.parametrize(("hours", "utc", "is_open", "until"), MOMENTS)
def test_a_site_says_until_when_it_is_open_or_closed(
    hours: OpeningHours, utc: str, is_open: bool, until: str | None
) -> None:
    opening = opening_at(hours, "Europe/London", moment(utc))

    change = dt.datetime.fromisoformat(until) if until else None
    expected: Opening = Open(change) if is_open else Closed(change)
    assert opening == expected


def test_the_same_moment_is_open_here_and_closed_there() -> None:
    now = moment("2030-05-13T08:30:00")

    assert isinstance(opening_at(OFFICE, "Europe/London", now), Open)
    assert isinstance(opening_at(OFFICE, "America/New_York", now), Closed)


def test_after_the_clocks_go_forward_the_office_opens_at_the_same_time() -> None:
    """Clocks in London go from 01:00 to 02:00 on Sunday 31 March 2030."""
    opening = opening_at(OFFICE, "Europe/London", moment("2030-03-29T18:00:00"))

    assert isinstance(opening, Closed)
    assert opening.opens == moment("2030-04-01T08:00:00")


def moment(utc: str) -> dt.datetime:
    return dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)
