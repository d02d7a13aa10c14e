"""What a printer says of itself: bytes read into statuses, statuses into a condition. Pure.

Source: Epson, "TM-T88III Specification", appendix G, for how the kinds of bytes are told apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.printing import PrinterCondition


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


@dataclass(frozen=True, slots=True)
class BuffersCleared:
    """The answer to DLE DC4 8: nothing is held any more that was not printed."""


Status = RealTimeStatus | AutomaticStatus | PaperSensorStatus | ProcessId | BuffersCleared

_FLOW_CONTROL = b"\x11\x13"
_BLOCK_HEADERS = b"\x35\x37\x3b\x3d\x5f"
_BLOCK_END = b"\0"
_PRINTABLE = range(0x20, 0x7F)
_PROCESS_ID_HEADER = b"\x37\x22"
_BUFFERS_CLEARED = b"\x37\x25\0"
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
    """Read a block: printable bytes up to a NUL. One that is not is noise before something else."""
    end = next((at for at, byte in enumerate(data) if byte not in _PRINTABLE), None)
    if end is None:
        return None, 0
    block = data[: end + 1]
    if not block.endswith(_BLOCK_END):
        return None, 1
    if (start := block.rfind(_PROCESS_ID_HEADER)) >= 0:
        return ProcessId(block[start + len(_PROCESS_ID_HEADER) : -1]), len(block)
    return (BuffersCleared() if block.endswith(_BUFFERS_CLEARED) else None), len(block)


def _automatic_status(data: bytes) -> tuple[Status | None, int]:
    if any(byte & 0x90 for byte in data[1:_AUTOMATIC_STATUS_BYTES]):
        return None, 1
    if len(data) < _AUTOMATIC_STATUS_BYTES:
        return None, 0
    return AutomaticStatus(*data[:3]), _AUTOMATIC_STATUS_BYTES


@dataclass(frozen=True, slots=True)
class Heard:
    """All that was heard of one printer; None: not asked, or no answer.

    ``printer``, ``offline``, ``error`` and ``roll`` are the answers to DLE EOT 1 to 4, ``sensor``
    that to GS r 1, ``automatic`` the last push; ``port`` is what the connection itself tells.
    """

    printer: int | None = None
    offline: int | None = None
    error: int | None = None
    roll: int | None = None
    sensor: int | None = None
    automatic: AutomaticStatus | None = None
    port: PrinterCondition = PrinterCondition.UNKNOWN


def condition_of(heard: Heard) -> PrinterCondition:
    """Return how a printer is: the worst that was heard, and unknown where nothing was.

    Any bit of a pair counts, since clones set but one. Sources: Epson, "ESC/POS Command Reference",
    DLE EOT, GS a and GS r; Citizen, "CT-S2000", p. 58, for bit 2 of DLE EOT 4 alone.
    """
    told = {condition for condition, bits in _bits(heard) if bits}
    told.add(heard.port)
    for condition in _WORST_FIRST:
        if condition in told:
            return condition
    answered = (heard.offline, heard.roll, heard.sensor, heard.automatic, heard.printer)
    known = any(one is not None for one in answered)
    return PrinterCondition.READY if known else heard.port


_WORST_FIRST = (
    PrinterCondition.COVER_OPEN,
    PrinterCondition.PAPER_OUT,
    PrinterCondition.CUTTER_ERROR,
    PrinterCondition.UNRECOVERABLE,
    PrinterCondition.RECOVERABLE,
    PrinterCondition.OFFLINE,
    PrinterCondition.NEAR_END,
)


def _bits(heard: Heard) -> tuple[tuple[PrinterCondition, int], ...]:
    """Return each condition with the bits that stand for it in what was heard."""
    offline, error, roll = heard.offline or 0, heard.error or 0, heard.roll or 0
    push = heard.automatic or AutomaticStatus(0, 0, 0)
    said_offline = (heard.printer or 0) & 0x08 | push.printer & 0x08
    return (
        (PrinterCondition.COVER_OPEN, offline & 0x04 | push.printer & 0x20),
        (PrinterCondition.PAPER_OUT, offline & 0x20 | roll & 0x60 | push.paper & 0x0C),
        (PrinterCondition.CUTTER_ERROR, error & 0x08 | push.error & 0x08),
        (PrinterCondition.UNRECOVERABLE, error & 0x20 | push.error & 0x20),
        (PrinterCondition.RECOVERABLE, error & 0x44 | push.error & 0x44),
        (PrinterCondition.OFFLINE, said_offline | offline & 0x40),
        (PrinterCondition.NEAR_END, roll & 0x0C | push.paper & 0x03 | (heard.sensor or 0) & 0x03),
    )
