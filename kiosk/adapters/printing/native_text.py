"""A ticket in the printer's own letters, for lines that are slow: a kilobyte instead of sixty.

What its code pages do not hold, and what is read from right to left, is drawn. Source: Epson,
"ESC/POS Command Reference": ESC t, ESC a, ESC E, GS !, GS ( k.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from kiosk.adapters.printing.escpos import LINE_ROWS, encode_raster, inked_rows
from kiosk.domain.language import Direction
from kiosk.domain.ticket_blocks import (
    AddressBlock,
    BandBlock,
    Block,
    FactsBlock,
    LogoBlock,
    NextBlock,
    NoticeBlock,
    NumberBlock,
    OfficeBlock,
    QrBlock,
    RuleBlock,
    SmallPrintBlock,
    StampBlock,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.adapters.printing.profiles import Profile
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_renderer import TicketImage

_LETTER_DOTS = 12
_LETTER_ROWS = 24
"""Width and height of font A."""
_LARGEST = 8
_QR_LARGEST = 16
_LEFT, _CENTRE = 0, 1
_TYPEWRITTEN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}
    | dict.fromkeys("\u200e\u200f\u2009\u202f\u2066\u2067\u2068\u2069", "")
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: ``size`` times as wide and tall as normal."""

    text: str
    size: int = 1
    bold: bool = False
    align: int = _LEFT


