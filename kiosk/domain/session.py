"""One visitor's time limits (WCAG 2.2.1; EN 301 549 11.2.2.1: warn, at least 20 s to answer)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionPolicy:
    """How long a screen waits for a visitor, in seconds.

    After ``idle`` without a touch the visitor is asked; after ``idle_warning`` more, everything
    typed is wiped. A ticket stays ``ticket`` seconds, longer when it is not on paper.
    """

    idle: int = 60
    idle_warning: int = 30
    ticket: int = 30
    ticket_without_paper: int = 90
    trouble: int = 90
    more_time: int = 60
    retry: int = 20
    retry_longest: int = 120

    def retry_wait(self, tries: int) -> int:
        """Return the seconds until the kiosk looks again by itself: growing, then steady."""
        return min(self.retry << min(tries, 8), self.retry_longest)
