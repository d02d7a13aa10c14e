"""How often a running kiosk asks again for what nobody answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.bootstrap.outbox_rounds import OutboxRounds
from tests.fakes.system import FakeStaffLog, ManualJobs


@dataclass
class Outbox:
    """Answers as the test says, round by round."""

    ends: list[bool | Exception]
    jobs: ManualJobs = field(default_factory=ManualJobs)
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    pauses: list[float] = field(default_factory=list)

    def go_on(self) -> bool:
        end = self.ends.pop(0)
        if isinstance(end, Exception):
            raise end
        return end

    def later(self, seconds: float, go: Callable[[], None]) -> None:
        self.pauses.append(seconds)
        if self.ends:
            go()

    def run(self) -> list[float]:
        OutboxRounds(self.go_on, self.jobs, self.later, self.log).go()
        self.jobs.drain()
        return self.pauses


def test_what_stays_open_is_asked_for_less_and_less_often() -> None:
    assert Outbox([*[False] * 5, True, False]).run() == [10, 20, 40, 60, 60, 5, 10]


def test_a_journal_that_cannot_be_read_is_tried_again_later() -> None:
    outbox = Outbox([OSError("disk"), True])

    assert outbox.run() == [60, 5]
    assert outbox.log.events == ["outbox"]
