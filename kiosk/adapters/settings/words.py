"""The words that settings choose between."""

from __future__ import annotations

from enum import StrEnum


class Theme(StrEnum):
    """How the screens look before a visitor changes the contrast."""

    STANDARD = "standard"
    DARK = "dark"
    LIGHT = "light"


class Scheme(StrEnum):
    """Whether the ground of the screens is light or dark, where no high contrast is on."""

    LIGHT = "light"
    DARK = "dark"


class Gateway(StrEnum):
    """Where cases are made: in this program, or behind the case API."""

    LOCAL = "local"
    API = "api"


class CustomerIdSpelling(StrEnum):
    """How the member with the customer ID is spelled: as documented, corrected, or both."""

    DOCUMENTED = "documented"
    CORRECTED = "corrected"
    BOTH = "both"


class Connection(StrEnum):
    """How tickets reach the printer."""

    VIRTUAL = "virtual"
    NETWORK = "network"
    USB = "usb"
    SERIAL = "serial"
    CUPS = "cups"
    WINDOWS = "windows"
    FILE = "file"
    NONE = "none"


class FlowControl(StrEnum):
    """How a serial printer stops the sender: by wires, by bytes, or not at all."""

    RTSCTS = "rtscts"
    XONXOFF = "xonxoff"
    NONE = "none"


class Cut(StrEnum):
    """How a ticket is parted from the roll."""

    PARTIAL = "partial"
    FULL = "full"
    FEED = "feed"
    NONE = "none"


class PrintAs(StrEnum):
    """How a ticket is sent: as a picture, or as words where the printer has the letters."""

    AUTO = "auto"
    PICTURE = "picture"
    TEXT = "text"


class Profile(StrEnum):
    """A family of printers: what its paper and its letters are like."""

    EPSON = "epson"
    EPSON_180 = "epson-180"
    GENERIC = "generic"


class PrinterStatus(StrEnum):
    """Whether a printer must answer before it is trusted with a ticket."""

    REQUIRED = "required"
    NONE = "none"


class WhenOut(StrEnum):
    """What the kiosk does without paper: go on without, close, or ask the visitor."""

    PAPERLESS = "paperless"
    CLOSE = "close"
    ASK = "ask"


class Page(StrEnum):
    """A page of ``kiosk serve``."""

    TICKET = "ticket"
    COUNTER = "counter"
    DISPLAY = "display"


class Events(StrEnum):
    """How several ``kiosk serve`` learn of each other's changes: LISTEN/NOTIFY, or by looking."""

    NOTIFY = "notify"
    POLL = "poll"
