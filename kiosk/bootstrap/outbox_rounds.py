"""Attempts that nobody answered, asked for again over the life of a kiosk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog

FIRST_SECONDS = 5
LONGEST_SECONDS = 60


@dataclass(slots=True)
class OutboxRounds:
    """Asks on a worker, then waits: longer each time that something stayed open.

    ``go_on`` returns whether nothing is left; ``later`` calls back on this thread.
    """

    go_on: Callable[[], bool]
    jobs: Jobs
    later: Callable[[float, Callable[[], None]], None]
    log: StaffLog
    _pause: float = field(default=FIRST_SECONDS, init=False)

    def go(self) -> None:
        """Ask now; the next time follows by itself."""
        self.jobs.run(self.go_on, self._done, self._failed)

    def _done(self, nothing_left: bool) -> None:  # noqa: FBT001 - a result, by position
        longer = min(2 * self._pause, LONGEST_SECONDS)
        self._pause = FIRST_SECONDS if nothing_left else longer
        self.later(self._pause, self.go)

    def _failed(self, error: Exception) -> None:
        self.log.surprise("outbox", error)
        self.later(LONGEST_SECONDS, self.go)
