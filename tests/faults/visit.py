"""One visitor from "Get my ticket" on, at a simulated printer, with the clock in the test's hand.

The journey, the use cases, the printer's own worker and the rounds are the real ones.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.link import Transport
from kiosk.adapters.printing.printer_readiness import PrinterReadiness
from kiosk.adapters.printing.readiness import Patience
from kiosk.application.journey_controller import JourneyController
from kiosk.application.print_ticket import PrintTicket
from kiosk.bootstrap.parts import build_texts
from kiosk.bootstrap.printer_rounds import PrinterRounds, rounds_for
from kiosk.domain import events as e
from kiosk.domain.case import Case
from kiosk.domain.journey_state import is_printing
from kiosk.domain.printing import PrintReport
from kiosk.domain.readiness import Ready
from kiosk.domain.screens import TicketShown
from kiosk.domain.ticket_layout import TicketLayout
from kiosk.ports.ticket_renderer import TicketImage
from kiosk.ui.view_models.snapshot import Snapshot
from kiosk.ui.view_models.ticket import derive_ticket_props
from tests.fakes import sites
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import noise

WIDTH, ROWS = 4096, 170
IMAGE = TicketImage(WIDTH, ROWS, noise(WIDTH, ROWS).data.replace(b"\x10", b"\x11"))
"""Dots at random, but nothing in them that a printer would take for a command.

They are more than printer, line and system hold together, so that a printer that stops is noticed;
and little paper, for which nobody has to wait.
"""

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)
"""Where the test is of what is said, and not of when."""

_SECOND = 1.0
_TEXTS = build_texts(sites.SITE)


def a_printer(*, serial: bool = False) -> SimulatedPrinter:
    """Return a printer with room for such a ticket, on a line that needs a second for it."""
    return SimulatedPrinter(serial=serial, width=WIDTH, baud_rate=921_600)


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

    def let_threads_go(self) -> None:
        """There is none that could go."""

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
    """``transport`` is the way to the printer, if it is another than the plain one."""

    printer: SimulatedPrinter
    patience: Patience = SHORT
    transport: Transport | None = None
    fake: FakeKiosk = field(default_factory=FakeKiosk)
    lane: Landing = field(default_factory=Landing)
    controller: JourneyController = field(init=False)
    rounds: PrinterRounds = field(init=False)
    _due: Any = None
    _case: Case | None = None

    def __post_init__(self) -> None:
        device = DevicePrinter(self.transport or self.printer.transport, patience=self.patience)
        fake = self.fake
        fake.jobs.tell = self.lane.tell  # type: ignore[method-assign]  # as on the thread that draws
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
        due, self._due = self._due or self.rounds.go, None
        due()
        while self._due is None:
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
        self.lane.ends.get(timeout=40)()
        self.fake.jobs.drain()

    def printed(self) -> PrintReport:
        """Wait for the end of the ticket that is with the printer, and return what is told."""
        while is_printing(self.controller.state):
            self._land()
        return self.told

    def seconds_until_told(self) -> int:
        """Let seconds pass until the screen says something of the paper; return how many."""
        passed = 0
        while self.shown.report is None:
            try:
                self.lane.ends.get(timeout=_SECOND)()
            except Empty:
                passed += 1
                self.controller.dispatch(e.SecondPassed())
            self.fake.jobs.drain()
        return passed

    def come_back(self) -> PrintReport:
        """Look until the printer is fine again and the ticket has ended."""
        for _ in range(10):
            self.look()
            if is_printing(self.controller.state):
                return self.printed()
            if self.told.on_its_way:
                return self.told
        raise AssertionError(self.fake.log.lines)

    @property
    def shown(self) -> TicketShown:
        """The ticket's screen: the number is still the one that was given."""
        screen = self.controller.state.screen
        assert isinstance(screen, TicketShown)
        assert screen.case == self._case
        return screen

    @property
    def told(self) -> PrintReport:
        assert self.shown.report is not None
        return self.shown.report

    @property
    def words(self) -> str:
        """What the ticket's screen says of the paper, in English; empty while it comes out."""
        now = Snapshot(self.controller.context, self.controller.state, {})
        props = derive_ticket_props(now, (), prints=True)
        assert (props.paper == "failed") is bool(props.paperTitleId)
        return _TEXTS.text(sites.ENGLISH, props.paperTitleId) if props.paperTitleId else ""

    @property
    def written(self) -> PrintReport:
        """What the journal says of the paper; there is one attempt, whatever the printer did."""
        (entry,) = self.fake.journal.held.values()
        assert entry.print_report is not None
        return entry.print_report

    @property
    def staff_are_told(self) -> str:
        """What ``kiosk doctor`` and the staff log say of the printer."""
        found = PrinterReadiness("printer", lambda: self.rounds.condition).check()
        return "" if isinstance(found, Ready) else found.fault

    def whole_tickets(self) -> int:
        """Return how many whole tickets came out."""
        return sum(b"".join(slip.rows).count(IMAGE.data) for slip in self.printer.slips)

    def end(self) -> None:
        self.lane.pool.shutdown()
        services = self.controller.services
        assert services.print_ticket is not None
        services.print_ticket.printer.close()
