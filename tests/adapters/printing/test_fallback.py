"""A second printer that stands in."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.fallback import WithFallback
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from tests.fakes.cases import ATTEMPT
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import noise

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)
IMAGE = noise(576, 100)


@dataclass
class Pair:
    first: SimulatedPrinter
    second: SimulatedPrinter
    printer: WithFallback = field(init=False)

    def __post_init__(self) -> None:
        devices = (
            DevicePrinter(one.transport, patience=SHORT) for one in (self.first, self.second)
        )
        self.printer = WithFallback(*devices)

    @property
    def slips(self) -> tuple[int, int]:
        return len(self.first.slips), len(self.second.slips)

    def print(self) -> PrintReport:
        return self.printer.print_ticket(ATTEMPT, IMAGE)


@pytest.fixture
def pair() -> object:
    with SimulatedPrinter() as first, SimulatedPrinter() as second:
        made = Pair(first, second)
        yield made
        made.printer.close()


def test_while_the_first_prints_the_second_is_left_alone(pair: Pair) -> None:
    assert pair.print().state is PrintState.PRINTED
    assert pair.slips == (1, 0)


@pytest.mark.parametrize("trouble", ["paper out", "cover open", "power off", "silent"])
def test_what_the_first_did_not_print_comes_out_of_the_second(pair: Pair, trouble: str) -> None:
    pair.first.do(trouble)
    report = pair.print()
    assert (report.state, report.fault) == (PrintState.PRINTED, None)
    assert report.printer == f"network 127.0.0.1:{pair.second.port}"
    assert f"network 127.0.0.1:{pair.first.port}: " in report.detail
    assert pair.slips == (0, 1)


def test_a_ticket_that_the_first_holds_up_is_given_up_there(pair: Pair) -> None:
    pair.first.do("cover open at cut")
    report = pair.print()
    assert (report.state, report.pending) == (PrintState.PRINTED, False)
    assert pair.slips == (0, 1)


def test_a_ticket_whose_end_is_unknown_is_not_printed_twice(pair: Pair) -> None:
    pair.first.do("answer status")
    assert pair.print().state is PrintState.UNKNOWN
    assert pair.slips == (1, 0)


def test_the_first_is_used_again_when_it_is_back(pair: Pair) -> None:
    pair.first.do("paper out")
    pair.print()
    pair.first.do("refill")
    assert pair.printer.look() is PrinterCondition.READY
    pair.print()
    assert pair.slips == (1, 1)


def test_a_fault_that_is_known_costs_no_visitor_a_moment(pair: Pair) -> None:
    pair.first.do("silent")
    assert pair.printer.look() is PrinterCondition.READY
    report = pair.print()
    assert (report.state, report.detail) == (PrintState.PRINTED, "")


def test_with_both_broken_the_first_is_told_and_the_second_beside_it(pair: Pair) -> None:
    pair.first.do("paper out")
    pair.second.do("cover open")
    report = pair.print()
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.PAPER_OUT)
    assert "cover open" in report.detail
    assert pair.printer.look() is PrinterCondition.PAPER_OUT
