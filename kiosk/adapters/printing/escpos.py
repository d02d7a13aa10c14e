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

ASK_PRINTER = b"\x10\x04\x01"
"""DLE EOT 1, executed on arrival: online or not, whatever the cause."""

ASK_OFFLINE_CAUSE = b"\x10\x04\x02"
"""DLE EOT 2, executed on arrival."""

ASK_ERROR_CAUSE = b"\x10\x04\x03"
"""DLE EOT 3, executed on arrival."""

ASK_ROLL = b"\x10\x04\x04"
"""DLE EOT 4, executed on arrival: near end and end of the roll."""

CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8, executed on arrival: forget what is not printed yet; answered by 37 25 00."""

ASK_PAPER_SENSOR = b"\x1dr\x01"
"""GS r 1, executed in order and not while the printer is offline. One byte says little: noise is
one as well, so it is asked twice, and the answers have to agree."""

CUT = b"\x1dVB\x00"
"""GS V 66 0: feed to the cutter, then cut."""

BAND_ROWS = 128
"""Small enough for every known buffer; clones misread multiples of 48 and 96."""

WHITE_ROWS = 6
"""So many white rows are worth the eight bytes of another band's head."""

LINE_ROWS = 30
"""A line feed in dots, as long as no letter of the line is taller."""

ZEROS = bytes(BAND_ROWS * 72 + 16)
"""Completes a band that was cut short, as white rows; outside of one, NUL says nothing."""

_MISREAD_ROWS = 48
_REAL_TIME_COMMAND = re.compile(rb"\x10(?=[\x04\x05\x14])")


def ask_process_id(process_id: bytes) -> bytes:
    """GS ( H function 48: answer these 4 bytes (0x20-0x7E) when all before them is printed."""
    return b"\x1d(H\x06\x0000" + process_id


def encode_raster(image: TicketImage) -> bytes:
    """Return the image as GS v 0 bands, without the white rows at its end.

    A band is as wide as its widest row, and white rows are bands of their own, one byte wide: a
    feed in dots, whatever the printer's motion unit. The first band says the paper's width.
    Printers execute DLE EOT, DLE ENQ and DLE DC4 inside image data as well, so one dot of every
    such byte pair is left white.
    """
    size = image.row_bytes
    rows = [image.data[at : at + size] for at in range(0, len(image.data), size)]
    inks = [len(row.rstrip(b"\0")) for row in rows]
    while inks and not inks[-1]:
        inks.pop()
    return b"".join(
        _band(rows[start:end], size if start == 0 else max(1, *inks[start:end]))
        for start, end in _spans(inks)
    )


def white_band(rows: int) -> bytes:
    """Return white rows that are printed: a feed in dots, whatever the printer's motion unit."""
    return _band([b"\0"] * rows, 1)


def inked_rows(image: TicketImage) -> int:
    """Return how many rows of dots are printed: all down to the last that is not white."""
    return -(-len(image.data.rstrip(b"\0")) // image.row_bytes)


def _spans(inks: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first row of every band and the one after its last."""
    start = 0
    while start < len(inks):
        end = _end_of_band(inks, start)
        if (end - start) % _MISREAD_ROWS == 0 and end < len(inks):
            end -= 1
        yield start, end
        start = end


def _end_of_band(inks: list[int], start: int) -> int:
    """Return where white rows end, or where enough of them begin."""
    last = min(start + BAND_ROWS, len(inks))
    first_ink = next((at for at in range(start, last) if inks[at]), last)
    if first_ink - start >= WHITE_ROWS:
        return first_ink
    white = 0
    for at in range(start, last):
        white = 0 if inks[at] else white + 1
        if white == WHITE_ROWS:
            return at + 1 - WHITE_ROWS
    return last


def _band(rows: list[bytes], width: int) -> bytes:
    """Return one band ``width`` bytes wide; one of a height that is misread gets a white row."""
    dots = b"".join(rows if width == len(rows[0]) else [row[:width] for row in rows])
    if len(rows) % _MISREAD_ROWS == 0:
        dots += bytes(width)
    head = width.to_bytes(2, "little") + (len(dots) // width).to_bytes(2, "little")
    return b"\x1dv0\x00" + head + _REAL_TIME_COMMAND.sub(b"\0", dots)
