"""A raster as ESC/POS bytes.

Source: Epson, "ESC/POS Command Reference"; command names as there. The commands are spelled here
and not taken from python-escpos: it has none for status or proof, and importing it costs 0.25 s,
leaves a temporary folder behind and sets up the root logger.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.ports.ticket_renderer import TicketImage

INITIALIZE = b"\x1b@"
"""ESC @: clear the print buffer and settings; it also switches automatic status off."""

ENABLE_AUTOMATIC_STATUS = b"\x1da\xff"
"""GS a 255: push four bytes whenever anything changes, and once at once."""

ASK_OFFLINE_CAUSE = b"\x10\x04\x02"
"""DLE EOT 2, executed on arrival."""

ASK_PAPER_SENSOR = b"\x1dr\x01"
"""GS r 1, executed in order and not while the printer is offline."""

CUT = b"\x1dVB\x00"
"""GS V 66 0: feed to the cutter, then cut."""

BAND_ROWS = 128
"""Small enough for every known buffer; clones misread multiples of 48 and 96."""

_MISREAD_ROWS = 48
_REAL_TIME_COMMAND = re.compile(rb"\x10(?=[\x04\x05\x14])")


def ask_process_id(process_id: bytes) -> bytes:
    """GS ( H function 48: answer these 4 bytes (0x20-0x7E) when all before them is printed."""
    return b"\x1d(H\x06\x0000" + process_id


def encode_raster(image: TicketImage) -> bytes:
    """Return the image as GS v 0 bands, without the white rows at its end.

    Printers execute DLE EOT, DLE ENQ and DLE DC4 inside image data as well, so one dot of every
    such byte pair is left white.
    """
    rows = image.data.rstrip(b"\0")
    rows = rows.ljust(-(-len(rows) // image.row_bytes) * image.row_bytes, b"\0")
    return b"".join(_bands(_REAL_TIME_COMMAND.sub(b"\0", rows), image.row_bytes))


def _bands(rows: bytes, row_bytes: int) -> Iterator[bytes]:
    for start in range(0, len(rows), BAND_ROWS * row_bytes):
        band = rows[start : start + BAND_ROWS * row_bytes]
        if len(band) // row_bytes % _MISREAD_ROWS == 0:
            band += bytes(row_bytes)
        yield _band_head(row_bytes, len(band) // row_bytes) + band


def _band_head(row_bytes: int, rows: int) -> bytes:
    return b"\x1dv0\x00" + row_bytes.to_bytes(2, "little") + rows.to_bytes(2, "little")
