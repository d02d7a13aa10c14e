"""The printers that can be found from here: on USB, in the network, on serial lines, in CUPS."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

SERVICE = "_pdl-datastream._tcp.local."
"""What printers announce that take raw data at a port (Apple, "Bonjour Printing Specification")."""

BROWSE_SECONDS = 1.5


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """A printer, or a port that may lead to one, and the settings that would use it."""

    what: str
    settings: tuple[tuple[str, str | int], ...]


def find_printers() -> tuple[FoundPrinter, ...]:
    """Look everywhere. Blocks for a second or two; what cannot be looked at is left out."""
    return (*usb_printers(), *network_printers(), *serial_ports(), *cups_queues())


def usb_printers(backend: Any = None) -> tuple[FoundPrinter, ...]:
    """Return the USB devices with an interface of class 7."""
    from kiosk.adapters.printing.links.usb import printers

    found: dict[tuple[int, int], FoundPrinter] = {}
    with contextlib.suppress(OSError, ValueError):  # USBError, NoBackendError
        for device, _ in printers(backend):
            ids = (int(device.idVendor), int(device.idProduct))
            what = f"USB {ids[0]:04x}:{ids[1]:04x}"
            settings = (("connection", "usb"), ("vendor_id", ids[0]), ("product_id", ids[1]))
            found[ids] = FoundPrinter(what, settings)
    return tuple(found.values())


def network_printers(
    interfaces: Sequence[str] | None = None, seconds: float = BROWSE_SECONDS
) -> tuple[FoundPrinter, ...]:
    """Return the printers that announce themselves by multicast DNS within some seconds."""
    from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf

    names: list[str] = []
    try:
        network = Zeroconf(list(interfaces) if interfaces else InterfaceChoice.All)
    except OSError:
        return ()
    with network:
        browser = ServiceBrowser(network, SERVICE, handlers=[_noting(names)])
        Event().wait(seconds)
        found = [network.get_service_info(SERVICE, name, 1000) for name in names]
        browser.cancel()
    return tuple(_announced(info) for info in found if info and info.parsed_addresses())


def _noting(names: list[str]) -> Any:
    def note(name: str, **_: object) -> None:
        if name not in names:
            names.append(name)

    return note


def _announced(info: Any) -> FoundPrinter:
    name = info.name.removesuffix(f".{SERVICE}")
    host, port = info.parsed_addresses()[0], int(info.port)
    settings = (("connection", "network"), ("host", host), ("port", port))
    return FoundPrinter(f"network: {name}", settings)


def serial_ports() -> tuple[FoundPrinter, ...]:
    """Return the serial ports; whether a printer is behind one is not known."""
    from serial.tools.list_ports import comports

    return tuple(
        FoundPrinter(
            f"serial port: {port.description or port.device}",
            (("connection", "serial"), ("device", port.device)),
        )
        for port in sorted(comports())
        if port.hwid != "n/a"
    )


def cups_queues() -> tuple[FoundPrinter, ...]:
    """Return the queues of CUPS."""
    from kiosk.adapters.printing.links.cups import queues

    return tuple(
        FoundPrinter(f"CUPS queue: {name}", (("connection", "cups"), ("queue", name)))
        for name in queues()
    )
