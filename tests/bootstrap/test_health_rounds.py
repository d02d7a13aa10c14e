"""How often a kiosk looks around, and who hears what it found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from kiosk.application.health import Health
from kiosk.bootstrap import Faults, load
from kiosk.bootstrap.health_rounds import HINDERED_SECONDS, READY_SECONDS, HealthRounds
from kiosk.bootstrap.readiness import CatalogueReadiness
from kiosk.bootstrap.window import Lobby
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.readiness import Check, Hindered, Hindrance
from kiosk.domain.screens import Screen, TroubleShown, Welcome
from kiosk.domain.trouble import Trouble
from tests.fakes.readiness import EMPTY, FULL, FakeReadinessSource
from tests.fakes.system import FakeStaffLog, ManualJobs


@dataclass
class FullLog(FakeStaffLog):
    """A log whose warnings cannot be written while it is ``full``."""

    full: bool = False

    def warning(self, event: str, **facts: str | int) -> None:
        if self.full:
            raise OSError(event)
        super().warning(event, **facts)


@dataclass
class Rounds:
    """Looks at a printer that the test changes; ``again`` lets the pause pass."""

    printer: FakeReadinessSource = field(default_factory=lambda: FakeReadinessSource(FULL))
    jobs: ManualJobs = field(default_factory=ManualJobs)
    log: FullLog = field(default_factory=FullLog)
    heard: list[Hindrance | None] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    following: Callable[[], None] = lambda: None

    def begin(self) -> None:
        health = Health((self.printer,), self.log)
        HealthRounds(health, self.jobs, self._later, self.heard.append, self.log).go()
        self.jobs.drain()

    def again(self, now: Check) -> None:
        self.printer.now = now
        self.following()
        self.jobs.drain()

    def _later(self, seconds: float, go: Callable[[], None]) -> None:
        self.pauses.append(seconds)
        self.following = go


def test_a_closed_kiosk_looks_sooner_than_one_that_serves() -> None:
    rounds = Rounds()
    rounds.begin()
    rounds.again(EMPTY)
    rounds.again(FULL)

    assert rounds.heard == [None, Hindrance.NO_PAPER, None]
    assert rounds.pauses == [READY_SECONDS, HINDERED_SECONDS, READY_SECONDS]
    assert HINDERED_SECONDS <= 1


def test_rounds_go_on_whatever_happens_in_one() -> None:
    rounds = Rounds()
    rounds.begin()
    rounds.log.full = True
    rounds.again(EMPTY)
    rounds.log.full = False
    rounds.again(FULL)

    assert rounds.heard == [None, None]
    assert "health_rounds" in rounds.log.events


def test_the_screens_close_and_open_with_what_is_found() -> None:
    configuration = load(None)
    assert not isinstance(configuration, Faults)
    lobby = Lobby.of(configuration)
    controller = lobby.make_controller(ManualJobs())
    lobby.open_or_close(Hindrance.NO_PAPER)
    shown: list[Screen] = [controller.state.screen]
    lobby.open_or_close(None)
    shown.append(controller.state.screen)

    closed = TroubleShown(Trouble.NO_PAPER, hindrance=Hindrance.NO_PAPER)
    assert shown == [closed, Welcome()]
    lobby.close()


def test_what_changed_between_two_rounds_is_looked_at_at_once() -> None:
    rounds = Rounds()
    rounds.begin()
    rounds.printer.now = EMPTY
    health = HealthRounds(
        Health((rounds.printer,), rounds.log),
        rounds.jobs,
        rounds._later,  # noqa: SLF001 - the pauses of the fake
        rounds.heard.append,
        rounds.log,
    )
    health.look_now()
    rounds.jobs.drain()
    assert rounds.heard == [None, Hindrance.NO_PAPER]
    assert rounds.pauses == [READY_SECONDS]


@pytest.mark.parametrize(
    ("missing", "hindrance"),
    [
        ("", Hindrance.OUT_OF_ORDER),
        ("no catalogue has come from the server yet", Hindrance.NO_CONNECTION),
    ],
)
def test_nothing_on_offer_is_told_by_its_cause(missing: str, hindrance: Hindrance) -> None:
    check = CatalogueReadiness(lambda: Catalogue((), ()), missing).check()

    assert isinstance(check, Hindered)
    assert check.hindrance is hindrance
    assert missing in check.fault
