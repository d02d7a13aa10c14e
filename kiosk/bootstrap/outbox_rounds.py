"""Attempts that nobody answered, asked for again over the life of a kiosk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.forward_outbox import Forwarded
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog

FIRST_SECONDS = 5
LONGEST_SECONDS = 60


@dataclass(slots=True)
class OutboxRounds:
    """Asks on a worker, then waits: longer each time that something stayed open.

    A server that says when it wants to be asked again is not asked sooner. ``later`` calls back on
    this thread.
    """

    go_on: Callable[[], Forwarded]
    jobs: Jobs
    later: Callable[[float, Callable[[], None]], None]
    log: StaffLog
    _pause: float = field(default=FIRST_SECONDS, init=False)

    def begin(self, retry_after: float | None = None) -> None:
        """Ask soon, and go on by itself; ``retry_after`` is what the server said at the start."""
        self.later(max(FIRST_SECONDS, retry_after or 0), self._go)

    def _go(self) -> None:
        self.jobs.run(self.go_on, self._done, self._failed)

    def _done(self, came_to: Forwarded) -> None:
        longer = min(2 * self._pause, LONGEST_SECONDS)
        self._pause = FIRST_SECONDS if came_to.nothing_left else longer
        self.later(max(self._pause, came_to.retry_after or 0), self._go)

    def _failed(self, error: Exception) -> None:
        self.log.surprise("outbox", error)
        self.later(LONGEST_SECONDS, self._go)
