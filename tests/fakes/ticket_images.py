"""Rasters that look like nothing, for printers."""

from __future__ import annotations

import random

from kiosk.ports.ticket_renderer import TicketImage


def noise(width: int, height: int, seed: int = 1) -> TicketImage:
    """Return dots at random; the last row is not white."""
    row_bytes = (width + 7) // 8
    data = bytearray(random.Random(seed).randbytes(row_bytes * height))
    data[-1] |= 0x80
    return TicketImage(width, height, bytes(data))


def ticket_sized(width: int = 576) -> TicketImage:
    """Return about as many bytes as a ticket has."""
    return noise(width, 1100)


def rows_of(image: TicketImage) -> list[str]:
    """Return each row as ``#`` and ``.``."""
    return [
        "".join(f"{byte:08b}" for byte in image.data[at : at + image.row_bytes])
        .replace("0", ".")
        .replace("1", "#")
        for at in range(0, len(image.data), image.row_bytes)
    ]
