"""A visitor at a printer that breaks, on real sockets: the number stays, one ticket comes out.

The journey, the use cases, the printer's own worker and the rounds are the real ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from queue import SimpleQueue
from typing import Any

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.readiness import Patience
from kiosk.application.journey_controller import JourneyController
from kiosk.application.print_ticket import PrintTicket
from kiosk.bootstrap.printer_rounds import PrinterRounds, rounds_for
from kiosk.domain import events as e
from kiosk.domain.case import Case
from kiosk.domain.journey_state import is_printing
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState
from kiosk.domain.steps import TicketShown
from kiosk.domain.ticket_layout import TicketLayout
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes import sites
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import noise

ROWS = 600
IMAGE = TicketImage(576, ROWS, noise(576, ROWS).data.replace(b"\x10", b"\x11"))
"""Dots at random, but nothing in them that a printer would take for a command."""

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)


class Drawn:
    """A renderer whose tickets have as many bytes as real ones."""

    def render(self, layout: TicketLayout) -> TicketImage:
        return IMAGE


@dataclass
class Landing:
    """Jobs on one worker thread; their ends land where the test waits."""

    pool: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1))
    ends: SimpleQueue[Any] = field(default_factory=SimpleQueue)

    def lane(self) -> Landing:
        return self

    def tell(self, news: Callable[[], None]) -> None:
        self.ends.put(news)

    def run(self, work: Any, done: Any, failed: Any) -> None:
        def carry_out() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - as the real jobs do
                self.ends.put(partial(failed, error))
            else:
                self.ends.put(lambda: done(result))

        self.pool.submit(carry_out)


@dataclass
class Visit:
    """One visitor from "Get my ticket" on, at a simulated printer."""

    printer: SimulatedPrinter
    fake: FakeKiosk = field(default_factory=FakeKiosk)
    lane: Landing = field(default_factory=Landing)
    controller: JourneyController = field(init=False)
    rounds: PrinterRounds = field(init=False)
    _due: Any = None
    _case: Case | None = None

    def __post_init__(self) -> None:
        device = DevicePrinter(self.printer.transport, patience=SHORT)
        fake = self.fake
        self.controller = fake.controller()
        printing = PrintTicket(fake.compose, Drawn(), device, fake.journal, fake.log)
        services = replace(
            self.controller.make_services(), print_ticket=printing, print_jobs=self.lane
        )
        self.controller.make_services = lambda: services
        self.rounds = rounds_for(self.controller, device, self._later)

    def _later(self, seconds: float, go: Any) -> None:
        self._due = go

    def look(self) -> None:
        """Let a pause between two looks pass, and wait for what the look says."""
        (self._due or self.rounds.go)()
        self._land()

    def take_number(self) -> TicketShown:
        self.controller.dispatch(e.LanguageChosen(sites.ENGLISH))
        self.controller.dispatch(e.ServiceChosen(sites.NOTHING))
        self.fake.jobs.drain()
        screen = self.controller.state.screen
        assert isinstance(screen, TicketShown)
        self._case = screen.case
        return screen

    def _land(self) -> None:
        self.lane.ends.get(timeout=10)()

    def printed(self) -> TicketShown:
        """Wait for the end of the ticket that is with the printer."""
        self._land()
        return self.shown

    def come_back(self) -> TicketShown:
        """Look until the printer is fine again and the ticket has ended."""
        for _ in range(10):
            self.look()
            if is_printing(self.controller.state):
                return self.printed()
            if self.shown.report and self.shown.report.on_its_way:
                return self.shown
        raise AssertionError(self.fake.log.lines)

    @property
    def shown(self) -> TicketShown:
        screen = self.controller.state.screen
        assert isinstance(screen, TicketShown)
        assert screen.case == self._case
        return screen

    def whole_tickets(self) -> int:
        """Return how many whole tickets came out."""
        return sum(b"".join(slip.rows).count(IMAGE.data) for slip in self.printer.slips)


@pytest.fixture(params=["network", "serial"])
def visit(request: pytest.FixtureRequest) -> Iterator[Visit]:
    with SimulatedPrinter(serial=request.param == "serial") as printer:
        made = Visit(printer)
        yield made
        made.lane.pool.shutdown()


FIXES = {
    "paper out": ("refill", PrinterFault.PAPER_OUT),
    "cover open": ("cover closed", PrinterFault.COVER_OPEN),
    "cutter": ("cutter freed", PrinterFault.CUTTER_ERROR),
    "jam": ("unjam", PrinterFault.RECOVERABLE),
    "hot": ("cool", PrinterFault.RECOVERABLE),
    "broken": ("repair", PrinterFault.UNRECOVERABLE),
}
MOMENTS = {"before": "", "during": " after 300", "after": " at cut"}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("trouble", FIXES)
def test_a_fault_is_told_by_its_name_and_one_whole_ticket_comes_out_in_the_end(
    visit: Visit, trouble: str, moment: str
) -> None:
    fix, fault = FIXES[trouble]
    visit.printer.do(trouble + MOMENTS[moment])
    visit.take_number()
    told = visit.printed()
    assert told.report is not None
    assert (told.report.state, told.report.fault) == (PrintState.FAILED, fault)
    visit.look()
    assert visit.rounds.condition.fault is fault

    visit.printer.do(fix)
    after = visit.come_back()
    assert after.report is not None
    assert (after.report.state, after.report.fault) == (PrintState.PRINTED, None)
    assert visit.whole_tickets() == 1
    assert len(visit.fake.journal.held) == 1


def test_near_end_is_no_fault_and_is_told(visit: Visit) -> None:
    visit.printer.do("near end")
    visit.look()
    assert visit.rounds.condition is PrinterCondition.NEAR_END
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    assert (report.state, report.condition) == (PrintState.PRINTED, PrinterCondition.NEAR_END)
    assert visit.whole_tickets() == 1


SILENCES = {"silent": "talk", "hang": "read"}


@pytest.mark.parametrize("moment", ["before", "during"])
@pytest.mark.parametrize("silence", SILENCES)
def test_a_silent_printer_is_not_believed(visit: Visit, silence: str, moment: str) -> None:
    visit.printer.do(silence + MOMENTS[moment])
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    visit.printer.do(SILENCES[silence])
    if report.state is PrintState.UNKNOWN:  # all of it was taken: it is not printed again
        assert moment == "during"
        visit.look()
        assert visit.shown.report == report
        assert visit.whole_tickets() == (silence == "silent")
    else:
        assert report.state is PrintState.FAILED
        visit.come_back()
        assert visit.whole_tickets() == 1


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_power_cut_loses_no_number_and_prints_no_second_ticket(visit: Visit, moment: str) -> None:
    visit.printer.do("power off" + MOMENTS[moment])
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    assert report.state in {PrintState.FAILED, PrintState.UNKNOWN}
    visit.printer.do("power on")
    if report.state is PrintState.FAILED:
        visit.come_back()
        assert visit.whole_tickets() == 1
    else:
        visit.look()
        assert visit.whole_tickets() <= 1


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ("status,push,sensor", PrintState.EXECUTED),
        ("status,sensor", PrintState.EXECUTED),
        ("status,process", PrintState.PRINTED),
        ("status", PrintState.UNKNOWN),
        ("push,sensor,process", PrintState.FAILED),
    ],
)
def test_no_more_is_said_than_the_model_proves(
    visit: Visit, answers: str, state: PrintState
) -> None:
    visit.printer.do(f"answer {answers}")
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    assert report.state is state
    assert visit.whole_tickets() == (state is not PrintState.FAILED)


@pytest.mark.parametrize("moment", ["during", "after"])
@pytest.mark.parametrize("trouble", ["paper out", "cover open", "cutter"])
def test_a_printer_that_is_deaf_while_offline_tells_by_its_push_alone(
    visit: Visit, trouble: str, moment: str
) -> None:
    fix, fault = FIXES[trouble]
    visit.printer.do("deaf", trouble + MOMENTS[moment])
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    assert (report.state, report.fault) == (PrintState.FAILED, fault)
    visit.look()
    assert visit.rounds.condition.fault is fault  # what it said holds through its silence
    visit.printer.do(fix)
    visit.come_back()
    assert visit.whole_tickets() == 1


def test_a_printer_that_was_deaf_before_anybody_listened_is_silent(visit: Visit) -> None:
    visit.printer.do("deaf", "paper out")
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.SILENT)
    visit.printer.do("refill")
    visit.come_back()
    assert visit.whole_tickets() == 1


def test_a_printer_that_reads_a_byte_a_second_is_not_waited_for(visit: Visit) -> None:
    visit.printer.do("slow 1")
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    assert report.state is PrintState.FAILED
    visit.printer.do("fast")
    visit.come_back()
    assert visit.whole_tickets() == 1


@pytest.mark.parametrize(
    "stale", [b"\x18\x00\x0c\x00", b"\xff\xfe\x80garbage\x93", b"\x37\x220001\x00\x00\x12"]
)
def test_what_was_said_before_this_ticket_is_not_believed(visit: Visit, stale: bytes) -> None:
    visit.printer.say(stale)
    visit.take_number()
    report = visit.printed().report
    assert report is not None
    assert (report.state, report.fault) == (PrintState.PRINTED, None)
    assert visit.whole_tickets() == 1


def test_a_power_cycle_between_two_visitors_costs_neither_a_ticket(visit: Visit) -> None:
    visit.take_number()
    first = visit.printed().report
    visit.controller.dispatch(e.StartedOver())
    visit.printer.do("power off", "power on")
    visit.take_number()
    second = visit.printed().report
    assert first is not None
    assert second is not None
    assert first.state is second.state is PrintState.PRINTED
    assert visit.whole_tickets() == 2
