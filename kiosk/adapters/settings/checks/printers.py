"""What each connection needs to reach its printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Connection

if TYPE_CHECKING:
    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.printer_settings import DeviceSettings, PrinterSettings

_NEEDS = {
    Connection.NETWORK: ("host", "a network printer needs its name or address."),
    Connection.SERIAL: ("device", 'a serial printer needs its device, such as "/dev/ttyUSB0".'),
    Connection.FILE: ("device", 'give the device file, such as "/dev/usb/lp0".'),
    Connection.CUPS: ("queue", "give the name of the queue in CUPS."),
    Connection.WINDOWS: ("queue", "give the name of the printer in Windows."),
}


def check_printers(printer: PrinterSettings, spot: Spot) -> None:
    """Tell what is missing to reach the printer, and the second one."""
    _check_device(printer, spot)
    second = spot.at("second")
    _check_device(printer.second, second)
    if printer.second.connection is Connection.VIRTUAL:
        said = "a folder does not stand in for a printer; use another connection, or leave it out."
        second.at("connection").fault(said)


def _check_device(printer: DeviceSettings, spot: Spot) -> None:
    key, right = _NEEDS.get(printer.connection, ("", ""))
    if key and not getattr(printer, key) and spot.clean(key):
        spot.at(key).fault(f"is missing; {right}")
    if bool(printer.vendor_id) != bool(printer.product_id):
        missing = "product_id" if printer.vendor_id else "vendor_id"
        if spot.clean(missing):
            spot.at(missing).fault("is missing; vendor and product of a USB printer go together.")
