"""Printers on serial lines and behind device files: pseudo-terminals, pipes and plain files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.link import LinkLostError
from kiosk.adapters.printing.links.device_file import DeviceFile
from kiosk.adapters.printing.links.serial_line import FlowControl, PolledLink, SerialLine
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from tests.fakes.cases import ATTEMPT
from tests.fakes.line_printer import LinePrinter
from tests.fakes.raster_decoder import decode
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import noise, rows_of

SHORT = Patience(answer=1.0, first_push=0.1, stall=0.8, sending=10, proof=1.0, echo=0.3)
IMAGE = noise(576, 150)
QUESTION = b"\x10\x04\x02"


def on_line(printer: LinePrinter, *, answers: bool = True) -> DevicePrinter:
    line = SerialLine(printer.device, 115_200, FlowControl.NONE)
    return DevicePrinter(line, answers=answers, patience=SHORT)


def on_file(path: str, *, answers: bool = True) -> DevicePrinter:
    return DevicePrinter(DeviceFile(path), answers=answers, patience=SHORT)


def print_on(printer: DevicePrinter) -> PrintReport:
    return printer.print_ticket(ATTEMPT, IMAGE)


@pytest.mark.parametrize("connect", [on_line, lambda printer: on_file(printer.device)])
def test_a_ticket_is_proven_on_a_line_and_on_a_device_file(connect: object) -> None:
    with LinePrinter() as printer:
        device = connect(printer)  # type: ignore[operator]
        assert device.look() is PrinterCondition.READY
        report = print_on(device)
    assert (report.state, report.fault) == (PrintState.PRINTED, None)
    job = bytes(printer.received).rpartition(QUESTION)[2]
    assert decode(job).rows[: IMAGE.height] == rows_of(IMAGE)


def test_a_line_to_nobody_is_silent() -> None:
    with LinePrinter(answers=False) as printer:
        report = print_on(on_line(printer))
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.SILENT)
    assert b"\x1dv0" not in printer.received


def test_a_write_only_line_ends_at_sent() -> None:
    with LinePrinter(answers=False) as printer:
        report = print_on(on_line(printer, answers=False))
        assert report.state is PrintState.SENT


def test_a_line_that_takes_nothing_more_has_failed_and_is_not_waited_for() -> None:
    with LinePrinter(answers=False, reads=False) as printer:
        report = on_line(printer, answers=False).print_ticket(ATTEMPT, noise(576, 800))
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.SILENT)
    assert "bytes were taken" in report.detail


def test_an_adapter_that_is_pulled_within_a_look_is_no_exception() -> None:
    with LinePrinter() as printer:
        device = on_line(printer)
        assert device.look() is PrinterCondition.READY
        printer.unplug()
        report = print_on(device)
    assert report.state is PrintState.FAILED
    assert report.fault in {PrinterFault.ERROR, PrinterFault.NOT_FOUND}


def test_a_line_held_by_another_program_is_busy() -> None:
    with LinePrinter() as printer:
        held = SerialLine(printer.device, flow_control=FlowControl.NONE).open()
        report = print_on(on_line(printer))
        held.abort()
    assert report.fault is PrinterFault.BUSY


@pytest.mark.parametrize("connect", [on_file, lambda path: DevicePrinter(SerialLine(path))])
def test_a_device_that_is_not_there_is_not_found_and_not_made(
    connect: object, tmp_path: Path
) -> None:
    path = tmp_path / "lp0"
    device = connect(str(path))  # type: ignore[operator]
    report = print_on(device)
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.NOT_FOUND)
    assert device.look() is PrinterCondition.NOT_FOUND
    assert str(path) in report.detail
    assert not path.exists()


def test_a_plain_file_is_written_behind_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "tickets"
    path.write_bytes(b"before")
    assert print_on(on_file(str(path))).state is PrintState.SENT
    assert decode(path.read_bytes().removeprefix(b"before")).rows == rows_of(IMAGE)


def test_a_pipe_that_nobody_reads_is_not_found(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert print_on(on_file(str(path))).fault is PrinterFault.NOT_FOUND


def test_a_pipe_that_is_full_stalls_and_the_ticket_has_failed(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    report = on_file(str(path)).print_ticket(ATTEMPT, noise(576, 1500))
    os.close(reader)
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.SILENT)


class FakePort:
    """A serial port of pyserial that takes ten bytes at a time."""

    def __init__(self, answer: bytes = b"") -> None:
        self.taken = bytearray()
        self.answer = answer
        self.broken = False

    @property
    def in_waiting(self) -> int:
        return len(self.answer)

    def write(self, data: memoryview) -> int:
        if self.broken:
            raise OSError(5, "gone")
        self.taken += data[:10]
        return len(data[:10])

    def read(self, count: int) -> bytes:
        said, self.answer = self.answer[:count], self.answer[count:]
        return said


def test_where_ports_cannot_be_waited_for_they_are_asked_in_turns() -> None:
    port, calls = FakePort(b"\x12"), []
    link = PolledLink(port, lambda: calls.append("finish"), lambda: calls.append("abort"))  # type: ignore[arg-type]
    assert link.exchange(memoryview(b"0123456789abc"), 1) == (10, b"\x12")
    assert link.exchange(memoryview(b""), 0.02) == (0, b"")
    assert link.condition() is PrinterCondition.UNKNOWN
    port.broken = True
    with pytest.raises(LinkLostError):
        link.exchange(memoryview(b"x"), 1)
    link.finish()
    assert calls == ["finish"]


def test_proof_is_waited_for_as_long_as_the_line_still_carries_the_ticket() -> None:
    with SimulatedPrinter(serial=True) as printer:
        printer.do("slow 3840")
        line = SerialLine(printer.device, 38_400, FlowControl.NONE)
        patience = Patience(answer=1.5, first_push=0.1, proof=0.2, echo=0.3)
        device = DevicePrinter(line, patience=patience)
        report = device.print_ticket(ATTEMPT, noise(576, 100))
        assert (report.state, report.detail) == (PrintState.PRINTED, "")
