"""A ticket's picture, read back from the very bytes that a printer is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.printing.escpos import CUT, INITIALIZE, encode_raster
from kiosk.adapters.printing.raster_reader import read_raster

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.ports.ticket_renderer import TicketImage

DOTS_PER_INCH = (203, 203)


def job_bytes(image: TicketImage) -> bytes:
    """Return the whole job: initialise, raster bands, feed and cut."""
    return INITIALIZE + encode_raster(image) + CUT


def write_picture(job: bytes, path: Path) -> TicketImage:
    """Write what a printer would draw as PNG, and return it. Raises OSError."""
    from PIL import Image

    drawn = read_raster(job)
    size = (drawn.width, drawn.height)
    Image.frombytes("1", size, drawn.data, "raw", "1;I").save(path, dpi=DOTS_PER_INCH)
    return drawn
