"""A roll from its first ticket to the last, at a simulated printer: staff are told in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.printer_readiness import PrinterReadiness
from kiosk.adapters.printing.readiness import Patience
from kiosk.adapters.printing.roll_keeper import RollKeeper
from kiosk.application.health import Health
from kiosk.domain.paper_roll import FEW_TICKETS
from kiosk.domain.printing import PrinterCondition, PrintState
from kiosk.domain.readiness import Hindrance
from tests.fakes.cases import ATTEMPT
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.system import FakeStaffLog
from tests.fakes.ticket_images import noise

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)
IMAGE = noise(576, 200)
"""25 mm, and 14 mm to the cutter: 39 mm of paper."""

METRES = 1.6
NEAR_END_AT, OUT_AT = 30 * 200, 36 * 200 + 50
"""Rows of dots: 30 tickets, and within the 37th."""


@dataclass
class Lobby:
    """A kiosk that closes without paper; ``serve`` prints one ticket and looks around."""

    printer: SimulatedPrinter
    file: Path
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    condition: PrinterCondition = PrinterCondition.UNKNOWN
    _hindrance: Hindrance | None = None

    def __post_init__(self) -> None:
        device = DevicePrinter(self.printer.transport, patience=SHORT)
        self.keeper = RollKeeper(device, self.file, METRES)
        readiness = PrinterReadiness(
            "network", lambda: self.condition, closes=True, roll=lambda: self.keeper.roll
        )
        self.health = Health((readiness,), self.log)

    def look(self) -> None:
        self.condition = self.keeper.look()
        self._hindrance = self.health.hindrance()

    def serve(self) -> PrintState:
        report = self.keeper.print_ticket(ATTEMPT, IMAGE)
        self.look()
        return report.state

    def closed_for(self) -> Hindrance | None:
        return self._hindrance

    def warnings(self) -> list[str]:
        return [str(facts["reason"]) for _, event, facts in self.log.lines if "reason" in facts]


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    with SimulatedPrinter() as printer:
        yield Lobby(printer, tmp_path / "roll.json")


def test_staff_are_told_when_few_are_left_then_near_the_end_then_at_it(lobby: Lobby) -> None:
    lobby.printer.do(f"near end after {NEAR_END_AT}", f"paper out after {OUT_AT}")
    lobby.look()
    printed = 0
    while lobby.serve() is PrintState.PRINTED:
        printed += 1
        assert lobby.closed_for() is None
        few = lobby.keeper.roll.tickets_left
        assert bool(lobby.warnings()) is (few is not None and few <= FEW_TICKETS)
    assert printed == 36
    told = lobby.warnings()
    assert told[0] == "network: ready, about 25 tickets left"
    assert "network: ready, about 15 tickets left" in told
    assert [line for line in told if "nearly used up" in line] == told[-3:-1]
    assert told[-1] == "network: it is out of paper"
    assert len(told) <= 8, "no line for each ticket"
    assert lobby.closed_for() is Hindrance.NO_PAPER

    lobby.printer.do("refill")
    lobby.look()
    assert lobby.closed_for() is None
    assert lobby.log.events[-1] == "ready_again"
    assert lobby.keeper.roll.used == 0
    assert lobby.serve() is PrintState.PRINTED
