"""A clock that stands still, identifiers that count, a log that is read, jobs run by hand."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from kiosk.domain.case import AttemptKey
from tests.fakes.cases import MOMENT

T = TypeVar("T")


@dataclass
class FakeClock:
    moment: dt.datetime = MOMENT

    def now(self) -> dt.datetime:
        return self.moment


@dataclass
class CountingIds:
    made: int = 0

    def attempt_key(self) -> AttemptKey:
        self.made += 1
        return AttemptKey(f"00000000-0000-4000-8000-{self.made:012}")


@dataclass
class FakeStaffLog:
    lines: list[tuple[str, str, dict[str, str | int]]] = field(default_factory=list)

    def info(self, event: str, **facts: str | int) -> None:
        self.lines.append(("info", event, facts))

    def warning(self, event: str, **facts: str | int) -> None:
        self.lines.append(("warning", event, facts))

    def surprise(self, event: str, error: BaseException) -> None:
        self.lines.append(("surprise", event, {"error": type(error).__name__}))

    @property
    def events(self) -> list[str]:
        return [event for _, event, _ in self.lines]


@dataclass
class ManualJobs:
    """Holds work until the test runs it, so that its order is the test's."""

    waiting: deque[Callable[[], None]] = field(default_factory=deque)

    def lane(self) -> ManualJobs:
        return self

    def let_threads_go(self) -> None:
        """There is none that could go."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def carry_out() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - as the real jobs do
                failed(error)
            else:
                done(result)

        self.waiting.append(carry_out)

    def tell(self, news: Callable[[], None]) -> None:
        news()

    def run_next(self) -> None:
        self.waiting.popleft()()

    def drain(self) -> None:
        while self.waiting:
            self.run_next()


@dataclass
class FakePauses:
    """Time that passes as it is told to; chance that is always ``luck``."""

    now: float = 0.0
    luck: float = 1.0
    made: list[float] = field(default_factory=list)

    def seconds(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.made.append(seconds)
        self.now += seconds

    def share(self) -> float:
        return self.luck
