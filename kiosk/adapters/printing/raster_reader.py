"""The picture that a printer would draw from ESC/POS bytes, as far as the kiosk uses them."""

from __future__ import annotations

from kiosk.ports.ticket_renderer import TicketImage

_BAND = b"\x1dv0\x00"
_BAND_HEAD_BYTES = 8
_LENGTHS = {b"\x1b@": 2, b"\x1da": 3, b"\x1dr": 3, b"\x1dV": 4, b"\x1d(": 11}


def read_raster(job: bytes) -> TicketImage:
    """Return what the GS v 0 bands of a job draw. Raises ValueError at an unknown command."""
    rows, row_bytes, at = bytearray(), 0, 0
    while at < len(job):
        if job[at : at + 4] == _BAND:
            row_bytes = int.from_bytes(job[at + 4 : at + 6], "little")
            size = row_bytes * int.from_bytes(job[at + 6 : at + 8], "little")
            rows += job[at + _BAND_HEAD_BYTES : at + _BAND_HEAD_BYTES + size]
            at += _BAND_HEAD_BYTES + size
        else:
            at += _command_length(job, at)
    return TicketImage(row_bytes * 8, len(rows) // row_bytes if row_bytes else 0, bytes(rows))


def _command_length(job: bytes, at: int) -> int:
    length = _LENGTHS.get(job[at : at + 2])
    if length is None:
        raise ValueError(f"unknown command {job[at : at + 4].hex(' ')} at byte {at}")
    return length
