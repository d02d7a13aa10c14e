"""What a running kiosk erases, without being started again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.adapters.gateway.local_engine import LocalCaseGateway
from kiosk.application.forward_outbox import ForwardOutbox
from kiosk.bootstrap.house_rounds import EVERY_SECONDS, HouseRounds
from kiosk.domain.case import Unavailable, UnavailableReason
from tests.fakes import sites
from tests.fakes.cases import ISSUED, MOMENT
from tests.fakes.engines import (
    ANN,
    CANARY,
    acted,
    ask,
    attempt,
    case_in,
    engine_at,
    personal,
    settings_of,
)
from tests.fakes.journal import FakeJournal
from tests.fakes.system import FakeClock, FakeStaffLog, ManualJobs

DAY = dt.timedelta(hours=24)
REQUEST = personal()


@dataclass
class House:
    """A kiosk with an engine of its own; ``let_pass`` moves its clock and begins what is due."""

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    journal: FakeJournal = field(default_factory=FakeJournal)
    jobs: ManualJobs = field(default_factory=ManualJobs)
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    pauses: list[float] = field(default_factory=list)
    following: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        settings = settings_of(self.folder / "cases.sqlite")
        self.gateway = LocalCaseGateway(sites.CATALOGUE, sites.SITE, settings, self.clock)

    @property
    def address(self) -> str:
        return f"sqlite:///{self.folder / 'cases.sqlite'}"

    def begin(self, tidy: Callable[[], Unavailable | None] | None = None) -> None:
        outbox = ForwardOutbox(self.gateway, self.journal, self.log)
        tidy = tidy or self.gateway.tidy
        HouseRounds(outbox, tidy, self.clock, self.jobs, self._later, self.log).go()
        self.jobs.drain()

    def let_pass(self, time: dt.timedelta) -> None:
        self.clock.moment += time
        self.following()
        self.jobs.drain()

    def serve_and_close(self) -> None:
        case = case_in(self.gateway.queue_up(attempt(1), REQUEST))
        engine = engine_at(self.address, clock=self.clock)
        acted(engine.desk.start_next(ANN))
        acted(engine.desk.resolve(ANN, case.case_id))
        engine.close()

    def contact(self) -> object:
        return ask(self.address, "SELECT contact_email, contact_phone_number FROM cases")[0]

    def _later(self, seconds: float, go: Callable[[], None]) -> None:
        self.pauses.append(seconds)
        self.following = go


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.gateway.close()


def test_a_kiosk_that_runs_for_days_erases_contact_data_when_their_time_is_over(
    house: House,
) -> None:
    house.begin()
    house.serve_and_close()
    house.let_pass(DAY - dt.timedelta(seconds=1))
    assert house.contact() == (CANARY, "7700900999")

    house.let_pass(dt.timedelta(seconds=EVERY_SECONDS))
    assert house.contact() == (None, None)
    assert house.pauses == [EVERY_SECONDS] * 3


def test_what_a_visitor_typed_leaves_the_journal_after_a_day(house: House) -> None:
    house.journal.begin(attempt(1), REQUEST, MOMENT)
    house.begin()
    assert house.journal.walk_ins

    house.let_pass(DAY + dt.timedelta(seconds=1))
    assert not house.journal.walk_ins


def test_an_idle_kiosk_forgets_the_link_of_a_ticket_after_a_day(house: House) -> None:
    house.journal.begin(attempt(1), REQUEST, MOMENT)
    house.journal.decide(attempt(1), ISSUED)
    house.begin()
    (kept,) = house.journal.entries()
    assert not kept.forgotten

    house.let_pass(DAY + dt.timedelta(seconds=EVERY_SECONDS))
    (entry,) = house.journal.entries()
    assert entry.forgotten
    assert entry.case
    assert entry.case.ticket_url is None


def test_a_database_that_is_away_is_told_to_staff_and_tried_again(house: House) -> None:
    house.begin(lambda: Unavailable(UnavailableReason.STORAGE, "no database"))

    assert house.log.lines == [("warning", "housekeeping_unavailable", {"reason": "no database"})]
    assert house.pauses == [EVERY_SECONDS]


def test_rounds_go_on_whatever_happens_in_one(house: House) -> None:
    house.serve_and_close()
    house.journal.begin(attempt(1), REQUEST, MOMENT)
    house.clock.moment += 2 * DAY
    house.journal.full = True
    house.begin()
    assert house.log.events == ["house_rounds"]

    house.journal.full = False
    house.let_pass(dt.timedelta(seconds=EVERY_SECONDS))
    assert house.contact() == (None, None)
