"""When the count starts again, and which number is next."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.catalogue import Numbering
from kiosk.engine.numbering import free_number, next_number, period_start, starts_anew

RANGE = Numbering(prefix="A", start=100, end=103)


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(f"{text}+00:00")


@pytest.mark.parametrize(
    ("zone", "resets_at", "now", "began"),
    [
        ("Europe/London", "04:00", "2030-01-10T03:59:59", "2030-01-09T04:00"),
        ("Europe/London", "04:00", "2030-01-10T04:00", "2030-01-10T04:00"),
        ("Europe/London", "04:00", "2030-07-10T03:00", "2030-07-10T03:00"),
        ("Europe/London", "00:00", "2030-07-09T23:00", "2030-07-09T23:00"),
        ("Asia/Kathmandu", "04:00", "2030-01-09T22:15", "2030-01-09T22:15"),
        ("Asia/Kathmandu", "04:00", "2030-01-09T22:14", "2030-01-08T22:15"),
        ("Pacific/Auckland", "04:00", "2030-01-09T15:00", "2030-01-09T15:00"),
    ],
)
def test_a_period_begins_at_the_time_of_day_of_the_site(
    zone: str, resets_at: str, now: str, began: str
) -> None:
    found = period_start(utc(now), ZoneInfo(zone), dt.time.fromisoformat(resets_at))

    assert found == utc(began)


@pytest.mark.parametrize(
    ("now", "began"),
    [
        ("2030-10-27T00:29", "2030-10-26T00:30"),
        ("2030-10-27T00:30", "2030-10-27T00:30"),
        ("2030-10-27T01:10", "2030-10-27T00:30"),
        ("2030-10-27T01:30", "2030-10-27T00:30"),
        ("2030-10-28T01:29", "2030-10-27T00:30"),
        ("2030-10-28T01:30", "2030-10-28T01:30"),
    ],
)
def test_a_time_of_day_that_comes_twice_resets_once(now: str, began: str) -> None:
    found = period_start(utc(now), ZoneInfo("Europe/London"), dt.time(1, 30))

    assert found == utc(began)


@pytest.mark.parametrize(
    ("now", "began"),
    [
        ("2030-03-31T00:59", "2030-03-30T01:30"),
        ("2030-03-31T01:29", "2030-03-30T01:30"),
        ("2030-03-31T01:30", "2030-03-31T01:30"),
        ("2030-04-01T00:29", "2030-03-31T01:30"),
        ("2030-04-01T00:30", "2030-04-01T00:30"),
    ],
)
def test_a_time_of_day_that_is_left_out_resets_after_the_change(now: str, began: str) -> None:
    found = period_start(utc(now), ZoneInfo("Europe/London"), dt.time(1, 30))

    assert found == utc(began)


def test_a_midnight_that_has_passed_does_not_come_again_when_clocks_go_back_over_it() -> None:
    zone = ZoneInfo("America/St_Johns")  # 2008-11-02: 00:01 became 23:01 of the day before
    midnight = utc("2008-11-02T02:30")

    began = {
        period_start(midnight + dt.timedelta(minutes=minutes), zone, dt.time(0))
        for minutes in range(24 * 60)
    }

    assert began == {midnight}


def test_a_zone_that_skips_a_day_keeps_counting() -> None:
    zone = ZoneInfo("Pacific/Apia")  # there was no 2011-12-30

    began = period_start(utc("2011-12-30T15:00"), zone, dt.time(12))

    assert began == utc("2011-12-29T22:00")


@pytest.mark.parametrize(
    ("counted", "anew"),
    [
        (None, True),
        ("2030-05-13T04:00", True),
        ("2030-05-14T04:00", False),
        ("2030-05-15T04:00", False),
        ("2070-01-01T04:00", True),
    ],
    ids=["never", "yesterday", "today", "clock stepped back", "clock was wrong"],
)
def test_a_period_starts_anew_once(counted: str | None, anew: bool) -> None:
    period = utc(counted) if counted else None

    assert starts_anew(period, utc("2030-05-14T04:00")) is anew


@pytest.mark.parametrize(
    ("last", "following"),
    [(None, 100), (100, 101), (102, 103), (103, 100), (7, 100), (500, 100)],
    ids=["first", "next", "last", "wraps", "below the range", "above the range"],
)
def test_the_next_number_stays_in_the_range(last: int | None, following: int) -> None:
    assert next_number(RANGE, last) == following


@pytest.mark.parametrize(
    ("wanted", "held", "found"),
    [
        (100, set(), 100),
        (101, {101, 102}, 103),
        (102, {102, 103}, 100),
        (102, {100, 102, 103}, 101),
        (100, {100, 101, 102, 103}, None),
        (103, {100, 101, 102, 103, 104}, None),
    ],
)
def test_a_held_number_is_passed_over(wanted: int, held: set[int], found: int | None) -> None:
    def free_from(number: int) -> int:
        while number in held:
            number += 1
        return number

    assert free_number(RANGE, wanted, free_from) == found
