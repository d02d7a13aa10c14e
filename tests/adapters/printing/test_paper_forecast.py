"""The roll of a simulated printer, counted: what tells of its end, and how long a ticket is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.encoding import Cut, Encoding
from kiosk.adapters.printing.fallback import WithFallback
from kiosk.adapters.printing.native_text import NativeText
from kiosk.adapters.printing.profiles import PROFILES, ProfileName
from kiosk.adapters.printing.readiness import Patience
from kiosk.adapters.printing.roll_keeper import RollKeeper
from kiosk.adapters.printing.simulator.machine import Machine
from kiosk.adapters.printing.simulator.paper import Paper as SimulatedPaper
from kiosk.domain.language import Locale
from kiosk.domain.paper_roll import Roll
from kiosk.domain.printing import PrinterCondition, PrintState
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, TicketLayout
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.cases import ATTEMPT
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import noise
from tests.fakes.tickets import LANGUAGES, a_ticket

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)
IMAGE = noise(576, 800)
MM = 800 / 203 * 25.4 + 14
METRES = 80.0
TELLS_WHEN_LOOKED_AT, TELLS_A_TICKET, NEVER_TELLS = (
    "status,roll,process",
    "status,push,sensor,process",
    "status,process",
)
READY, NEAR, OUT = PrinterCondition.READY, PrinterCondition.NEAR_END, PrinterCondition.PAPER_OUT


@dataclass
class Counted:
    """A simulated printer whose paper is counted; ``restart`` begins a new process."""

    printer: SimulatedPrinter
    file: Path
    keeper: RollKeeper | None = None

    def restart(self) -> RollKeeper:
        device = DevicePrinter(self.printer.transport, patience=SHORT)
        self.keeper = RollKeeper(device, self.file, METRES)
        return self.keeper

    @property
    def roll(self) -> Roll:
        return (self.keeper or self.restart()).roll

    def near_end(self) -> bool:
        return self.roll.near_end

    def print(self) -> PrintState:
        return (self.keeper or self.restart()).print_ticket(ATTEMPT, IMAGE).state

    def look(self) -> PrinterCondition:
        return (self.keeper or self.restart()).look()


@pytest.fixture
def counted(tmp_path: Path) -> Iterator[Counted]:
    with SimulatedPrinter() as printer:
        yield Counted(printer, tmp_path / "roll.json")


@pytest.mark.parametrize("answers", [TELLS_WHEN_LOOKED_AT, TELLS_A_TICKET])
def test_however_near_end_is_told_it_lasts_until_it_is_taken_back(
    counted: Counted, answers: str
) -> None:
    counted.printer.do(f"answer {answers}")
    assert counted.print() is PrintState.PRINTED
    counted.printer.do("near end")
    for _ in range(3):
        counted.look()
        counted.print()
        assert counted.near_end()
    counted.restart()
    counted.print()
    counted.look()
    assert counted.near_end()
    assert counted.roll.tickets_left == pytest.approx(3 / (MM / 1000) - 4, abs=1)
    counted.printer.do("refill")
    counted.look()
    counted.print()
    assert not counted.near_end()
    assert counted.roll.used <= MM / 1000 + 0.001


@pytest.mark.parametrize("answers", [TELLS_WHEN_LOOKED_AT, TELLS_A_TICKET, NEVER_TELLS])
def test_paper_that_is_out_and_back_is_a_new_roll_on_every_printer(
    counted: Counted, answers: str
) -> None:
    counted.printer.do(f"answer {answers}")
    for _ in range(3):
        counted.print()
    counted.printer.do("near end")
    counted.look()
    counted.printer.do("paper out")
    assert counted.look() is OUT
    assert counted.roll.tickets_left == 0
    counted.printer.do("refill")
    assert counted.look() is READY
    assert counted.roll == Roll(METRES, lengths=counted.roll.lengths)


def test_a_printer_that_never_tells_is_counted_to_the_end(counted: Counted) -> None:
    counted.printer.do(f"answer {NEVER_TELLS}", "near end")
    for _ in range(4):
        counted.print()
        counted.look()
    assert counted.roll.used == pytest.approx(4 * MM / 1000)
    assert not counted.roll.near_end


def test_a_ticket_that_is_held_up_and_comes_out_is_counted_once(counted: Counted) -> None:
    counted.printer.do("cover open at cut")
    assert counted.print() is PrintState.FAILED
    assert list(counted.roll.lengths) == []
    counted.printer.do("cover closed")
    assert counted.look().prints
    assert counted.keeper is not None
    assert counted.keeper.settled() is not None
    assert list(counted.roll.lengths) == [pytest.approx(MM)]


def test_each_of_two_printers_has_its_own_roll(tmp_path: Path) -> None:
    with SimulatedPrinter() as first, SimulatedPrinter() as second:
        pair = [Counted(first, tmp_path / "one.json"), Counted(second, tmp_path / "two.json")]
        printer = WithFallback(*(one.restart() for one in pair))
        printer.print_ticket(ATTEMPT, IMAGE)
        first.do("paper out")
        for _ in range(2):
            printer.print_ticket(ATTEMPT, IMAGE)
        printer.close()
        assert [len(one.roll.lengths) for one in pair] == [1, 2]
        assert [one.roll.out for one in pair] == [True, False]


def fed_by(job: bytes, paper: Paper) -> int:
    """Return how many rows of dots a simulated printer moves its paper on by."""
    machine = Machine(SimulatedPaper(paper.width))
    machine.receive(job)
    rows = sum(len(slip.rows) for slip in machine.paper.slips)
    return rows + len(machine.paper.rows)


def drawn(layout: TicketLayout) -> TicketImage:
    return noise(layout.paper.width, 40 * len(layout.blocks))


PAPERS = {(name, mm): paper for name in ProfileName for mm, paper in PROFILES[name].papers.items()}


@pytest.mark.parametrize("cut", [Cut.NONE, Cut.FEED])
@pytest.mark.parametrize("in_text", [False, True])
@pytest.mark.parametrize("locale", [one for one in LANGUAGES if one in {"en-US", "uk", "ar", "th"}])
@pytest.mark.parametrize("paper", PAPERS.values(), ids=[f"{name} {mm}" for name, mm in PAPERS])
def test_a_ticket_is_as_long_as_the_paper_it_moves(
    locale: Locale, paper: Paper, cut: Cut, *, in_text: bool
) -> None:
    text = NativeText(PROFILES[ProfileName.EPSON], drawn) if in_text else None
    layout = a_ticket(locale, paper)
    ticket = Encoding(cut, text=text).encode(drawn(layout), layout)
    fed = fed_by(ticket.body, paper)
    assert ticket.rows <= fed
    assert ticket.millimetres == pytest.approx(fed / paper.dpi * 25.4, abs=0.5)


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58, *PAPERS.values()])
def test_the_same_rows_are_longer_on_a_coarser_head(paper: Paper) -> None:
    layout = a_ticket(Locale("en-US"), paper)
    ticket = Encoding(Cut.PARTIAL).encode(noise(paper.width, 720), layout)
    assert ticket.millimetres == pytest.approx(720 * 25.4 / paper.dpi + 14)
    assert ticket.millimetres == pytest.approx({203: 104.1, 180: 115.6}[paper.dpi], abs=0.1)
