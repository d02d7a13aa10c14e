"""ESC/POS as a printer reads it: one command after the other from what has come so far. Pure.

Source: Epson, "ESC/POS Command Reference"; names as there.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name (``ESC @``), its parameters, and how many bytes it took."""

    name: str
    data: bytes
    length: int


TEXT = "text"
RASTER = "GS v 0"
UNKNOWN = "?"
_RASTER_HEAD = 8
_FIXED = {
    # name -> parameter bytes behind the two or more of the name
    b"\x1b@": ("ESC @", 0),
    b"\x1b!": ("ESC !", 1),
    b"\x1b2": ("ESC 2", 0),
    b"\x1b3": ("ESC 3", 1),
    b"\x1bB": ("ESC B", 2),
    b"\x1bE": ("ESC E", 1),
    b"\x1bJ": ("ESC J", 1),
    b"\x1bM": ("ESC M", 1),
    b"\x1bR": ("ESC R", 1),
    b"\x1ba": ("ESC a", 1),
    b"\x1bd": ("ESC d", 1),
    b"\x1bp": ("ESC p", 3),
    b"\x1bt": ("ESC t", 1),
    b"\x1bS": ("ESC S", 0),
    b"\x1d!": ("GS !", 1),
    b"\x1dB": ("GS B", 1),
    b"\x1dI": ("GS I", 1),
    b"\x1dL": ("GS L", 2),
    b"\x1dP": ("GS P", 2),
    b"\x1dW": ("GS W", 2),
    b"\x1da": ("GS a", 1),
    b"\x1dr": ("GS r", 1),
    b"\x1c.": ("FS .", 0),
    b"\x1c&": ("FS &", 0),
    b"\x10\x04": ("DLE EOT", 1),
    b"\x10\x05": ("DLE ENQ", 1),
}
_CUT_WITH_FEED = (65, 66, 97, 98, 103, 104)
_PRINTABLE_FROM = 0x20
_CONTROL = {0x0A: "LF", 0x0D: "CR", 0x00: "NUL", 0x18: "CAN", 0x09: "HT", 0x0C: "FF"}


def next_command(received: bytes | bytearray) -> Command | None:
    """Return the first command; None where it has not come whole.

    A raster is returned as soon as its head is there, its dots still to come.
    """
    if not received:
        return None
    first = received[0]
    if first >= _PRINTABLE_FROM:
        return _text(received)
    if first in _CONTROL:
        return Command(_CONTROL[first], b"", 1)
    if len(received) < 2:  # noqa: PLR2004 - a command is two bytes at least
        return None
    return _lettered(received)


def _text(received: bytes | bytearray) -> Command:
    length = next((at for at, byte in enumerate(received) if byte < _PRINTABLE_FROM), len(received))
    return Command(TEXT, bytes(received[:length]), length)


def _lettered(received: bytes | bytearray) -> Command | None:
    head = bytes(received[:2])
    if head == b"\x1dv":
        return _raster(received)
    if head in {b"\x1d(", b"\x1b("}:
        return _sized(received)
    if head == b"\x1dV":
        return _cut(received)
    if head == b"\x10\x14":
        return _pulse(received)
    name, size = _FIXED.get(head, (UNKNOWN, 0))
    if len(received) < 2 + size:
        return None
    return Command(name, bytes(received[2 : 2 + size]), 2 + size)


def _raster(received: bytes | bytearray) -> Command | None:
    if len(received) < _RASTER_HEAD:
        return None
    return Command(RASTER, bytes(received[3:_RASTER_HEAD]), _RASTER_HEAD)


def _sized(received: bytes | bytearray) -> Command | None:
    """Read ``GS ( x pL pH …`` and ``ESC ( x pL pH …``."""
    if len(received) < 5:  # noqa: PLR2004
        return None
    size = received[3] + 256 * received[4]
    if len(received) < 5 + size:
        return None
    lead = "GS" if received[0] == 0x1D else "ESC"  # noqa: PLR2004
    return Command(f"{lead} ( {chr(received[2])}", bytes(received[5 : 5 + size]), 5 + size)


def _cut(received: bytes | bytearray) -> Command | None:
    if len(received) < 3:  # noqa: PLR2004
        return None
    size = 2 if received[2] in _CUT_WITH_FEED else 1
    if len(received) < 2 + size:
        return None
    return Command("GS V", bytes(received[2 : 2 + size]), 2 + size)


def _pulse(received: bytes | bytearray) -> Command | None:
    """Read ``DLE DC4``: function 8 has seven bytes behind it, the others have two."""
    if len(received) < 3:  # noqa: PLR2004
        return None
    size = 8 if received[2] == 8 else 3  # noqa: PLR2004
    if len(received) < 2 + size:
        return None
    return Command("DLE DC4", bytes(received[2 : 2 + size]), 2 + size)
