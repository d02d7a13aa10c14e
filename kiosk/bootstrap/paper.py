"""The printer that the settings name, and what draws for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Connection, PrinterStatus
from kiosk.application.print_ticket import PrintTicket
from kiosk.bootstrap.configuration import ASSETS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.bootstrap.parts import Parts
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketRenderer


def build_printer(configuration: Configuration) -> TicketPrinter | None:
    """Return the printer that the settings name, or None where there is none."""
    printer = configuration.settings.printer
    match printer.connection:
        case Connection.NETWORK:
            from kiosk.adapters.printing.network import NetworkPrinter
            from kiosk.adapters.printing.turns import TakingTurns

            answers = printer.status is PrinterStatus.REQUIRED
            return TakingTurns(NetworkPrinter(printer.host, printer.port, answers=answers))
        case Connection.VIRTUAL:
            from kiosk.adapters.printing.virtual import VirtualPrinter

            return VirtualPrinter(configuration.paths.tickets)
        case _:
            return None


def build_renderer() -> TicketRenderer:
    """Return the ticket renderer; needs Qt, on the thread that Qt runs on."""
    from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
    from kiosk.adapters.system.fonts import installed_fonts

    return QtTicketRenderer(installed_fonts(ASSETS.fonts))


def build_print_ticket(
    configuration: Configuration, parts: Parts, renderer: Callable[[], TicketRenderer]
) -> PrintTicket | None:
    """Return the use case that prints, or None where there is no printer."""
    printer = build_printer(configuration)
    if printer is None:
        return None
    return PrintTicket(parts.compose_ticket, renderer(), printer, parts.journal, parts.log)
