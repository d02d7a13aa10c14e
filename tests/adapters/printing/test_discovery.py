"""The printers that can be found from here."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
import serial.tools.list_ports
import usb.core
from zeroconf import ServiceInfo, Zeroconf

from kiosk.adapters.printing.discovery import (
    SERVICE,
    cups_queues,
    network_printers,
    serial_ports,
    usb_printers,
)
from tests.fakes.usb_bus import PRODUCT, VENDOR, UsbBus

LOOPBACK = ["127.0.0.1"]


@pytest.fixture
def announced() -> Iterator[str]:
    """Announce a printer on this machine alone."""
    with Zeroconf(LOOPBACK) as network:
        address = socket.inet_aton("127.0.0.1")
        info = ServiceInfo(
            SERVICE, f"TM-m30 lobby.{SERVICE}", port=9100, addresses=[address], server="tm.local."
        )
        network.register_service(info)
        yield "network: TM-m30 lobby"
        network.unregister_service(info)


def test_a_printer_that_announces_itself_is_found_with_its_settings(announced: str) -> None:
    (found,) = [one for one in network_printers(LOOPBACK) if one.what == announced]
    assert dict(found.settings) == {"connection": "network", "host": "127.0.0.1", "port": 9100}


def test_a_usb_printer_is_found_by_its_class_and_named_by_its_ids() -> None:
    (found,) = usb_printers(UsbBus())
    assert dict(found.settings) == {
        "connection": "usb",
        "vendor_id": VENDOR,
        "product_id": PRODUCT,
    }
    assert found.what == "USB 04b8:0202"
    assert usb_printers(UsbBus(connected=False)) == ()


def test_a_machine_without_libusb_has_no_usb_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_backend(**_: object) -> None:
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", no_backend)
    assert usb_printers() == ()


def test_serial_ports_are_named_and_those_without_hardware_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ports = [
        SimpleNamespace(device="/dev/ttyUSB0", description="FT232R", hwid="USB VID:PID=0403:6001"),
    ]
    monkeypatch.setattr(serial.tools.list_ports, "comports", lambda: ports)
    (found,) = serial_ports()
    assert dict(found.settings) == {"connection": "serial", "device": "/dev/ttyUSB0"}
    ports[0].hwid = "n/a"
    assert serial_ports() == ()


def test_without_cups_there_are_no_queues(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert cups_queues() == ()
