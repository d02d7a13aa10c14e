"""The counter is told what became of the paper."""

from __future__ import annotations

import pytest

from kiosk.domain import events as e
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.screens import TicketShown
from tests.fakes.kiosk import FakeKiosk
from tests.unit.application.journey_taps import request_ticket, screen_of


@pytest.mark.parametrize("state", [PrintState.PRINTED, PrintState.UNKNOWN, PrintState.FAILED])
def test_the_counter_is_told_what_became_of_the_paper(fake: FakeKiosk, state: PrintState) -> None:
    fake.printer.state = state
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert fake.prints.kept == [(shown.case.case_id, state, "Kiosk 2")]


def test_the_counter_is_told_of_a_print_that_surprised(fake: FakeKiosk) -> None:
    fake.printer.surprise = ZeroDivisionError()
    request_ticket(fake.controller())
    fake.jobs.drain()

    assert [state for _, state, _ in fake.prints.kept] == [PrintState.FAILED]


def test_the_counter_is_told_how_a_held_up_ticket_ended_also_after_the_next_visitor(
    fake: FakeKiosk,
) -> None:
    fake.printer.state, fake.printer.pending = PrintState.FAILED, True
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()
    held_up = screen_of(controller)
    assert isinstance(held_up, TicketShown)
    controller.dispatch(e.StartedOver())
    fake.printer.state, fake.printer.pending = PrintState.PRINTED, False
    request_ticket(controller)
    fake.jobs.drain()
    given_up = PrintReport(PrintState.UNKNOWN, "scripted")
    for _ in range(2):  # how it ended is told once
        controller.settle_print(held_up.attempt, given_up)
        fake.jobs.drain()

    told = [state for case, state, _ in fake.prints.kept if case == held_up.case.case_id]
    assert told == [PrintState.FAILED, PrintState.UNKNOWN]
    assert fake.journal.held[held_up.attempt].print_report == given_up


def test_the_visitor_does_not_wait_until_the_counter_was_told(fake: FakeKiosk) -> None:
    controller = fake.controller()
    request_ticket(controller)
    while not fake.printer.printed:
        fake.jobs.run_next()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert shown.report is not None
    assert fake.prints.kept == []
