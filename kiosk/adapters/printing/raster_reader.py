"""The picture that a printer would draw from ESC/POS bytes, as far as the kiosk uses them."""

from __future__ import annotations

from kiosk.ports.ticket_renderer import TicketImage

_BAND = b"\x1dv0\x00"
_BAND_HEAD_BYTES = 8
_LENGTHS = {b"\x1b@": 2, b"\x1da": 3, b"\x1dr": 3, b"\x1dV": 4, b"\x1d(": 11}


def read_raster(job: bytes) -> TicketImage:
    """Return what the GS v 0 bands of a job draw, each at the left edge, as wide as the widest.

    Raises ValueError at an unknown command.
    """
    rows: list[bytes] = []
    at = 0
    while at < len(job):
        if job[at : at + 4] == _BAND:
            across, down = _size(job[at + 4 : at + _BAND_HEAD_BYTES])
            at += _BAND_HEAD_BYTES
            rows += (job[at + row * across : at + (row + 1) * across] for row in range(down))
            at += across * down
        else:
            at += _command_length(job, at)
    width = max(map(len, rows), default=0)
    return TicketImage(width * 8, len(rows), b"".join(row.ljust(width, b"\0") for row in rows))


def _size(head: bytes) -> tuple[int, int]:
    return int.from_bytes(head[:2], "little"), int.from_bytes(head[2:], "little")


def _command_length(job: bytes, at: int) -> int:
    length = _LENGTHS.get(job[at : at + 2])
    if length is None:
        raise ValueError(f"unknown command {job[at : at + 4].hex(' ')} at byte {at}")
    return length
