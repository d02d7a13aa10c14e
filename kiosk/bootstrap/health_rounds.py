"""The look around over the life of a kiosk: again and again, and sooner while it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.health import Health
    from kiosk.domain.readiness import Hindrance
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog

READY_SECONDS = 15
"""How often a kiosk looks around that can serve."""

HINDERED_SECONDS = 1
"""How soon a closed kiosk looks again, so that it opens soon after what it waits for is back."""


@dataclass(frozen=True, slots=True)
class HealthRounds:
    """Looks around on a worker, then waits and looks again; ``take`` is told on this thread.

    ``later`` calls back on this thread after so many seconds.
    """

    health: Health
    jobs: Jobs
    later: Callable[[float, Callable[[], None]], None]
    take: Callable[[Hindrance | None], None]
    log: StaffLog

    def go(self) -> None:
        """Look now; the next time follows by itself."""
        self.jobs.run(self.health.hindrance, self._known, self._failed)

    def look_now(self) -> None:
        """Look once more between two rounds: something has changed."""
        self.jobs.run(self.health.hindrance, self.take, self._not_looked)

    def _not_looked(self, error: Exception) -> None:
        self.log.surprise("health_rounds", error)

    def _known(self, hindrance: Hindrance | None) -> None:
        self.take(hindrance)
        self.later(READY_SECONDS if hindrance is None else HINDERED_SECONDS, self.go)

    def _failed(self, error: Exception) -> None:
        self.log.surprise("health_rounds", error)
        self.later(READY_SECONDS, self.go)
