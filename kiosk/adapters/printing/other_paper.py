"""A printer with other paper than tickets are laid out for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.ticket_qr import on_paper
from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrinterCondition, PrintReport
    from kiosk.domain.ticket_layout import Paper, TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage


class OnOtherPaper:
    """Lays tickets out anew for ``paper``, and has them drawn again, before they are printed."""

    def __init__(
        self, printer: TicketPrinter, paper: Paper, draw: Callable[[TicketLayout], TicketImage]
    ) -> None:
        self._printer, self._paper, self._draw = printer, paper, draw

    @property
    def name(self) -> str:
        return self._printer.name

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        if layout is not None and layout.paper != self._paper:
            layout = on_paper(layout, self._paper)
            image = self._draw(layout)
        return self._printer.print_ticket(attempt, image, layout, watch)

    def look(self) -> PrinterCondition:
        return self._printer.look()

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        return self._printer.settled()

    def close(self) -> None:
        self._printer.close()
