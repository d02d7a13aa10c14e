"""Whoever waits for a ticket on paper, and is told how it gets on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_renderer import TicketImage


class PrintWatch(Protocol):
    """Called on the thread that prints, while it prints."""

    def begun(self, seconds: float) -> None:
        """Hear that a ticket is sent now, and that the line alone needs so many seconds for it."""
        ...

    def handed_over(self, report: PrintReport) -> None:
        """Hear that a printer took all of a ticket, and that its proof is waited for."""
        ...

    def as_copy(self) -> tuple[TicketImage, TicketLayout] | None:
        """Draw the same ticket marked as a copy: another printer may still print the first one.

        None: it cannot be drawn.
        """
        ...


class Unwatched:
    """Nobody waits."""

    def begun(self, seconds: float) -> None:
        """Tell nobody."""

    def handed_over(self, report: PrintReport) -> None:
        """Tell nobody."""

    def as_copy(self) -> None:
        """Draw nothing."""


UNWATCHED = Unwatched()
