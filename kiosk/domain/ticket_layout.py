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


FEWEST_DOTS, MOST_DOTS = 320, 832
"""Heads that a ticket is laid out for: 40 mm at 203 dpi, to those of four-inch printers."""

_WIDE_MM = 60
_NARROW_MARGIN_MM, _WIDE_MARGIN_MM = 1.5, 2.5
_NARROW_MODULE_MM, _WIDE_MODULE_MM = 0.75, 1.0


def paper_across(dots: int, dpi: int = 203) -> Paper:
    """Return the paper under a head of so many dots, as many of them as fill whole bytes.

    Margins and modules have the millimetres of the design's two papers.
    """
    width = dots // 8 * 8
    scale = dpi / _MM_PER_INCH
    wide = width / scale >= _WIDE_MM
    margin = _WIDE_MARGIN_MM if wide else _NARROW_MARGIN_MM
    module = _WIDE_MODULE_MM if wide else _NARROW_MODULE_MM
    return Paper(width, round(margin * scale), round(module * scale), dpi)


PAPER_80 = paper_across(576)
PAPER_58 = paper_across(384)
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
