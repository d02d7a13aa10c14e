"""The section ``[printer]``."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.address import HOST, PORT
from kiosk.adapters.settings.kinds.choice import OneNumber, OneOf
from kiosk.adapters.settings.kinds.plain import Text
from kiosk.adapters.settings.records import optional
from kiosk.adapters.settings.words import Connection, PrinterStatus, WhenOut


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSettings:
    """The ticket printer."""

    connection: Connection = optional(
        OneOf(Connection, what="a connection"),
        Connection.VIRTUAL,
        "How tickets reach the printer. virtual writes pictures and bytes to a folder; none prints "
        "nothing. This version drives virtual, network and none.",
    )
    host: str = optional(HOST, "", "Host name or address of a network printer.")
    port: int = optional(PORT, 9100, "TCP port of a network printer.")
    paper_mm: int = optional(
        OneNumber((80, 58), what="a paper width"), 80, "Width of the paper in millimetres."
    )
    status: PrinterStatus = optional(
        OneOf(PrinterStatus, what="a status rule"),
        PrinterStatus.REQUIRED,
        "required: silence means that nothing is printed; none: for printers that cannot answer.",
    )
    when_out: WhenOut = optional(
        OneOf(WhenOut, what="a rule"),
        WhenOut.PAPERLESS,
        "Without paper: go on and show the number on screen, close the kiosk, or ask the visitor. "
        "This version goes on.",
    )
    folder: str = optional(
        Text(what="a folder", right='the path of a folder, such as "tickets"'),
        "",
        "Folder of the virtual printer, relative to this file. Default: tickets in the state "
        "folder.",
    )
