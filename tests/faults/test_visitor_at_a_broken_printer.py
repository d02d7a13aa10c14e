"""A visitor at a printer that answers little or hears nothing: no more is said than is known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain import events as e
from kiosk.domain.printing import PrinterFault, PrintState
from tests.faults.visit import Visit, a_printer


@pytest.fixture(params=["network", "serial"])
def visit(request: pytest.FixtureRequest) -> Iterator[Visit]:
    with a_printer(serial=request.param == "serial") as printer:
        made = Visit(printer)
        yield made
        made.end()


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ("status,push,sensor", PrintState.EXECUTED),
        ("status,sensor", PrintState.EXECUTED),
        ("sensor,push,status,clear", PrintState.EXECUTED),
        ("status,process", PrintState.PRINTED),
        ("status", PrintState.UNKNOWN),
        ("push,sensor,process", PrintState.FAILED),
        ("sensor", PrintState.FAILED),
    ],
)
def test_no_more_is_said_than_the_model_proves(
    visit: Visit, answers: str, state: PrintState
) -> None:
    visit.printer.do(f"answer {answers}")
    visit.take_number()
    assert visit.printed().state is state
    assert visit.written.state is state
    assert visit.whole_tickets() == (state is not PrintState.FAILED)


DEAF = {
    "paper out": ("refill", PrinterFault.PAPER_OUT),
    "cover open": ("cover closed", PrinterFault.COVER_OPEN),
    "cutter": ("cutter freed", PrinterFault.CUTTER_ERROR),
}


@pytest.mark.parametrize("moment", [" after 42", " at cut"])
@pytest.mark.parametrize("trouble", DEAF)
def test_a_printer_that_is_deaf_while_offline_tells_by_its_push_alone(
    visit: Visit, trouble: str, moment: str
) -> None:
    fix, fault = DEAF[trouble]
    visit.printer.do("deaf", trouble + moment)
    visit.take_number()
    report = visit.printed()
    assert (report.state, report.fault) == (PrintState.FAILED, fault)
    visit.look()
    assert visit.rounds.condition.fault is fault  # what it said holds through its silence
    visit.printer.do(fix)
    visit.come_back()
    assert visit.whole_tickets() == 1


def test_a_printer_that_was_deaf_before_anybody_listened_is_silent(visit: Visit) -> None:
    visit.printer.do("deaf", "paper out")
    visit.take_number()
    report = visit.printed()
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.SILENT)
    visit.printer.do("refill")
    visit.come_back()
    assert visit.whole_tickets() == 1


def test_a_power_cycle_between_two_visitors_costs_neither_a_ticket(visit: Visit) -> None:
    visit.take_number()
    first = visit.printed()
    visit.controller.dispatch(e.StartedOver())
    visit.printer.do("power off", "power on")
    visit.take_number()
    second = visit.printed()
    assert first.state is second.state is PrintState.PRINTED
    assert visit.whole_tickets() == 2
