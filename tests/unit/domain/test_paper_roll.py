"""How much paper is left, from what was printed and what the printer tells."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.paper_roll import CUTTER_MM, FEW_TICKETS, NEAR_END_METRES, Roll
from kiosk.domain.printing import PrinterCondition

READY, NEAR, OUT = PrinterCondition.READY, PrinterCondition.NEAR_END, PrinterCondition.PAPER_OUT
ROWS = 8 * (100 - CUTTER_MM)
"""A ticket of 100 mm with what is fed to the cutter."""


def after(roll: Roll, tickets: int, rows: int = ROWS) -> Roll:
    return reduce(lambda used, _: used.printed(rows), range(tickets), roll)


def test_before_a_ticket_was_measured_nothing_is_forecast() -> None:
    assert Roll(80).tickets_left is None
    assert not Roll(80).runs_low


def test_the_forecast_is_what_is_left_by_the_length_of_the_last_tickets() -> None:
    roll = after(Roll(80), 10)
    assert roll.tickets_left == 790
    assert after(roll, 780).tickets_left == pytest.approx(10, abs=1)


def test_few_tickets_are_told() -> None:
    assert not after(Roll(10), 100 - FEW_TICKETS - 2).runs_low
    assert after(Roll(10), 100 - FEW_TICKETS + 1).runs_low


def test_a_near_end_sensor_corrects_a_forecast_that_was_too_good() -> None:
    roll = after(Roll(80), 10).seen(READY).seen(NEAR)
    assert roll.tickets_left == int(NEAR_END_METRES * 10)
    assert after(roll, 20).seen(NEAR).tickets_left == pytest.approx(10, abs=1)


def test_a_near_end_sensor_does_not_add_paper() -> None:
    roll = after(Roll(10), 90).seen(READY)
    assert roll.seen(NEAR).tickets_left == roll.tickets_left


def test_paper_that_is_out_is_none() -> None:
    assert after(Roll(80), 10).seen(OUT).tickets_left == 0


@pytest.mark.parametrize("low", [NEAR, OUT])
def test_paper_that_is_back_is_a_new_roll(low: PrinterCondition) -> None:
    roll = after(Roll(80), 100).seen(low).seen(READY)
    assert roll.tickets_left == 800


@pytest.mark.parametrize(
    "condition", [one for one in PrinterCondition if one not in {READY, NEAR, OUT}]
)
def test_what_says_nothing_of_paper_changes_nothing(condition: PrinterCondition) -> None:
    roll = after(Roll(80), 10).seen(NEAR)
    assert roll.seen(condition) == roll


def test_an_open_cover_between_near_end_and_ready_is_a_new_roll_too() -> None:
    roll = after(Roll(80), 10).seen(NEAR).seen(PrinterCondition.COVER_OPEN).seen(READY)
    assert roll.used == 0


@given(
    st.lists(st.one_of(st.integers(1, 3000), st.sampled_from(PrinterCondition)), max_size=300),
    st.floats(1, 200),
)
def test_whatever_happens_the_forecast_is_a_number_of_tickets(
    events: list[int | PrinterCondition], metres: float
) -> None:
    roll = Roll(metres)
    for event in events:
        seen = isinstance(event, PrinterCondition)
        roll = roll.seen(event) if seen else roll.printed(event)  # type: ignore[arg-type]
        assert roll.tickets_left is None or roll.tickets_left >= 0
