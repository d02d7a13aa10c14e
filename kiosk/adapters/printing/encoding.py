"""A whole ticket as the bytes of one job: what is drawn, the cut, the signal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.adapters.printing.escpos import LINE_ROWS, encode_raster, inked_rows

if TYPE_CHECKING:
    from kiosk.adapters.printing.native_text import NativeText
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_renderer import TicketImage


class Cut(StrEnum):
    """How a ticket is parted from the roll: ``feed`` moves it to the tear bar and does not cut."""

    PARTIAL = "partial"
    FULL = "full"
    FEED = "feed"
    NONE = "none"


_CUTS = {
    Cut.PARTIAL: b"\x1dVB\x00",  # GS V 66 0: feed to the cutter, leave one point uncut
    Cut.FULL: b"\x1dVA\x00",  # GS V 65 0: feed to the cutter, cut through
    Cut.FEED: b"\x1bd\x06",  # ESC d 6: print, feed six lines
    Cut.NONE: b"",
}
_SIGNAL = b"\x1bB\x02\x03"
"""ESC B 2 3: two sounds of 150 ms, on printers with a buzzer that know it."""


_FED_MM = {Cut.PARTIAL: 14.0, Cut.FULL: 14.0}
"""From the print head to the cutter; it hangs out blank before the next ticket begins."""

_FED_ROWS = {Cut.FEED: 6 * LINE_ROWS}
_DOTS_PER_MM = 203 / 25.4


@dataclass(frozen=True, slots=True)
class Encoded:
    """One ticket as bytes, its end included.

    ``rows`` of dots are printed; ``millimetres`` of paper are used, what is fed to cut it included.
    """

    body: bytes
    rows: int
    millimetres: float


@dataclass(frozen=True, slots=True)
class Encoding:
    """How tickets are put into bytes. ``text``: as words where the printer has the letters."""

    cut: Cut = Cut.PARTIAL
    buzzer: bool = False
    text: NativeText | None = None

    def encode(self, image: TicketImage, layout: TicketLayout | None = None) -> Encoded:
        """Return what prints one ticket, then cuts it, then calls."""
        if self.text is not None and layout is not None:
            body, rows = self.text.encode(layout)
        else:
            body, rows = encode_raster(image), inked_rows(image)
        dots_per_mm = layout.paper.dots_per_mm if layout else _DOTS_PER_MM
        length = (rows + _FED_ROWS.get(self.cut, 0)) / dots_per_mm + _FED_MM.get(self.cut, 0)
        return Encoded(body + self.ending, rows, length)

    @property
    def ending(self) -> bytes:
        """What follows the last dot of a ticket."""
        return _CUTS[self.cut] + (_SIGNAL if self.buzzer else b"")
