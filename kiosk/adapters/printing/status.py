"""What a printer says of itself: bytes read into statuses, statuses into faults. Pure.

Source: Epson, "TM-T88III Specification", appendix G, for how the kinds of bytes are told apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.printing import PrinterFault


@dataclass(frozen=True, slots=True)
class RealTimeStatus:
    """The answer to DLE EOT, ``0xx1xx10``; which one is known only from the question."""

    bits: int


@dataclass(frozen=True, slots=True)
class AutomaticStatus:
    """Four bytes pushed after GS a: offline and cover, errors, paper, reserved."""

    printer: int
    error: int
    paper: int


@dataclass(frozen=True, slots=True)
class PaperSensorStatus:
    """The answer to GS r 1, ``0xx0xxxx``: all commands before it were executed."""

    bits: int


@dataclass(frozen=True, slots=True)
class ProcessId:
    """The answer to GS ( H function 48: all before it is printed."""

    process_id: bytes


Status = RealTimeStatus | AutomaticStatus | PaperSensorStatus | ProcessId

_FLOW_CONTROL = b"\x11\x13"
_BLOCK_HEADERS = b"\x35\x37\x3b\x3d\x5f"
_BLOCK_END = b"\0"
_PROCESS_ID_HEADER = b"\x37\x22"
_AUTOMATIC_STATUS_BYTES = 4


def read_statuses(data: bytes) -> tuple[tuple[Status, ...], bytes]:
    """Return the statuses in ``data`` and the bytes of one that is not yet whole.

    Flow control is passed over, even within a status; so is what no printer says.
    """
    data = data.translate(None, _FLOW_CONTROL)
    found: list[Status] = []
    while data:
        status, length = _first_status(data)
        if length == 0:
            break
        found += [] if status is None else [status]
        data = data[length:]
    return tuple(found), data


def _first_status(data: bytes) -> tuple[Status | None, int]:
    """Return the first status and its length; a length of 0 asks for more bytes."""
    first = data[0]
    if first in _BLOCK_HEADERS:
        return _block(data)
    if first & 0x93 == 0x12:  # noqa: PLR2004
        return RealTimeStatus(first), 1
    if first & 0x93 == 0x10:  # noqa: PLR2004
        return _automatic_status(data)
    return (PaperSensorStatus(first) if first & 0x90 == 0 else None), 1


def _block(data: bytes) -> tuple[Status | None, int]:
    length = data.find(_BLOCK_END) + 1
    if length and data.startswith(_PROCESS_ID_HEADER):
        return ProcessId(data[2 : length - 1]), length
    return None, length


def _automatic_status(data: bytes) -> tuple[Status | None, int]:
    if any(byte & 0x90 for byte in data[1:_AUTOMATIC_STATUS_BYTES]):
        return None, 1
    if len(data) < _AUTOMATIC_STATUS_BYTES:
        return None, 0
    return AutomaticStatus(*data[:3]), _AUTOMATIC_STATUS_BYTES


def offline_cause(answer: RealTimeStatus) -> PrinterFault | None:
    """Return why the printer is offline, from the answer to DLE EOT 2; None if it is ready."""
    if answer.bits & 0x04:
        return PrinterFault.COVER_OPEN
    if answer.bits & 0x20:
        return PrinterFault.PAPER_OUT
    return PrinterFault.ERROR if answer.bits & 0x40 else None


def pushed_fault(status: AutomaticStatus) -> PrinterFault | None:
    """Return the fault of an automatic status, or None; near-end of paper is none."""
    if status.printer & 0x20:
        return PrinterFault.COVER_OPEN
    if status.paper & 0x0C:
        return PrinterFault.PAPER_OUT
    return PrinterFault.ERROR if status.error & 0x6C or status.printer & 0x08 else None
