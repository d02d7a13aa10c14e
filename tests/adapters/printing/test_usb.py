"""A printer on USB, by pyusb, on a bus that is not there."""

from __future__ import annotations

import pytest
import usb.core

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.links.usb import UsbTransport
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from tests.fakes.cases import ATTEMPT
from tests.fakes.raster_decoder import decode
from tests.fakes.ticket_images import noise, rows_of
from tests.fakes.usb_bus import PRODUCT, VENDOR, UsbBus

SHORT = Patience(answer=0.2, first_push=0.05, stall=0.2, sending=5, proof=0.2, echo=0.1)
IMAGE = noise(576, 300)


def printer_on(bus: UsbBus, *, answers: bool = True, vendor: int = VENDOR) -> DevicePrinter:
    transport = UsbTransport(vendor, PRODUCT if vendor else 0, backend=bus)
    return DevicePrinter(transport, answers=answers, patience=SHORT)


def print_on(bus: UsbBus, *, answers: bool = True, vendor: int = VENDOR) -> PrintReport:
    return printer_on(bus, answers=answers, vendor=vendor).print_ticket(ATTEMPT, IMAGE)


@pytest.mark.parametrize("vendor", [VENDOR, 0])
def test_the_printers_interface_is_found_and_the_ticket_proven(vendor: int) -> None:
    bus = UsbBus()
    report = print_on(bus, vendor=vendor)
    assert (report.state, report.fault) == (PrintState.PRINTED, None)
    assert len(decode(bytes(bus.received[3:])).rows) == len(rows_of(IMAGE))
    assert report.printer == ("usb 04b8:0202" if vendor else "usb")


def test_the_kernels_driver_is_given_back_and_nothing_else_is_touched() -> None:
    bus = UsbBus()
    print_on(bus)
    assert bus.kernel_driver
    assert [event.split()[0] for event in bus.events] == [
        "detached",
        "claimed",
        "released",
        "attached",
        "closed",
    ]
    assert {event.split()[1] for event in bus.events if " " in event} == {"1"}


def test_a_driver_that_was_not_there_is_not_attached() -> None:
    bus = UsbBus(kernel_driver=False)
    print_on(bus)
    assert not bus.kernel_driver


@pytest.mark.parametrize("takes", [1, 63, 1000])
def test_what_a_transfer_did_not_take_is_sent_again(takes: int) -> None:
    bus = UsbBus(takes=takes)
    small = noise(64, 20)
    report = printer_on(bus, answers=False).print_ticket(ATTEMPT, small)
    assert report.state is PrintState.SENT
    assert rows_of(small) == decode(bytes(bus.received)).rows


def test_no_transfer_waits_for_ever() -> None:
    bus = UsbBus()
    print_on(bus)
    assert all(0 < wait <= 100 for wait in bus.waits)


def test_a_printer_that_takes_nothing_is_silent_and_the_interface_is_given_back() -> None:
    bus = UsbBus(takes=0)
    report = print_on(bus)
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.SILENT)
    assert bus.kernel_driver


def test_a_silent_printer_whose_port_says_paper_empty_is_out_of_paper() -> None:
    bus = UsbBus(takes=0, port_status=0x38)
    assert print_on(bus).fault is PrinterFault.PAPER_OUT
    assert printer_on(bus).look() is PrinterCondition.PAPER_OUT


def test_a_port_that_tells_nothing_is_no_fault() -> None:
    bus = UsbBus(port_status=None)
    assert print_on(bus).state is PrintState.PRINTED
    assert printer_on(bus).look() is PrinterCondition.READY


def test_unplugged_within_the_ticket_is_a_failure() -> None:
    bus = UsbBus(unplugged_after=12_000)
    report = print_on(bus)
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.ERROR)
    assert report.detail == "error: connection lost in the ticket: No such device"


def test_plugged_in_again_the_next_ticket_prints() -> None:
    bus = UsbBus(unplugged_after=12_000)
    printer = printer_on(bus)
    printer.print_ticket(ATTEMPT, IMAGE)
    bus.unplugged_after = None
    bus.connected = False
    assert printer.print_ticket(ATTEMPT, IMAGE).fault is PrinterFault.NOT_FOUND
    bus.connected = True
    assert printer.print_ticket(ATTEMPT, IMAGE).state is PrintState.PRINTED


@pytest.mark.parametrize("vendor", [VENDOR, 0])
def test_no_printer_on_the_bus_is_not_found(vendor: int) -> None:
    report = print_on(UsbBus(connected=False), vendor=vendor)
    wanted = " 04b8:0202" if vendor else ""
    assert report.fault is PrinterFault.NOT_FOUND
    assert report.detail == f"no USB printer{wanted} is connected"


def test_a_printer_that_another_program_holds_is_busy() -> None:
    bus = UsbBus(claimed_by_others=True)
    report = print_on(bus)
    assert (report.fault, report.detail) == (PrinterFault.BUSY, "USB: held by another program")
    assert printer_on(bus).look() is PrinterCondition.BUSY


def test_the_kernels_driver_is_given_back_where_the_interface_cannot_be_had() -> None:
    bus = UsbBus(claimed_by_others=True)
    print_on(bus)
    assert bus.kernel_driver
    assert [event.split()[0] for event in bus.events] == ["detached", "attached", "closed"]


def test_without_libusb_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_backend(**_: object) -> None:
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", no_backend)
    report = DevicePrinter(UsbTransport()).print_ticket(ATTEMPT, IMAGE)
    assert report.fault is PrinterFault.NOT_FOUND
    assert report.detail == "libusb-1.0 is not installed on this machine"
