"""How often an idle printer is looked at, and who hears what was seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.bootstrap.printer_rounds import IDLE_TICKS, TICK_SECONDS, PrinterRounds
from kiosk.domain.case import AttemptKey
from kiosk.domain.printing import PrinterCondition, PrintReport, PrintState
from tests.fakes.cases import ATTEMPT
from tests.fakes.printing import ScriptedTicketPrinter
from tests.fakes.system import FakeStaffLog, ManualJobs


@dataclass
class Watch:
    """Counts the looks at a printer; ``tick`` lets one pause pass."""

    printer: ScriptedTicketPrinter = field(default_factory=ScriptedTicketPrinter)
    jobs: ManualJobs = field(default_factory=ManualJobs)
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    seen: list[PrinterCondition] = field(default_factory=list)
    settled: list[tuple[AttemptKey, PrintReport]] = field(default_factory=list)
    busy: bool = False
    awaited: bool = False
    following: Callable[[], None] = lambda: None

    def begin(self) -> PrinterRounds:
        rounds = PrinterRounds(
            self.printer,
            self.jobs,
            self._later,
            busy=lambda: self.busy,
            awaited=lambda: self.awaited,
            take=self.seen.append,
            settle=lambda attempt, report: self.settled.append((attempt, report)),
            log=self.log,
        )
        rounds.go()
        self.jobs.drain()
        return rounds

    def tick(self, times: int = 1) -> None:
        for _ in range(times):
            self.following()
            self.jobs.drain()

    def _later(self, seconds: float, go: Callable[[], None]) -> None:
        assert seconds >= TICK_SECONDS
        self.following = go


def test_a_printer_that_is_fine_is_looked_at_every_few_seconds() -> None:
    watch = Watch()
    rounds = watch.begin()
    watch.tick(2 * (IDLE_TICKS + 1))
    assert watch.seen == [PrinterCondition.READY] * 3
    assert rounds.condition is PrinterCondition.READY


def test_one_with_a_fault_is_looked_at_every_second() -> None:
    watch = Watch()
    watch.printer.condition = PrinterCondition.PAPER_OUT
    watch.begin()
    watch.tick(4)
    assert len(watch.seen) == 5
    watch.printer.condition = PrinterCondition.READY
    watch.tick()
    assert watch.seen[-1] is PrinterCondition.READY


def test_one_that_a_visitor_waits_for_is_looked_at_every_second() -> None:
    watch = Watch(awaited=True)
    watch.begin()
    watch.tick(3)
    assert len(watch.seen) == 4


def test_one_that_prints_is_left_alone() -> None:
    watch = Watch(busy=True, awaited=True)
    watch.begin()
    watch.tick(10)
    assert watch.seen == []
    watch.busy = False
    watch.tick()
    assert len(watch.seen) == 1


def test_staff_read_each_change_once_and_the_look_around_hears_of_it() -> None:
    watch = Watch()
    heard: list[PrinterCondition] = []
    rounds = watch.begin()
    rounds.changed = lambda: heard.append(rounds.condition)
    for condition in (PrinterCondition.COVER_OPEN, PrinterCondition.READY):
        watch.printer.condition = condition
        watch.tick(IDLE_TICKS + 3)
    told = [(level, facts["condition"]) for level, _, facts in watch.log.lines]
    assert told == [("info", "ready"), ("warning", "cover_open"), ("info", "ready")]
    assert heard == [PrinterCondition.COVER_OPEN, PrinterCondition.READY]


def test_rounds_go_on_after_a_surprise() -> None:
    watch = Watch()
    rounds = watch.begin()
    watch.printer.surprise = ZeroDivisionError()
    watch.tick(IDLE_TICKS + 1)
    watch.printer.surprise = None
    watch.tick(IDLE_TICKS + 1)
    assert "printer_rounds" in watch.log.events
    assert rounds.condition is PrinterCondition.READY
    assert len(watch.seen) == 2


def test_a_ticket_that_a_fault_held_up_is_settled_once() -> None:
    watch = Watch()
    ended = PrintReport(PrintState.PRINTED, "scripted")
    watch.printer.late = (ATTEMPT, ended)
    watch.begin()
    watch.tick(IDLE_TICKS + 1)
    assert watch.settled == [(ATTEMPT, ended)]
