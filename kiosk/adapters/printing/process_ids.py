"""The IDs by which a printer says which ticket it printed: no two alike while a process lives."""

from __future__ import annotations

import string
from itertools import chain
from secrets import randbelow
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LENGTH = 4
"""GS ( H function 48 takes four bytes, each 0x20-0x7E."""

_SIGNS = string.digits + string.ascii_uppercase + string.ascii_lowercase
"""In the order of their codes, so that IDs that follow one another ascend as bytes too."""

IDS = len(_SIGNS) ** _LENGTH
"""How many there are: 14.8 million, a ticket a second for half a year."""


def process_ids(start: int | None = None) -> Iterator[bytes]:
    """Return every ID once, each above the one before, and after the last those left out at first.

    ``start``: where among them; None: anywhere in the lower half, so that a late echo of what
    another process printed proves nothing here.
    """
    first = randbelow(IDS // 2) if start is None else start
    return map(_spelled, chain(range(first, IDS), range(first)))


def _spelled(number: int) -> bytes:
    signs = ""
    for _ in range(_LENGTH):
        number, sign = divmod(number, len(_SIGNS))
        signs = _SIGNS[sign] + signs
    return signs.encode()
