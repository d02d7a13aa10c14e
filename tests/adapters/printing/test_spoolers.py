"""Spoolers: CUPS by its commands, Windows by its spooler's functions; neither is really there."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.links.cups import CupsQueue, queue_condition, queues
from kiosk.adapters.printing.links.windows import WindowsPrinter, spooler_condition
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from tests.fakes.cases import ATTEMPT
from tests.fakes.raster_decoder import decode
from tests.fakes.ticket_images import noise, rows_of

IMAGE = noise(576, 40)

LP = """#!/bin/sh
echo "$@" > "{folder}/lp-words"
if [ -e "{folder}/refuses" ]; then echo "lp: Error - too many jobs" >&2; exit 1; fi
cat > "{folder}/job"
echo "request id is tickets-17 (0 file(s))"
"""
LPSTAT = """#!/bin/sh
case "$1" in
-e) echo tickets; echo labels;;
-p) if [ "$2" != tickets ]; then
    echo "lpstat: Invalid destination name in list \\"$2\\"." >&2; exit 1; fi
    cat "{folder}/state" 2>/dev/null || echo "printer tickets is idle.  enabled since today";;
-o) [ -e "{folder}/job" ] && [ -e "{folder}/stuck" ] && echo "tickets-17  visitor  1024  today";;
esac
exit 0
"""
CANCEL = """#!/bin/sh
rm -f "{folder}/job"
echo "$1" > "{folder}/cancelled"
"""


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put stand-ins for CUPS's commands first on the search path."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, text in (("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)):
        (programs / name).write_text(text.format(folder=tmp_path))
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def print_on(queue: str = "tickets") -> PrintReport:
    return DevicePrinter(CupsQueue(queue, patience=0.3)).print_ticket(ATTEMPT, IMAGE)


def test_cups_is_handed_the_whole_ticket_raw_and_no_more_is_claimed(spool: Path) -> None:
    report = print_on()
    assert (report.state, report.printer) == (PrintState.SENT, "cups tickets")
    assert (spool / "lp-words").read_text().split()[:4] == ["-d", "tickets", "-o", "raw"]
    out = decode((spool / "job").read_bytes())
    assert (out.rows, out.commands) == (rows_of(IMAGE), ["initialize", "cut 66 0"])


def test_a_job_that_stays_in_the_queue_is_taken_back(spool: Path) -> None:
    (spool / "stuck").touch()
    (spool / "state").write_text("printer tickets now printing tickets-17. media empty")
    report = print_on()
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.ERROR)
    assert report.detail.endswith("printer tickets now printing tickets-17. media empty")
    assert (spool / "cancelled").read_text().strip() == "tickets-17"
    assert not (spool / "job").exists()


def test_a_job_that_cups_refuses_has_failed_with_its_words(spool: Path) -> None:
    (spool / "refuses").touch()
    assert "lp: Error - too many jobs" in print_on().detail


def test_a_queue_that_is_not_there_is_not_found(spool: Path) -> None:
    report = print_on("labels2")
    assert report.fault is PrinterFault.NOT_FOUND
    assert "Invalid destination name" in report.detail
    assert not (spool / "job").exists()


def test_a_disabled_queue_is_given_nothing(spool: Path) -> None:
    (spool / "state").write_text("printer tickets disabled since today -\n\tpaused")
    report = print_on()
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.OFFLINE)
    assert not (spool / "job").exists()
    assert DevicePrinter(CupsQueue("tickets")).look() is PrinterCondition.OFFLINE


def test_an_idle_queue_says_nothing_of_its_printer(spool: Path) -> None:
    assert DevicePrinter(CupsQueue("tickets")).look() is PrinterCondition.UNKNOWN
    assert queue_condition("printer disabled-one is idle.") is PrinterCondition.UNKNOWN


def test_queues_are_listed(spool: Path) -> None:
    assert queues() == ("tickets", "labels")


def test_without_cups_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "cups-client" in print_on().detail
    assert queues() == ()


class SpoolerFaultError(Exception):
    """Stands for pywintypes.error: code, function, message."""


class FakeSpooler(ModuleType):
    """The functions of win32print that are used, with one printer called Tickets."""

    error = SpoolerFaultError

    def __init__(self, status: int = 0, takes: int = 4096) -> None:
        super().__init__("win32print")
        self.status, self.takes = status, takes
        self.document: tuple[Any, ...] = ()
        self.data = bytearray()
        self.calls: list[str] = []

    def OpenPrinter(self, name: str) -> str:
        if name != "Tickets":
            raise SpoolerFaultError(1801, "OpenPrinter", "The printer name is invalid.")
        self.calls.append("open")
        return name

    def GetPrinter(self, handle: str, level: int) -> dict[str, object]:
        assert level == 2
        return {"Status": self.status}

    def StartDocPrinter(self, handle: str, level: int, document: tuple[Any, ...]) -> int:
        self.document = document
        return 7

    def StartPagePrinter(self, handle: str) -> None:
        self.calls.append("page")

    def WritePrinter(self, handle: str, data: bytes) -> int:
        self.data += data[: self.takes]
        return min(len(data), self.takes)

    def EndPagePrinter(self, handle: str) -> None:
        self.calls.append("page end")

    def EndDocPrinter(self, handle: str) -> None:
        self.calls.append("end")

    def AbortPrinter(self, handle: str) -> None:
        self.calls.append("abort")

    def ClosePrinter(self, handle: str) -> None:
        self.calls.append("close")


def on_windows(
    monkeypatch: pytest.MonkeyPatch, spooler: FakeSpooler, queue: str = "Tickets"
) -> DevicePrinter:
    monkeypatch.setitem(sys.modules, "win32print", spooler)
    return DevicePrinter(WindowsPrinter(queue))


def test_windows_spools_the_ticket_raw_in_as_many_writes_as_it_takes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spooler = FakeSpooler(takes=1000)
    report = on_windows(monkeypatch, spooler).print_ticket(ATTEMPT, IMAGE)
    assert (report.state, report.printer) == (PrintState.SENT, "windows Tickets")
    assert spooler.document == ("ticket", None, "RAW")
    assert decode(bytes(spooler.data)).rows == rows_of(IMAGE)
    assert spooler.calls.count("open") == spooler.calls.count("close") == 2
    assert spooler.calls[-2:] == ["end", "close"]


def test_a_spooler_that_takes_no_more_has_its_document_aborted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spooler = FakeSpooler(takes=0)
    report = on_windows(monkeypatch, spooler).print_ticket(ATTEMPT, IMAGE)
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.ERROR)
    assert spooler.calls[-2:] == ["abort", "close"]


@pytest.mark.parametrize(
    ("status", "condition"),
    [
        (0x0000_0000, PrinterCondition.UNKNOWN),
        (0x0000_0010, PrinterCondition.PAPER_OUT),
        (0x0040_0010, PrinterCondition.PAPER_OUT),
        (0x0040_0000, PrinterCondition.COVER_OPEN),
        (0x0000_0002, PrinterCondition.RECOVERABLE),
        (0x0000_0080, PrinterCondition.OFFLINE),
        (0x0000_0001, PrinterCondition.OFFLINE),
        (0x0000_0200, PrinterCondition.BUSY),
        (0x0000_0400, PrinterCondition.UNKNOWN),  # printing
    ],
)
def test_what_windows_knows_of_a_printer_is_said(
    monkeypatch: pytest.MonkeyPatch, status: int, condition: PrinterCondition
) -> None:
    assert spooler_condition(status) is condition
    spooler = FakeSpooler(status=status)
    printer = on_windows(monkeypatch, spooler)
    assert printer.look() is condition
    assert printer.print_ticket(ATTEMPT, IMAGE).fault is condition.fault
    assert bool(spooler.data) is (condition.fault is None)


def test_a_printer_that_windows_does_not_know_is_not_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report = on_windows(monkeypatch, FakeSpooler(), "Other").print_ticket(ATTEMPT, IMAGE)
    assert report.fault is PrinterFault.NOT_FOUND
    assert report.detail == "Other: The printer name is invalid."


def test_elsewhere_than_on_windows_it_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "win32print", None)
    report = DevicePrinter(WindowsPrinter("Tickets")).print_ticket(ATTEMPT, IMAGE)
    assert report.detail == "the Windows spooler needs Windows and pywin32"
