"""A ticket in the printer's own letters, for lines that are slow: a kilobyte instead of sixty.

A line that its code pages do not hold is drawn, no larger than its ink; number and code never are.
Source: Epson, "ESC/POS Command Reference": ESC t, ESC a (effective on raster too), ESC E, GS !,
GS ( k.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.adapters.printing.escpos import LINE_ROWS, encode_raster, inked_rows, white_band
from kiosk.adapters.printing.ink import cropped
from kiosk.domain.language import Direction
from kiosk.domain.ticket_blocks import LogoBlock, NextBlock, QrBlock, SmallPrintBlock
from kiosk.domain.ticket_design import Size
from kiosk.domain.ticket_lines import Align, Line, lines_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.printing.profiles import Profile
    from kiosk.domain.ticket_blocks import Block
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_renderer import TicketImage

_LETTER_DOTS = 12
"""The width of font A."""

_LETTER_ROWS = 24
_GAP_ROWS = LINE_ROWS - _LETTER_ROWS
"""What is white under every line."""

_QR_LARGEST = 16
_LEFT, _CENTRE, _RIGHT = range(3)
_TYPEWRITTEN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}
    | dict.fromkeys("\u200e\u200f\u2009\u202f\u2066\u2067\u2068\u2069", "")
)


@dataclass(frozen=True, slots=True)
class NativeText:
    """Puts tickets into text; ``draw`` draws what cannot be."""

    profile: Profile
    draw: Callable[[TicketLayout], TicketImage]

    def encode(self, layout: TicketLayout) -> tuple[bytes, int]:
        """Return one ticket without its cut, and how many rows of dots it takes."""
        writing = _Writing(self.profile.pages, layout.paper.width // _LETTER_DOTS)
        right = layout.direction is Direction.RIGHT_TO_LEFT
        for block in layout.blocks:
            if isinstance(block, QrBlock):
                writing.symbol(block)
            if isinstance(block, LogoBlock):
                writing.dots(self.draw(replace(layout, blocks=(block,))), _CENTRE)
            for line in filter(lambda line: line.text, lines_of(block, writing.columns)):
                edge = _RIGHT if right else _LEFT
                align = _CENTRE if line.align is Align.CENTRE else edge
                if not writing.text(line, align):
                    writing.dots(self._drawn(line, layout), align)
        return bytes(writing.out), writing.rows

    def _drawn(self, line: Line, layout: TicketLayout) -> TicketImage:
        """Return a line as dots, in its own language; broken where the paper ends."""
        locale = layout.second if line.second and layout.second else layout.locale
        return self.draw(replace(layout, locale=locale, second=None, blocks=(_block(line),)))


def _block(line: Line) -> Block:
    if line.size > 1 or line.bold:
        size = Size.NORMAL if line.size > 1 else Size.SMALL
        return NextBlock((line.text,), size=size)
    return SmallPrintBlock(line.text)


@dataclass(slots=True)
class _Writing:
    """What is written so far, and what the printer is set to. ``rows`` of dots come out."""

    pages: tuple[tuple[int, str], ...]
    columns: int
    out: bytearray = field(default_factory=bytearray)
    rows: int = 0
    _page: int = 0
    _set: dict[bytes, int] = field(default_factory=dict)

    def text(self, line: Line, align: int) -> bool:
        """Write a line in the printer's letters; return whether a page holds all of them."""
        text = line.text.translate(_TYPEWRITTEN)
        parts = [self._page_for(part) for part in textwrap.wrap(text, self.columns // line.size)]
        if None in parts:
            return False
        self._switch(b"\x1ba", align)
        self._switch(b"\x1bE", int(line.bold))
        self._switch(b"\x1d!", (line.size - 1) * 17)
        for number, letters in filter(None, parts):
            self.out += b"" if number == self._page else b"\x1bt" + bytes((number,))
            self._page = number
            self.out += letters + b"\n"
            self.rows += max(LINE_ROWS, _LETTER_ROWS * line.size)
        return True

    def dots(self, image: TicketImage, align: int) -> None:
        """Write what is drawn."""
        inked = cropped(image)
        self._switch(b"\x1ba", align)
        self.out += encode_raster(inked) + white_band(_GAP_ROWS)
        self.rows += inked_rows(inked) + _GAP_ROWS

    def symbol(self, block: QrBlock) -> None:
        """Write a code with its light margin above and below: a printer adds none."""
        margin = -(-(block.quiet - _GAP_ROWS) // LINE_ROWS)
        dots = min(block.dots, _QR_LARGEST)
        self._switch(b"\x1d!", 0)
        self._switch(b"\x1ba", _CENTRE)
        self.out += b"\n" * margin + _symbol(block.url, dots) + b"\n" * margin
        self.rows += 2 * margin * LINE_ROWS + len(block.rows) * dots

    def _switch(self, command: bytes, value: int) -> None:
        if self._set.get(command, 0) != value:
            self.out += command + bytes((value,))
            self._set[command] = value

    def _page_for(self, text: str) -> tuple[int, bytes] | None:
        """Return the page that is set if it will do, else the first that does."""
        for number, codec in sorted(self.pages, key=lambda page: page[0] != self._page):
            try:
                return number, text.encode(codec)
            except UnicodeEncodeError:
                continue
        return None


def _symbol(url: str, dots: int) -> bytes:
    """Return GS ( k: model 2, module size, level M, store, print."""
    data = url.encode()
    stored = len(data) + 3
    return b"".join(
        (
            b"\x1d(k\x04\x00\x31\x41\x32\x00",
            b"\x1d(k\x03\x00\x31\x43" + bytes((dots,)),
            b"\x1d(k\x03\x00\x31\x45\x31",
            b"\x1d(k" + stored.to_bytes(2, "little") + b"\x31\x50\x30" + data,
            b"\x1d(k\x03\x00\x31\x51\x30",
        )
    )
