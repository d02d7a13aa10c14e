"""How much paper is left, from what was printed and what the printer tells."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.paper_roll import FEW_TICKETS, NEAR_END_METRES, Asked, Roll
from kiosk.domain.printing import PrinterCondition

READY, NEAR, OUT = PrinterCondition.READY, PrinterCondition.NEAR_END, PrinterCondition.PAPER_OUT
LOOK, TICKET = Asked.LOOK, Asked.TICKET
TICKET_MM = 100.0

when_asked = pytest.mark.parametrize("asked", Asked)


def after(roll: Roll, tickets: int, millimetres: float = TICKET_MM) -> Roll:
    return reduce(lambda used, _: used.printed(millimetres), range(tickets), roll)


def test_before_a_ticket_was_measured_nothing_is_forecast() -> None:
    assert Roll(80).tickets_left is None
    assert not Roll(80).runs_low


def test_the_forecast_is_what_is_left_by_the_length_of_the_last_tickets() -> None:
    roll = after(Roll(80), 10)
    assert roll.tickets_left == 790
    assert after(roll, 780).tickets_left == pytest.approx(10, abs=1)


def test_what_takes_no_paper_changes_nothing() -> None:
    assert after(Roll(80), 3).printed(0) == after(Roll(80), 3)


def test_few_tickets_are_told() -> None:
    assert not after(Roll(10), 100 - FEW_TICKETS - 2).runs_low
    assert after(Roll(10), 100 - FEW_TICKETS + 1).runs_low


def test_a_roll_of_unknown_length_is_forecast_from_its_near_end_on() -> None:
    roll = after(Roll(), 10)
    assert (roll.tickets_left, roll.runs_low) == (None, False)
    near = roll.seen(NEAR, LOOK)
    assert (near.tickets_left, near.runs_low) == (int(NEAR_END_METRES * 10), True)
    assert after(near, 20).tickets_left == pytest.approx(10, abs=1)
    assert near.seen(READY, LOOK).tickets_left is None


@when_asked
def test_a_near_end_sensor_corrects_a_forecast_that_was_too_good(asked: Asked) -> None:
    roll = after(Roll(80), 10).seen(READY, asked).seen(NEAR, asked)
    assert roll.tickets_left == int(NEAR_END_METRES * 10)
    assert after(roll, 20).seen(NEAR, asked).tickets_left == pytest.approx(10, abs=1)


def test_a_near_end_sensor_does_not_add_paper() -> None:
    roll = after(Roll(10), 90).seen(READY, LOOK)
    assert roll.seen(NEAR, LOOK).tickets_left == roll.tickets_left


def test_a_near_end_tells_that_a_count_of_nothing_was_wrong() -> None:
    roll = after(Roll(10), 101)
    assert roll.tickets_left == 0
    assert roll.seen(NEAR, LOOK).tickets_left == int(NEAR_END_METRES * 10)


def test_paper_that_is_out_is_none() -> None:
    assert after(Roll(80), 10).seen(OUT, LOOK).tickets_left == 0
    assert after(Roll(), 10).seen(OUT, TICKET).tickets_left == 0


@when_asked
def test_a_roll_that_is_not_near_its_end_any_more_is_a_new_one(asked: Asked) -> None:
    roll = after(Roll(80), 100).seen(NEAR, asked).seen(READY, asked)
    assert roll.tickets_left == 800


@pytest.mark.parametrize(("told", "silent"), [(LOOK, TICKET), (TICKET, LOOK)])
def test_what_does_not_tell_near_end_takes_none_back(told: Asked, silent: Asked) -> None:
    roll = after(Roll(80), 100).seen(NEAR, told)
    again = after(roll, 3).seen(READY, silent)
    assert again.near_end
    assert again.tickets_left == pytest.approx(int(NEAR_END_METRES * 10) - 3, abs=1)
    assert again.seen(READY, told).tickets_left == 800


@when_asked
def test_a_near_end_told_in_both_ways_ends_with_the_first_that_takes_it_back(asked: Asked) -> None:
    roll = after(Roll(80), 100).seen(NEAR, LOOK).seen(NEAR, TICKET)
    assert roll.seen(READY, asked).tickets_left == 800


@when_asked
@pytest.mark.parametrize("before", [READY, NEAR])
def test_paper_that_is_back_is_a_new_roll_whoever_tells(
    before: PrinterCondition, asked: Asked
) -> None:
    roll = after(Roll(80), 100).seen(before, LOOK).seen(OUT, LOOK)
    assert roll.seen(READY, asked).tickets_left == 800


def test_a_roll_that_is_put_in_used_holds_what_its_sensor_says() -> None:
    roll = after(Roll(80), 100).seen(OUT, LOOK).seen(NEAR, LOOK)
    assert roll.tickets_left == int(NEAR_END_METRES * 10)


@pytest.mark.parametrize(
    "condition", [one for one in PrinterCondition if one not in {READY, NEAR, OUT}]
)
@when_asked
def test_what_says_nothing_of_paper_changes_nothing(
    condition: PrinterCondition, asked: Asked
) -> None:
    roll = after(Roll(80), 10).seen(NEAR, asked)
    assert roll.seen(condition, asked) == roll


def test_an_open_cover_between_near_end_and_ready_is_a_new_roll_too() -> None:
    roll = after(Roll(80), 10).seen(NEAR, LOOK).seen(PrinterCondition.COVER_OPEN, LOOK)
    assert roll.seen(READY, LOOK).used == 0


def test_a_roll_that_never_ends_was_changed_unnoticed() -> None:
    assert not after(Roll(10), 99).overdue
    assert after(Roll(10), 102).overdue
    assert not after(Roll(), 102).overdue
    assert not after(Roll(10), 102).seen(NEAR, LOOK).overdue
    assert not after(Roll(10), 102).renewed().overdue


@given(
    st.lists(
        st.one_of(
            st.integers(0, 400),
            st.tuples(st.sampled_from(PrinterCondition), st.sampled_from(Asked)),
        ),
        max_size=300,
    ),
    st.floats(0, 200),
)
def test_whatever_happens_the_forecast_is_a_number_of_tickets(
    events: list[int | tuple[PrinterCondition, Asked]], metres: float
) -> None:
    roll = Roll(metres)
    for event in events:
        roll = roll.printed(event) if isinstance(event, int) else roll.seen(*event)
        assert roll.tickets_left is None or roll.tickets_left >= 0
        assert roll.used >= 0
