"""The printer, and the truth about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrinterCondition, PrintReport
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.ticket_renderer import TicketImage


class TicketPrinter(Protocol):
    """Prints rasters, one job at a time, and says what is known of each."""

    @property
    def name(self) -> str:
        """The connection in a few words, for staff."""
        ...

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        """Print one ticket. Blocks up to its deadline; a failure is a report, never an exception.

        ``attempt`` names the job (a virtual printer names its files by it). ``layout`` is what the
        image was drawn from, for printers that would rather have words than dots. ``watch`` hears
        how it gets on.
        """
        ...

    def look(self) -> PrinterCondition:
        """Ask an idle printer how it is, and bring it back from half a ticket if need be.

        Blocks for at most some seconds; never raises. ``unknown`` where it cannot tell.
        """
        ...

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        """Return, once, how a ticket ended whose report was ``pending``. Never blocks."""
        ...

    def close(self) -> None:
        """Let go of the printer; a ticket that it still holds up ends ``unknown``."""
        ...
