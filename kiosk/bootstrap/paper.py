"""The printer that the settings name, and what draws for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.adapters.settings.words import Connection, PrintAs, PrinterStatus
from kiosk.application.print_ticket import PrintTicket
from kiosk.bootstrap.configuration import ASSETS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.adapters.printing.encoding import Encoding
    from kiosk.adapters.printing.link import Transport
    from kiosk.adapters.printing.native_text import NativeText
    from kiosk.adapters.printing.profiles import Profile
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.adapters.settings.printer_settings import DeviceSettings, PrinterSettings
    from kiosk.bootstrap.parts import Parts
    from kiosk.domain.printing import PrinterCondition
    from kiosk.domain.ticket_layout import Paper, TicketLayout
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage, TicketRenderer


NO_PRINTER = 'the settings say printer.connection = "none"; name the connection of a printer'
"""What is wrong where something is to be printed."""


def roll_file(configuration: Configuration, *, second: bool = False) -> Path:
    """Return where it is kept how much of a printer's roll is used."""
    return configuration.paths.state / ("second-roll.json" if second else "roll.json")


def paper_of(printer: PrinterSettings, millimetres: int | None = None) -> Paper:
    """Return the paper in the printer; ``millimetres``: as if it were so wide."""
    if millimetres is not None:
        return profile_of(printer).paper(millimetres)
    return profile_of(printer).paper(printer.paper_mm, printer.dots)


def second_paper_of(printer: PrinterSettings) -> Paper:
    """Return the paper in the second printer."""
    second = printer.second
    return profile_of(second).paper(second.paper_mm or printer.paper_mm, second.dots)


def profile_of(printer: DeviceSettings) -> Profile:
    """Return what the printer's family can do."""
    from kiosk.adapters.printing.profiles import PROFILES, ProfileName

    return PROFILES[ProfileName(printer.profile.value)]


def build_printer(
    configuration: Configuration,
    log: StaffLog,
    draw: Callable[[TicketLayout], TicketImage] | None = None,
) -> TicketPrinter | None:
    """Return the printer that the settings name, or None where there is none.

    ``draw`` draws what it has no letters for; None: a renderer is made when that is needed.
    """
    draw = draw or (lambda layout: build_renderer().render(layout))
    printer = configuration.settings.printer
    if printer.connection is Connection.VIRTUAL:
        from kiosk.adapters.printing.virtual import VirtualPrinter

        return VirtualPrinter(configuration.paths.tickets)
    first = _device(printer, log, draw, roll_file(configuration))
    second = _device(printer.second, log, draw, roll_file(configuration, second=True))
    if first is None or second is None:
        return first or second
    from kiosk.adapters.printing.fallback import WithFallback
    from kiosk.adapters.printing.other_paper import OnOtherPaper

    return WithFallback(first, OnOtherPaper(second, second_paper_of(printer), draw))


def first_condition(printer: TicketPrinter | None) -> PrinterCondition:
    """Return how the first of two printers was last seen; unknown where there is but one."""
    from kiosk.adapters.printing.fallback import WithFallback
    from kiosk.domain.printing import PrinterCondition

    if isinstance(printer, WithFallback):
        return printer.first_condition
    return PrinterCondition.UNKNOWN


def _device(
    printer: DeviceSettings,
    log: StaffLog,
    draw: Callable[[TicketLayout], TicketImage],
    roll: Path,
) -> TicketPrinter | None:
    transport = _transport(printer)
    if transport is None:
        return None
    from kiosk.adapters.printing.device import DevicePrinter
    from kiosk.adapters.printing.roll_keeper import RollKeeper
    from kiosk.adapters.printing.turns import TakingTurns

    answers = printer.status is PrinterStatus.REQUIRED
    encoding = encoding_of(printer, draw)
    device = DevicePrinter(transport, answers=answers, encoding=encoding)
    return RollKeeper(TakingTurns(device, log), roll, printer.roll_metres)


def encoding_of(printer: DeviceSettings, draw: Callable[[TicketLayout], TicketImage]) -> Encoding:
    """Return how tickets are put into this printer's bytes."""
    from kiosk.adapters.printing.encoding import Cut, Encoding

    text = _native_text(printer, draw)
    return Encoding(Cut(printer.cut.value), buzzer=printer.buzzer, text=text)


def _native_text(
    printer: DeviceSettings, draw: Callable[[TicketLayout], TicketImage]
) -> NativeText | None:
    slow = printer.connection is Connection.SERIAL
    if printer.print_as is PrintAs.PICTURE or (printer.print_as is PrintAs.AUTO and not slow):
        return None
    from kiosk.adapters.printing.native_text import NativeText

    return NativeText(profile_of(printer), draw)


def _transport(printer: DeviceSettings) -> Transport | None:
    match printer.connection:
        case Connection.NETWORK:
            from kiosk.adapters.printing.links.tcp import TcpTransport

            return TcpTransport(printer.host, printer.port)
        case Connection.SERIAL:
            from kiosk.adapters.printing.links.serial_line import FlowControl, SerialLine

            flow = FlowControl(printer.flow_control.value)
            return SerialLine(printer.device, printer.baud_rate, flow)
        case Connection.USB:
            from kiosk.adapters.printing.links.usb import UsbTransport

            return UsbTransport(printer.vendor_id, printer.product_id)
        case Connection.FILE:
            from kiosk.adapters.printing.links.device_file import DeviceFile

            return DeviceFile(printer.device)
        case Connection.CUPS:
            from kiosk.adapters.printing.links.cups import CupsQueue

            return CupsQueue(printer.queue)
        case Connection.WINDOWS:
            from kiosk.adapters.printing.links.windows import WindowsPrinter

            return WindowsPrinter(printer.queue)
        case Connection.VIRTUAL | Connection.NONE:
            return None
    assert_never(printer.connection)


def note_new_roll(configuration: Configuration, *, second: bool = False) -> str:
    """Begin the count anew; return what is wrong with that, or an empty text. Raises OSError."""
    from kiosk.adapters.printing.roll_keeper import keep_roll, read_roll

    printer = configuration.settings.printer
    device = printer.second if second else printer
    if device.connection in {Connection.NONE, Connection.VIRTUAL}:
        key = "printer.second.connection" if second else "printer.connection"
        return f'{key} is "{device.connection}": there is no roll to count'
    file = roll_file(configuration, second=second)
    keep_roll(file, read_roll(file, device.roll_metres).renewed())
    return ""


def build_renderer() -> TicketRenderer:
    """Return the ticket renderer; needs Qt, on the thread that Qt runs on."""
    from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
    from kiosk.adapters.system.fonts import installed_fonts

    return QtTicketRenderer(installed_fonts(ASSETS.fonts))


def build_print_ticket(
    configuration: Configuration, parts: Parts, renderer: Callable[[], TicketRenderer]
) -> PrintTicket | None:
    """Return the use case that prints, or None where there is no printer."""
    settings = configuration.settings.printer
    if {settings.connection, settings.second.connection} == {Connection.NONE}:
        return None
    drawing = renderer()
    printer = build_printer(configuration, parts.log, drawing.render)
    if printer is None:
        return None
    return PrintTicket(parts.compose_ticket, drawing, printer, parts.journal, parts.log)
