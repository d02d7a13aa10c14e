"""A second printer that stands in."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.fallback import WithFallback
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.cases import ATTEMPT
from tests.fakes.print_watch import RecordingWatch
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import noise

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)


def ticket(seed: int) -> TicketImage:
    """Return dots that a printer takes for no command."""
    return TicketImage(576, 100, noise(576, 100, seed).data.replace(b"\x10", b"\x11"))


IMAGE, COPY = ticket(1), ticket(2)


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
        return self.printer.print_ticket(ATTEMPT, IMAGE, watch=RecordingWatch(COPY))

    def came_out(self, image: TicketImage) -> int:
        """Return how often a whole picture came out of either."""
        slips = [*self.first.slips, *self.second.slips]
        return sum(b"".join(slip.rows).count(image.data) for slip in slips)


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


@pytest.mark.parametrize("moment", ["", " after 50", " at cut"])
@pytest.mark.parametrize(("trouble", "fix"), [("cover open", "cover closed"), ("jam", "unjam")])
def test_whatever_the_first_does_later_no_second_original_comes_out(
    pair: Pair, trouble: str, fix: str, moment: str
) -> None:
    pair.first.do(trouble + moment)
    report = pair.print()
    assert (report.state, report.pending) == (PrintState.PRINTED, False)
    assert pair.slips == (0, 1)
    pair.first.do(fix)
    for _ in range(2):
        assert pair.printer.look().prints
    on_paper = moment == " at cut"  # drawn, so that it comes out with the next cut
    begun = bool(moment)
    assert pair.came_out(IMAGE) == (on_paper or not begun)
    assert pair.came_out(COPY) == begun
    assert ("a copy, since" in report.detail) is begun
    assert pair.printer.settled() is None  # the copy is out, and that is what was told


def test_a_ticket_of_which_no_copy_can_be_drawn_waits_for_the_first(pair: Pair) -> None:
    pair.first.do("cover open at cut")
    report = pair.printer.print_ticket(ATTEMPT, IMAGE)
    assert (report.state, report.pending) == (PrintState.FAILED, True)
    pair.first.do("cover closed")
    assert pair.printer.look().prints
    settled = pair.printer.settled()
    assert settled is not None
    assert settled[1].state is PrintState.PRINTED
    assert (pair.came_out(IMAGE), pair.slips) == (1, (1, 0))


def test_a_ticket_that_both_hold_up_is_the_firsts_and_the_copy_the_seconds(pair: Pair) -> None:
    for printer in (pair.first, pair.second):
        printer.do("cover open at cut")
    report = pair.print()
    assert (report.state, report.pending) == (PrintState.FAILED, True)
    for printer in (pair.first, pair.second):
        printer.do("cover closed")
    for _ in range(3):
        pair.printer.look()
    assert (pair.came_out(IMAGE), pair.came_out(COPY)) == (1, 1)


def test_a_ticket_that_the_second_holds_up_is_not_begun_again_on_the_first(pair: Pair) -> None:
    pair.first.do("cover open")
    pair.second.do("cover open at cut")
    report = pair.print()
    assert (report.state, report.pending) == (PrintState.FAILED, True)
    assert report.printer.endswith(str(pair.second.port))
    pair.second.do("cover closed")
    pair.printer.look()
    settled = pair.printer.settled()
    assert settled is not None
    assert settled[1].state is PrintState.PRINTED
    assert pair.came_out(IMAGE) == 1


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
    assert pair.printer.first_condition is PrinterCondition.SILENT
    report = pair.print()
    assert (report.state, report.detail) == (PrintState.PRINTED, "")


def test_the_pair_goes_by_both_names(pair: Pair) -> None:
    ports = (pair.first.port, pair.second.port)
    assert pair.printer.name == "network 127.0.0.1:{}, else network 127.0.0.1:{}".format(*ports)


def test_with_both_broken_the_first_is_told_and_the_second_beside_it(pair: Pair) -> None:
    pair.first.do("paper out")
    pair.second.do("cover open")
    report = pair.print()
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.PAPER_OUT)
    assert "cover open" in report.detail
    assert pair.printer.look() is PrinterCondition.PAPER_OUT
