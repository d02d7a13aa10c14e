"""The way to the case engine, wherever it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Outcome, WalkIn


class CaseGateway(Protocol):
    """Queue Up, in process or over HTTPS."""

    @property
    def idempotent(self) -> bool:
        """Whether the same attempt key always gives the same case, so that it may be re-sent."""
        ...

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Submit one walk-in and say how it ended. Blocks; never raises for expected failures."""
        ...

    def reachable(self) -> bool:
        """Ask, without side effects, whether a walk-in could be submitted now. Blocks briefly."""
        ...

    def close(self) -> None:
        """Let go of files and connections; a later call opens them again."""
        ...
