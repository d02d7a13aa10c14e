"""How often a running kiosk asks again for what nobody answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from kiosk.application.forward_outbox import Forwarded
from kiosk.bootstrap.outbox_rounds import OutboxRounds
from tests.fakes.system import FakeStaffLog, ManualJobs


@dataclass
class Outbox:
    """Answers as the test says, round by round."""

    ends: list[Forwarded | Exception]
    jobs: ManualJobs = field(default_factory=ManualJobs)
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    pauses: list[float] = field(default_factory=list)

    def go_on(self) -> Forwarded:
        end = self.ends.pop(0)
        if isinstance(end, Exception):
            raise end
        return end

    def later(self, seconds: float, go: Callable[[], None]) -> None:
        self.pauses.append(seconds)
        if self.ends:
            go()

    def run(self, retry_after: float | None = None) -> list[float]:
        OutboxRounds(self.go_on, self.jobs, self.later, self.log).begin(retry_after)
        self.jobs.drain()
        return self.pauses


LEFT = Forwarded(nothing_left=False)
DONE = Forwarded(nothing_left=True)


def asked_again(seconds: float) -> Forwarded:
    return Forwarded(nothing_left=False, retry_after=seconds)


def test_what_stays_open_is_asked_for_less_and_less_often() -> None:
    assert Outbox([*[LEFT] * 5, DONE, LEFT]).run() == [5, 10, 20, 40, 60, 60, 5, 10]


def test_a_server_that_says_when_to_come_back_is_not_asked_sooner() -> None:
    assert Outbox([asked_again(120), asked_again(3), DONE]).run() == [5, 120, 20, 5]


@pytest.mark.parametrize(("asked", "pause"), [(None, 5), (2, 5), (90, 90)])
def test_what_the_server_said_at_the_start_holds_for_the_first_round(
    asked: float | None, pause: float
) -> None:
    assert Outbox([DONE]).run(asked) == [pause, 5]


def test_a_journal_that_cannot_be_read_is_tried_again_later() -> None:
    outbox = Outbox([OSError("disk"), DONE])

    assert outbox.run() == [5, 60, 5]
    assert outbox.log.events == ["outbox"]
