"""The sections ``[printer]`` and ``[printer.second]``."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.address import HOST, PORT
from kiosk.adapters.settings.kinds.choice import OneNumber, OneOf
from kiosk.adapters.settings.kinds.plain import Decimal, Flag, Number, NumberOrZero, Text
from kiosk.adapters.settings.records import optional, section
from kiosk.adapters.settings.words import (
    Connection,
    Cut,
    FlowControl,
    PrintAs,
    PrinterStatus,
    Profile,
    WhenOut,
)
from kiosk.domain.ticket_layout import FEWEST_DOTS, MOST_DOTS

_CONNECTION = OneOf(Connection, what="a connection")
_QUIET = False
_USB_ID = Number(0, 0xFFFF, what="a USB id")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceSettings:
    """How to reach one printer, and what it can do."""

    connection: Connection = optional(_CONNECTION, Connection.NONE, "How tickets reach it.")
    host: str = optional(HOST, "", "Host name or address of a network printer.")
    port: int = optional(PORT, 9100, "TCP port of a network printer.")
    device: str = optional(
        Text(what="a device", right='a device, such as "/dev/ttyUSB0", "COM3" or "/dev/usb/lp0"'),
        "",
        "Device of a serial printer, or the device file of one on a file.",
    )
    baud_rate: int = optional(
        OneNumber((9600, 19_200, 38_400, 57_600, 115_200), what="a speed of a serial line"),
        115_200,
        "Speed of a serial line. Set the printer to the fastest that it has.",
    )
    flow_control: FlowControl = optional(
        OneOf(FlowControl, what="a flow control"),
        FlowControl.RTSCTS,
        "How a serial printer that is full stops the kiosk, as set in the printer.",
    )
    vendor_id: int = optional(
        _USB_ID, 0, "Vendor of a USB printer, such as 0x04b8. 0: the first printer found."
    )
    product_id: int = optional(_USB_ID, 0, "Product of a USB printer, such as 0x0202.")
    queue: str = optional(
        Text(what="a queue", right='the name of a queue, such as "tickets"'),
        "",
        "Name of the queue of CUPS, or of the printer in Windows.",
    )
    profile: Profile = optional(
        OneOf(Profile, what="a profile"),
        Profile.EPSON,
        "Family of the printer: epson (203 dpi), epson-180 (180 dpi, such as the TM-T88V), generic "
        "(cheap ones with few letters of their own).",
    )
    dots: int = optional(
        NumberOrZero(FEWEST_DOTS, MOST_DOTS, what="a number of dots"),
        0,
        "Dots across the print head, as its manual states, for a printer that has others than its "
        "family: 576 and 384 for 80 and 58 mm, of epson-180 512 and 360. 0: those.",
    )
    print_as: PrintAs = optional(
        OneOf(PrintAs, what="a way to print"),
        PrintAs.AUTO,
        "picture: a ticket is drawn whole, in any script; text: words and code are the printer's "
        "own where it has the letters; auto: text on serial lines, a picture elsewhere.",
    )
    status: PrinterStatus = optional(
        OneOf(PrinterStatus, what="a status rule"),
        PrinterStatus.REQUIRED,
        "required: silence means that nothing is printed; none: for printers that cannot answer.",
    )
    cut: Cut = optional(
        OneOf(Cut, what="a cut"),
        Cut.PARTIAL,
        "How a ticket is parted from the roll; feed: moved to the tear bar; none: nothing.",
    )
    buzzer: bool = optional(
        Flag(), _QUIET, "Whether the printer calls with its buzzer (ESC B) after each ticket."
    )
    roll_metres: float = optional(
        Decimal(0, 1000, what="the length of a roll in metres"),
        0.0,
        "Length of a new roll in metres, as printed on its wrapping; staff are told when few "
        "tickets are left on it. 0: not known.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPrinterSettings(DeviceSettings):
    """The printer that stands in while the first cannot print."""

    paper_mm: int = optional(
        OneNumber((0, 80, 58), what="a paper width"),
        0,
        "Width of its paper in millimetres. 0: as in the first printer.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSettings(DeviceSettings):
    """The ticket printer."""

    connection: Connection = optional(
        _CONNECTION,
        Connection.VIRTUAL,
        "How tickets reach the printer. virtual writes pictures and bytes to a folder; file writes "
        "to a device file; cups and windows hand tickets to a spooler, raw, and cannot prove "
        "that they came out; none prints nothing.",
    )
    paper_mm: int = optional(
        OneNumber((80, 58), what="a paper width"), 80, "Width of the paper in millimetres."
    )
    when_out: WhenOut = optional(
        OneOf(WhenOut, what="a rule"),
        WhenOut.PAPERLESS,
        "While nothing can be printed: go on and show the number on screen, close the kiosk, or "
        "ask the visitor.",
    )
    folder: str = optional(
        Text(what="a folder", right='the path of a folder, such as "tickets"'),
        "",
        "Folder of the virtual printer, relative to this file. Default: tickets in the state "
        "folder.",
    )
    second: SecondPrinterSettings = section(
        SecondPrinterSettings, "A second printer, used while the first cannot print."
    )
