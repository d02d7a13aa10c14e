"""What printers say, byte by byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.printing.status import (
    AutomaticStatus,
    PaperSensorStatus,
    ProcessId,
    RealTimeStatus,
    Status,
    offline_cause,
    pushed_fault,
    read_statuses,
)
from kiosk.domain.printing import PrinterFault

ASB_READY = bytes((0x10, 0, 0, 0))


@pytest.mark.parametrize(
    ("data", "statuses", "rest"),
    [
        (b"", (), b""),
        (b"\x12", (RealTimeStatus(0x12),), b""),
        (b"\x32\x16", (RealTimeStatus(0x32), RealTimeStatus(0x16)), b""),
        (b"\x00", (PaperSensorStatus(0),), b""),
        (b"\x03", (PaperSensorStatus(3),), b""),
        (ASB_READY, (AutomaticStatus(0x10, 0, 0),), b""),
        (b"\x18\x08\x0c\x00", (AutomaticStatus(0x18, 8, 0x0C),), b""),
        (b"\x10\x00", (), b"\x10\x00"),
        (b"\x10\x00\x13\x00\x11\x00", (AutomaticStatus(0x10, 0, 0),), b""),
        (b"\x11\x13\x12", (RealTimeStatus(0x12),), b""),
        (b"\x37\x220042\x00", (ProcessId(b"0042"),), b""),
        (b"\x37\x2200", (), b"\x37\x2200"),
        (b"\x37\x25\x00\x12", (RealTimeStatus(0x12),), b""),
        (b"\x5fEPSON\x00\x00", (PaperSensorStatus(0),), b""),
        (b"\xff\xfe\x12", (RealTimeStatus(0x12),), b""),
        (b"\x10\xff\x12", (RealTimeStatus(0x12),), b""),
        (
            ASB_READY + b"\x37\x220007\x00\x00",
            (AutomaticStatus(0x10, 0, 0), ProcessId(b"0007"), PaperSensorStatus(0)),
            b"",
        ),
    ],
)
def test_bytes_are_told_apart(data: bytes, statuses: tuple[Status, ...], rest: bytes) -> None:
    assert read_statuses(data) == (statuses, rest)


@given(st.binary(max_size=60), st.integers(0, 60))
def test_where_a_read_ends_does_not_change_what_is_heard(data: bytes, cut: int) -> None:
    whole, _ = read_statuses(data)
    first, rest = read_statuses(data[:cut])
    second, _ = read_statuses(rest + data[cut:])
    assert first + second == whole


@pytest.mark.parametrize("bits", range(256))
def test_every_answer_to_dle_eot_2_is_ready_or_a_fault(bits: int) -> None:
    fault = offline_cause(RealTimeStatus(bits))
    assert (fault is None) == (bits & 0b0110_0100 == 0)


@pytest.mark.parametrize(
    ("bits", "fault"),
    [
        (0x12, None),
        (0x16, PrinterFault.COVER_OPEN),
        (0x32, PrinterFault.PAPER_OUT),
        (0x36, PrinterFault.COVER_OPEN),
        (0x52, PrinterFault.ERROR),
        (0x1A, None),  # fed by the FEED button
    ],
)
def test_the_cause_of_being_offline_is_named(bits: int, fault: PrinterFault | None) -> None:
    assert offline_cause(RealTimeStatus(bits)) is fault


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (AutomaticStatus(0x10, 0x00, 0x00), None),
        (AutomaticStatus(0x14, 0x00, 0x00), None),  # drawer
        (AutomaticStatus(0x10, 0x00, 0x03), None),  # near end
        (AutomaticStatus(0x18, 0x00, 0x0C), PrinterFault.PAPER_OUT),
        (AutomaticStatus(0x18, 0x00, 0x04), PrinterFault.PAPER_OUT),
        (AutomaticStatus(0x38, 0x00, 0x0C), PrinterFault.COVER_OPEN),
        (AutomaticStatus(0x18, 0x08, 0x00), PrinterFault.ERROR),  # cutter
        (AutomaticStatus(0x18, 0x20, 0x00), PrinterFault.ERROR),  # unrecoverable
        (AutomaticStatus(0x18, 0x40, 0x00), PrinterFault.ERROR),  # hot head
        (AutomaticStatus(0x18, 0x00, 0x00), PrinterFault.ERROR),  # offline, no cause
    ],
)
def test_the_fault_of_a_pushed_status_is_named(
    status: AutomaticStatus, fault: PrinterFault | None
) -> None:
    assert pushed_fault(status) is fault
