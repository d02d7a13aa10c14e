"""One visitor's time limits (WCAG 2.2.1; EN 301 549 11.2.2.1: warn, at least 20 s to answer)."""

from __future__ import annotations

from dataclasses import dataclass

_UNHURRIED = 2
"""The usual 60 s become 120 s, the shortest that VVSG 2.0 has (2 to 5 minutes)."""


@dataclass(frozen=True, slots=True)
class SessionPolicy:
    """How long a screen waits for a visitor, in seconds.

    After ``idle`` without a touch the visitor is asked, who needs time after ``unhurried_idle``;
    after ``idle_warning`` more, everything typed is wiped. A ticket stays ``ticket`` seconds,
    longer when it is not on paper.
    """

    idle: int = 60
    idle_warning: int = 30
    ticket: int = 30
    ticket_without_paper: int = 90
    trouble: int = 90
    more_time: int = 60
    retry: int = 20
    retry_longest: int = 120

    @property
    def unhurried_idle(self) -> int:
        """``idle`` of large text, of keys instead of touches, and of screens where one types."""
        return _UNHURRIED * self.idle

    def retry_wait(self, tries: int) -> int:
        """Return the seconds until the kiosk looks again by itself: growing, then steady."""
        return min(self.retry << min(tries, 8), self.retry_longest)
