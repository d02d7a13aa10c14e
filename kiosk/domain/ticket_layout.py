"""A whole ticket: its paper and its blocks from top to bottom, as wide as the paper.

Source of order and sizes: the design language, "Printed ticket".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.language import Direction, direction_of

if TYPE_CHECKING:
    from kiosk.domain.language import Locale
    from kiosk.domain.ticket_blocks import Block


_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: printable ``width``, side ``margin``, in dots; ``dpi`` of the print head.

    ``qr_dots`` is the wanted size of a QR module.
    """

    width: int
    margin: int
    qr_dots: int
    dpi: int = 203

    @property
    def dots_per_mm(self) -> float:
        """How many dots are a millimetre long."""
        return self.dpi / _MM_PER_INCH


PAPER_80 = Paper(width=576, margin=20, qr_dots=8)
PAPER_58 = Paper(width=384, margin=12, qr_dots=6)
PAPERS: dict[int, Paper] = {80: PAPER_80, 58: PAPER_58}
"""By the width of the roll in mm, as settings name it."""


@dataclass(frozen=True, slots=True)
class TicketLayout:
    """A whole ticket, ready to be drawn. ``second`` is the language of its second lines, if any."""

    paper: Paper
    locale: Locale
    blocks: tuple[Block, ...]
    second: Locale | None = None

    @property
    def direction(self) -> Direction:
        """The direction in which the ticket is read."""
        return direction_of(self.locale)
