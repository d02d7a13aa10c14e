"""The black of a picture, without the white around it. Pure."""

from __future__ import annotations

from functools import reduce
from operator import or_

from kiosk.ports.ticket_renderer import TicketImage


def cropped(image: TicketImage) -> TicketImage:
    """Return the columns with ink, in whole bytes; white rows stay, they cost a byte each."""
    size = image.row_bytes
    rows = [image.data[at : at + size] for at in range(0, len(image.data), size)]
    columns = reduce(or_, (int.from_bytes(row) for row in rows), 0).to_bytes(size)
    left = size - len(columns.lstrip(b"\0"))
    right = len(columns.rstrip(b"\0"))
    if left >= right:
        return TicketImage(8, len(rows), bytes(len(rows)))
    data = b"".join(row[left:right] for row in rows)
    return TicketImage(8 * (right - left), len(rows), data)