@dataclass(frozen=True, slots=True)
class NativeText:
    """Puts tickets into text; ``draw`` draws what cannot be."""

    profile: Profile
    draw: Callable[[TicketLayout], TicketImage]

    def encode(self, layout: TicketLayout) -> tuple[bytes, int]:
        """Return one ticket without its cut, and how many rows of dots it takes."""
        writing = _Writing(self.profile.pages, layout.paper.width // _LETTER_DOTS)
        for block in layout.blocks:
            words = self._words(block, layout, writing)
            writing.out += self._drawn(block, layout, writing) if words is None else words
        return bytes(writing.out), writing.rows

    def _words(self, block: Block, layout: TicketLayout, writing: _Writing) -> bytes | None:
        """Return a block as text; None where it has to be drawn."""
        right_to_left = layout.direction is Direction.RIGHT_TO_LEFT
        if isinstance(block, LogoBlock) or (right_to_left and not isinstance(block, RuleBlock)):
            return None
        page, rows = writing.page, writing.rows
        encoded = [writing.line(line) for line in _lines(block, writing.columns)]
        if any(one is None for one in encoded):
            writing.page, writing.rows = page, rows
            return None
        text = b"".join(one for one in encoded if one is not None)
        return text + writing.symbol(block) if isinstance(block, QrBlock) else text

    def _drawn(self, block: Block, layout: TicketLayout, writing: _Writing) -> bytes:
        """Return a block as dots; a number and a code are the printer's own all the same."""
        own = b""
        if isinstance(block, NumberBlock):
            own = writing.line(_large(block.number, writing.columns)) or b""
            block = SmallPrintBlock(block.caption, second=block.second) if own else block
        elif isinstance(block, QrBlock):
            own = writing.symbol(block)
            block = AddressBlock(block.title, block.hint, block.address)
        image = self.draw(replace(layout, blocks=(block,)))
        writing.rows += inked_rows(image)
        return encode_raster(image) + own


@dataclass(slots=True)
class _Writing:
    """What is written so far, and the code page that the printer is at."""

    pages: tuple[tuple[int, str], ...]
    columns: int
    out: bytearray = field(default_factory=bytearray)
    page: int = 0
    rows: int = 0

    def line(self, line: Line) -> bytes | None:
        """Return a line with its commands; None where no page holds all its letters."""
        text = line.text.translate(_TYPEWRITTEN)
        found = self._page_for(text)
        if found is None:
            return None
        number, letters = found
        self.rows += max(LINE_ROWS, _LETTER_ROWS * line.size)
        switch = b"" if number == self.page else b"\x1bt" + bytes((number,))
        self.page = number
        size = bytes(((line.size - 1) * 17,))
        plain = line == Line(line.text)
        before = b"\x1ba" + bytes((line.align,)) + b"\x1bE" + bytes((line.bold,)) + b"\x1d!" + size
        after = b"\x1ba\x00\x1bE\x00\x1d!\x00"
        return switch + (letters + b"\n" if plain else before + letters + b"\n" + after)

    def symbol(self, block: QrBlock) -> bytes:
        """Return a code with its light margin above and below: a printer adds none."""
        margin = -(-block.quiet // LINE_ROWS)
        dots = min(block.dots, _QR_LARGEST)
        self.rows += 2 * margin * LINE_ROWS + len(block.rows) * dots
        return b"\n" * margin + _symbol(block.url, dots) + b"\n" * margin

    def _page_for(self, text: str) -> tuple[int, bytes] | None:
        """Return the page that is set if it will do, else the first that does."""
        for number, codec in sorted(self.pages, key=lambda page: page[0] != self.page):
            try:
                return number, text.encode(codec)
            except UnicodeEncodeError:
                continue
        return None


def _lines(block: Block, columns: int) -> Iterator[Line]:  # noqa: C901, PLR0912 - one for each
    match block:
        case NoticeBlock(text):
            yield from _wrapped(text, columns, bold=True, align=_CENTRE)
        case OfficeBlock(site, office):
            yield from _wrapped(site, columns, bold=True)
            yield from _wrapped(office, columns)
        case RuleBlock():
            yield Line("-" * columns)
        case NumberBlock(caption, number, second=second):
            yield from _wrapped(caption, columns, align=_CENTRE)
            yield from _wrapped(second, columns, align=_CENTRE)
            yield _large(number, columns)
        case BandBlock(service, detail, tag, second=second):
            yield from _wrapped(service, columns, size=2, bold=True)
            for text in (second, detail):
                yield from _wrapped(text, columns)
            yield from _wrapped(tag, columns, bold=True)
        case FactsBlock(facts):
            for fact in facts:
                text = ": ".join(filter(None, (fact.caption, fact.value)))
                yield from _wrapped(text, columns, bold=True)
        case QrBlock(title=title, hint=hint, address=address) | AddressBlock(title, hint, address):
            yield from _wrapped(title, columns, bold=True, align=_CENTRE)
            yield from _wrapped(f"{hint} {address}", columns, align=_CENTRE)
        case NextBlock(lines, second=more):
            for text in lines + more:
                yield from _wrapped(text, columns, bold=True)
        case StampBlock(parts):
            yield from _wrapped("  ".join(parts), columns)
        case SmallPrintBlock(text, second=second):
            yield from _wrapped(text, columns)
            yield from _wrapped(second, columns)
        case LogoBlock():
            return
        case _:
            assert_never(block)


def _large(number: str, columns: int) -> Line:
    """Return a number as large as one line holds."""
    size = max(1, min(_LARGEST, columns // max(len(number), 1)))
    return Line(number, size, bold=True, align=_CENTRE)


def _wrapped(
    text: str, columns: int, *, size: int = 1, bold: bool = False, align: int = _LEFT
) -> Iterator[Line]:
    for part in textwrap.wrap(text, columns // size):
        yield Line(part, size, bold=bold, align=align)


def _symbol(url: str, dots: int) -> bytes:
    """Return GS ( k: model 2, module size, level M, store, print, centred."""
    data = url.encode()
    stored = len(data) + 3
    module = bytes((dots,))
    return b"".join(
        (
            b"\x1ba\x01",
            b"\x1d(k\x04\x00\x31\x41\x32\x00",
            b"\x1d(k\x03\x00\x31\x43" + module,
            b"\x1d(k\x03\x00\x31\x45\x31",
            b"\x1d(k" + stored.to_bytes(2, "little") + b"\x31\x50\x30" + data,
            b"\x1d(k\x03\x00\x31\x51\x30",
            b"\x1ba\x00",
        )
    )
