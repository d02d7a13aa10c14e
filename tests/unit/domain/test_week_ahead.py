"""The week's hours: each day under its weekday, equal neighbours in one row."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.week_ahead import DaysRow, week_ahead

MORNING, LATE = (Span(dt.time(9), dt.time(12)),), (Span(dt.time(9), dt.time(20)),)
HOURS = OpeningHours((MORNING, MORNING, MORNING, LATE, MORNING, (), ()))
TUESDAY = dt.date(2030, 5, 14)
FRIDAY = dt.date(2030, 5, 17)


def test_equal_neighbours_are_one_row_and_today_is_marked() -> None:
    assert week_ahead(HOURS, TUESDAY) == (
        DaysRow(1, 3, MORNING, today=True),
        DaysRow(4, 4, LATE),
        DaysRow(5, 5, MORNING),
        DaysRow(6, 7, ()),
    )


@pytest.mark.parametrize(
    ("starts_on", "days"),
    [
        (1, [(1, 3), (4, 4), (5, 5), (6, 7)]),
        (6, [(6, 7), (1, 3), (4, 4), (5, 5)]),
        (7, [(7, 7), (1, 3), (4, 4), (5, 5), (6, 6)]),
    ],
)
def test_the_week_begins_where_it_does_in_the_language(
    starts_on: int, days: list[tuple[int, int]]
) -> None:
    rows = week_ahead(HOURS, TUESDAY, starts_on)
    assert [(row.first, row.last) for row in rows] == days


def test_a_day_that_differs_stands_alone_with_its_date() -> None:
    hours = OpeningHours(HOURS.weekly, {dt.date(2030, 5, 15): (), dt.date(2030, 5, 20): MORNING})
    assert week_ahead(hours, TUESDAY)[:3] == (
        DaysRow(1, 1, MORNING, differs=dt.date(2030, 5, 20)),
        DaysRow(2, 2, MORNING, today=True),
        DaysRow(3, 3, (), differs=dt.date(2030, 5, 15)),
    )


def test_a_day_that_differed_last_week_differs_no_more() -> None:
    hours = OpeningHours(HOURS.weekly, {dt.date(2030, 5, 13): ()})
    assert week_ahead(hours, FRIDAY)[0] == DaysRow(1, 3, MORNING)


def test_a_site_that_is_open_at_all_hours_has_one_row() -> None:
    always = (Span(dt.time.min, dt.time.min),)
    assert week_ahead(OpeningHours(), TUESDAY) == (DaysRow(1, 7, always, today=True),)


@pytest.mark.parametrize("today", [TUESDAY + dt.timedelta(days=day) for day in range(7)])
@pytest.mark.parametrize("starts_on", range(1, 8))
def test_every_day_of_the_week_is_there_once(today: dt.date, starts_on: int) -> None:
    rows = week_ahead(HOURS, today, starts_on)
    days = [
        (row.first + step - 1) % 7 + 1
        for row in rows
        for step in range((row.last - row.first) % 7 + 1)
    ]
    assert sorted(days) == list(range(1, 8))
    assert [row.today for row in rows].count(True) == 1
