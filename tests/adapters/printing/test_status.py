"""What printers say, byte by byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.printing.port_status import port_condition
from kiosk.adapters.printing.status import (
    AutomaticStatus,
    BuffersCleared,
    Heard,
    PaperSensorStatus,
    ProcessId,
    RealTimeStatus,
    Status,
    condition_of,
    read_statuses,
)
from kiosk.domain.printing import PrinterCondition, PrinterFault

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
        (b"\x37\x25\x00\x12", (BuffersCleared(), RealTimeStatus(0x12)), b""),
        (b"\x5f\x18\x00\x0c\x00", (AutomaticStatus(0x18, 0, 0x0C),), b""),
        (b"\x3dnoise\x37\x220042\x00", (ProcessId(b"0042"),), b""),
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


def heard(**said: int) -> PrinterCondition:
    return condition_of(Heard(**said))  # type: ignore[arg-type]


SILENCE = PrinterCondition.UNKNOWN
READY, NEAR_END = PrinterCondition.READY, PrinterCondition.NEAR_END
COVER, PAPER, OFFLINE = (
    PrinterCondition.COVER_OPEN,
    PrinterCondition.PAPER_OUT,
    PrinterCondition.OFFLINE,
)
CUTTER, LASTING, PASSING = (
    PrinterCondition.CUTTER_ERROR,
    PrinterCondition.UNRECOVERABLE,
    PrinterCondition.RECOVERABLE,
)


def first(bits: int, *meanings: tuple[int, PrinterCondition]) -> PrinterCondition:
    """Return the first meaning that has a bit set; meanings come worst first."""
    return next((meaning for mask, meaning in meanings if bits & mask), READY)


@pytest.mark.parametrize("bits", range(256))
def test_every_byte_that_answers_a_question_has_one_meaning(bits: int) -> None:
    assert heard(printer=bits) is first(bits, (0x08, OFFLINE))
    assert heard(offline=bits) is first(bits, (0x04, COVER), (0x20, PAPER), (0x40, OFFLINE))
    cause = first(bits, (0x08, CUTTER), (0x20, LASTING), (0x44, PASSING))
    assert heard(offline=0x52, error=bits) is (OFFLINE if cause is READY else cause)
    assert heard(roll=bits) is first(bits, (0x60, PAPER), (0x0C, NEAR_END))
    assert heard(sensor=bits) is first(bits, (0x03, NEAR_END))


@pytest.mark.parametrize("error", range(128))
def test_every_pushed_status_has_one_meaning(error: int) -> None:
    for printer in (0x10, 0x14, 0x18, 0x30, 0x38, 0x50):
        for paper in range(16):
            status = AutomaticStatus(printer, error, paper)
            expected = first(printer, (0x20, COVER))
            if expected is READY:
                expected = first(paper, (0x0C, PAPER))
            if expected is READY:
                expected = first(error, (0x08, CUTTER), (0x20, LASTING), (0x44, PASSING))
            if expected is READY:
                expected = first(printer, (0x08, OFFLINE))
            if expected is READY:
                expected = first(paper, (0x03, NEAR_END))
            assert condition_of(Heard(automatic=status)) is expected


def test_nothing_heard_is_unknown_and_not_ready() -> None:
    assert condition_of(Heard()) is SILENCE


def test_no_error_cause_is_no_knowledge_of_anything_else() -> None:
    assert heard(error=0x12) is SILENCE


@pytest.mark.parametrize("port", [PAPER, OFFLINE, PASSING])
def test_what_the_port_says_counts_beside_what_the_printer_says(port: PrinterCondition) -> None:
    assert condition_of(Heard(offline=0x12, port=port)) is port
    assert condition_of(Heard(offline=0x16, port=port)) is COVER


@pytest.mark.parametrize(
    ("bits", "condition"),
    [
        (0x18, READY),  # selected, no error
        (0x38, PAPER),
        (0x30, PAPER),
        (0x20, PAPER),
        (0x10, PASSING),
        (0x08, OFFLINE),
        (0x00, SILENCE),  # a device that never sets a bit
    ],
)
def test_the_port_status_of_usb(bits: int, condition: PrinterCondition) -> None:
    for reserved in (0x00, 0x01, 0x02, 0x04, 0x40, 0x80, 0xC7):
        assert port_condition(bits | reserved) is condition


@pytest.mark.parametrize("condition", PrinterCondition)
def test_a_condition_is_a_fault_or_lets_print(condition: PrinterCondition) -> None:
    lets_print = condition in {READY, NEAR_END, SILENCE}
    assert (condition.fault is None) is lets_print
    assert condition.prints is (condition in {READY, NEAR_END})


@pytest.mark.parametrize("fault", PrinterFault)
def test_every_fault_is_a_condition(fault: PrinterFault) -> None:
    assert PrinterCondition(fault.value).fault is fault
