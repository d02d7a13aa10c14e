"""Tickets as arrays of dots: as they are drawn, and as a printer would print them."""

from __future__ import annotations

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.adapters.printing.escpos import encode_raster
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.raster_decoder import decode

Dots = NDArray[np.bool_]


def dots_of(image: TicketImage) -> Dots:
    """Return what is drawn; True is black."""
    rows = np.frombuffer(image.data, np.uint8).reshape(image.height, image.row_bytes)
    return np.unpackbits(rows, axis=1).astype(np.bool_)


def printed_dots(image: TicketImage) -> Dots:
    """Return what the bytes print, read by a decoder that shares no code with the encoder."""
    rows = decode(encode_raster(image)).rows
    flat: Dots = np.frombuffer("".join(rows).encode("ascii"), np.uint8) == ord("#")
    return flat.reshape(len(rows), -1)


def lost_dots(image: TicketImage, printed: Dots) -> int:
    """Return how many dots differ; AssertionError at any that may not.

    One dot of a byte 0x10 is left white where a printer would obey it and the byte after it.
    """
    drawn = dots_of(image)
    assert not drawn[len(printed) :].any(), "dots after the end"
    meant, read = (np.packbits(one, axis=1) for one in (drawn[: len(printed)], printed))
    changed = meant != read
    assert (meant[changed] == 0x10).all()
    assert (read[changed] == 0).all()
    return int(changed.sum())


def codes_in(dots: Dots) -> list[str]:
    """Return what the QR symbols say, as a scanner reads them."""
    return [code.text for code in zxingcpp.read_barcodes(np.where(dots, 0, 255).astype(np.uint8))]


def ink(dots: Dots) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of the black dots; right and bottom are inclusive."""
    down, across = np.nonzero(dots)
    return int(across.min()), int(down.min()), int(across.max()), int(down.max())
