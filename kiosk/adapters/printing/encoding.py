"""A whole ticket as the bytes of one job: what is drawn, the cut, the signal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.adapters.printing.escpos import encode_raster

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


@dataclass(frozen=True, slots=True)
class Encoding:
    """How tickets are put into bytes. ``text``: as words where the printer has the letters."""

    cut: Cut = Cut.PARTIAL
    buzzer: bool = False
    text: NativeText | None = None

    def encode(self, image: TicketImage, layout: TicketLayout | None = None) -> bytes:
        """Return what prints one ticket, then cuts it, then calls."""
        if self.text is not None and layout is not None:
            return self.text.encode(layout) + self.ending
        return encode_raster(image) + self.ending

    @property
    def ending(self) -> bytes:
        """What follows the last dot of a ticket."""
        return _CUTS[self.cut] + (_SIGNAL if self.buzzer else b"")
