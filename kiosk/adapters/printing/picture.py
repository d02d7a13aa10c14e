"""A ticket's picture, read back from the very bytes that a printer is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.adapters.printing.escpos import CUT, INITIALIZE, encode_raster
from kiosk.adapters.printing.raster_reader import read_raster
from kiosk.ports.ticket_renderer import TicketImage

if TYPE_CHECKING:
    from pathlib import Path

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


def print_picture(job: bytes, width: int, path: Path) -> TicketImage:
    """Let a simulated printer print a job into a PNG, and return what came out. Raises OSError.

    ``width`` is that of the printer's head, in dots. It reads text and its own QR codes as well,
    and shares no code with what made the job; the paper that is only fed at the end is left out.
    """
    from kiosk.adapters.printing.simulator.machine import Machine
    from kiosk.adapters.printing.simulator.paper import Paper, write_png

    machine = Machine(Paper(width))
    machine.receive(job)
    slip = machine.paper.slips[0] if machine.paper.slips else machine.paper.cut()
    rows = b"".join(slip.rows).rstrip(b"\0")
    height = -(-len(rows) // machine.paper.row_bytes)
    write_png(replace(slip, rows=slip.rows[:height]), path)
    return TicketImage(width, height, b"".join(slip.rows[:height]))
