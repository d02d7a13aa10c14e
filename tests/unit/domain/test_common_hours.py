"""While both of two are open, and while either is: as every moment says."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.common_hours import while_both, while_either
from kiosk.domain.hours import OpeningHours, Span

MIDNIGHT = dt.time.min
MONDAY = dt.date(2030, 5, 13)
DAYS = [MONDAY + dt.timedelta(days=ahead) for ahead in range(14)]
MINUTES = st.integers(0, 24 * 60 - 1)


def time(minute: int) -> dt.time:
    return dt.time(minute // 60 % 24, minute % 60)


@st.composite
def days(draw: st.DrawFn) -> tuple[Span, ...]:
    """Return spans of one day that do not overlap, as the settings take them; they may touch."""
    ends = draw(st.lists(st.integers(0, 24 * 4), unique=True, max_size=6))
    quarters = sorted(ends)[: len(ends) // 2 * 2]
    pairs = zip(quarters[::2], quarters[1::2], strict=True)
    return tuple(Span(time(opens * 15), time(closes * 15)) for opens, closes in pairs)


HOURS = st.builds(
    OpeningHours,
    weekly=st.none() | st.tuples(*[days()] * 7),
    exceptions=st.dictionaries(st.sampled_from(DAYS), days(), max_size=3),
)
MOMENTS = st.builds(
    lambda day, minute: dt.datetime.combine(day, time(minute)), st.sampled_from(DAYS), MINUTES
)


@given(HOURS, HOURS, MOMENTS)
def test_both_are_open_when_each_is(
    one: OpeningHours, other: OpeningHours, moment: dt.datetime
) -> None:
    expected = one.open_at(moment) and other.open_at(moment)

    assert while_both(one, other).open_at(moment) is expected


@given(HOURS, HOURS, MOMENTS)
def test_either_is_open_when_one_is(
    one: OpeningHours, other: OpeningHours, moment: dt.datetime
) -> None:
    expected = one.open_at(moment) or other.open_at(moment)

    assert while_either(one, other).open_at(moment) is expected


@given(HOURS, HOURS)
def test_the_spans_of_a_day_are_in_order_and_never_overlap(
    one: OpeningHours, other: OpeningHours
) -> None:
    for joined in (while_both(one, other), while_either(one, other)):
        for day in DAYS:
            spans = joined.spans(day)
            for before, after in pairwise(spans):
                assert before.closes != MIDNIGHT
                assert before.closes <= after.opens


MORNING, AFTERNOON = Span(dt.time(9), dt.time(12)), Span(dt.time(13), dt.time(17))
WHOLE = OpeningHours(((MORNING, AFTERNOON),) * 7)
LATE = OpeningHours(((Span(dt.time(11), MIDNIGHT),),) * 7)


@pytest.mark.parametrize(
    ("one", "other", "both", "either"),
    [
        (
            WHOLE,
            LATE,
            (Span(dt.time(11), dt.time(12)), AFTERNOON),
            (Span(dt.time(9), MIDNIGHT),),
        ),
        (LATE, LATE, LATE.spans(MONDAY), LATE.spans(MONDAY)),
        (WHOLE, OpeningHours(((),) * 7), (), (MORNING, AFTERNOON)),
    ],
)
def test_spans_are_cut_and_joined_where_they_meet(
    one: OpeningHours, other: OpeningHours, both: tuple[Span, ...], either: tuple[Span, ...]
) -> None:
    assert while_both(one, other).spans(MONDAY) == both
    assert while_either(one, other).spans(MONDAY) == either


def test_all_hours_stay_all_hours() -> None:
    always = OpeningHours()

    assert while_both(always, always) == always
    assert while_either(always, WHOLE) == always
    assert while_both(always, WHOLE) == WHOLE


def test_a_day_that_differs_for_one_differs_for_both() -> None:
    holiday = OpeningHours(exceptions={MONDAY: ()})
    extra = OpeningHours(WHOLE.weekly, {MONDAY: (Span(dt.time(7), dt.time(10)),)})

    assert while_both(holiday, WHOLE).exceptions == {MONDAY: ()}
    assert while_both(WHOLE, extra).spans(MONDAY) == (Span(dt.time(9), dt.time(10)),)
    assert while_either(holiday, WHOLE).spans(MONDAY) == (MORNING, AFTERNOON)
