"""Each connection to a printer needs its own keys, and what is missing is told."""

import pytest

from tests.adapters.settings.sites import SiteFolder

MISSING = [
    (
        'connection = "serial"',
        'printer.device: is missing; a serial printer needs its device, such as "/dev/ttyUSB0".',
    ),
    (
        'connection = "file"',
        'printer.device: is missing; give the device file, such as "/dev/usb/lp0".',
    ),
    ('connection = "cups"', "printer.queue: is missing; give the name of the queue in CUPS."),
    (
        'connection = "windows"',
        "printer.queue: is missing; give the name of the printer in Windows.",
    ),
    (
        'connection = "usb"\nvendor_id = 0x04b8',
        "printer.product_id: is missing; vendor and product of a USB printer go together.",
    ),
    (
        'connection = "serial"\ndevice = "COM3"\nbaud_rate = 1200',
        (
            "printer.baud_rate: 1200 is not a speed of a serial line; "
            "use 9600, 19200, 38400, 57600 or 115200."
        ),
    ),
    (
        'connection = "none"\n[printer.second]\nconnection = "network"',
        "printer.second.host: is missing; a network printer needs its name or address.",
    ),
    (
        'connection = "none"\n[printer.second]\nconnection = "virtual"',
        (
            "printer.second.connection: a folder does not stand in for a printer; "
            "use another connection, or leave it out."
        ),
    ),
]
WHOLE = [
    'connection = "serial"\ndevice = "/dev/ttyUSB0"\nbaud_rate = 19200\nflow_control = "xonxoff"',
    'connection = "file"\ndevice = "/dev/usb/lp0"',
    'connection = "usb"',
    'connection = "usb"\nvendor_id = 0x04b8\nproduct_id = 0x0202',
    'connection = "cups"\nqueue = "tickets"\ncut = "feed"\nbuzzer = true',
    'connection = "windows"\nqueue = "Tickets"',
    'connection = "network"\nhost = "::1"\n[printer.second]\nconnection = "usb"',
    'connection = "usb"\ndots = 640\n[printer.second]\nconnection = "usb"\npaper_mm = 58',
]


def with_printer(site: SiteFolder, printer: str) -> SiteFolder:
    """Return the site with this as the whole of its printer."""
    site = site.with_settings("paper_mm = 80", "# 80")
    return site.with_settings('connection = "virtual"', printer)


@pytest.mark.parametrize(("printer", "sentence"), MISSING)
def test_what_is_missing_to_reach_a_printer_is_told(
    site: SiteFolder, printer: str, sentence: str
) -> None:
    faults = with_printer(site, printer).faults()
    assert [fault.partition(": ")[2] for fault in faults] == [sentence]


@pytest.mark.parametrize("printer", WHOLE)
def test_a_printer_that_can_be_reached_is_no_fault(site: SiteFolder, printer: str) -> None:
    connection = with_printer(site, printer).configuration().settings.printer.connection
    assert f'connection = "{connection}"' in printer
