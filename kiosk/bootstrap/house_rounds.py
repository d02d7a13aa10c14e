"""Personal data whose time is over, erased over the life of a kiosk, not only at its start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.forward_outbox import ForwardOutbox
    from kiosk.domain.case import Unavailable
    from kiosk.ports.clock import Clock
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog

EVERY_SECONDS = 600
"""As often as ``kiosk serve`` keeps house: nothing lies longer than this beyond its time."""


@dataclass(frozen=True, slots=True)
class HouseRounds:
    """Erases on a worker, then waits and erases again; ``later`` calls back on this thread.

    ``outbox`` gives up what is too old in the journal, ``tidy`` erases in the case engine of this
    process.
    """

    outbox: ForwardOutbox
    tidy: Callable[[], Unavailable | None]
    clock: Clock
    jobs: Jobs
    later: Callable[[float, Callable[[], None]], None]
    log: StaffLog

    def go(self) -> None:
        """Erase now; the next time follows by itself."""
        self.jobs.run(self._keep, self._kept, self._failed)

    def _keep(self) -> Unavailable | None:
        self.outbox.give_up(self.clock.now())
        return self.tidy()

    def _kept(self, fault: Unavailable | None) -> None:
        if fault is not None:
            self.log.warning("housekeeping_unavailable", reason=fault.detail)
        self.later(EVERY_SECONDS, self.go)

    def _failed(self, error: Exception) -> None:
        self.log.surprise("house_rounds", error)
        self.later(EVERY_SECONDS, self.go)
