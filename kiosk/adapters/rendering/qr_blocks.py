"""The way to the visitor's phone: a QR symbol, or an address."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.rendering.page import Drawing, draw_stacked, stacked
from kiosk.adapters.rendering.typesetting import Align

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kiosk.adapters.rendering.page import Page
    from kiosk.adapters.rendering.typesetting import Paragraph
    from kiosk.domain.ticket_blocks import AddressBlock, QrBlock


@dataclass(frozen=True, slots=True)
class AroundSymbol:
    """What stands around a symbol, the same on many tickets; ``x`` and ``y`` are its place."""

    drawing: Drawing
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class DotsAround:
    """A block's rows of bits without its symbol, and where the symbol goes."""

    rows: bytes
    x: int
    y: int

    def with_symbol(self, block: QrBlock, row_bytes: int) -> bytes:
        """Return the rows with whole dots set for every dark module: a symbol is never scaled."""
        shift = 8 * row_bytes - self.x - block.size
        start = self.y * row_bytes
        lines = [self.rows[:start]]
        for row in block.rows:
            module_bits = ("1" if dark else "0" for dark in row)
            bits = int("".join(bit * block.dots for bit in module_bits), 2) << shift
            for _ in range(block.dots):
                line = int.from_bytes(self.rows[start : start + row_bytes])
                lines.append((line | bits).to_bytes(row_bytes))
                start += row_bytes
        return b"".join((*lines, self.rows[start:]))


def without_symbol(block: QrBlock) -> QrBlock:
    """Return the block as it is on any ticket with a symbol of this size."""
    count = len(block.rows)
    return replace(block, rows=(bytes(count),) * count)


def draw_around_symbol(block: QrBlock, page: Page) -> AroundSymbol:
    """Draw the text beside the symbol where that fits, else below.

    What is said in the second language moves below alone if that makes room for the rest.
    """
    offset = max(page.paper.margin, block.quiet)
    taken = offset + block.size + max(block.quiet, page.style.qr_gap)
    beside = page.paper.width - page.paper.margin - taken
    if _fits(block, page, beside):
        return _draw_beside(block, page, offset, taken, [])
    alone = replace(block, second="")
    if block.second and _fits(alone, page, beside):
        return _draw_beside(alone, page, offset, taken, _again(block, page, page.content))
    return _draw_above(block, page)


def _fits(block: QrBlock, page: Page, width: int) -> bool:
    style = page.style
    if width <= 0:
        return False
    words = ((block.title, style.title), (block.hint, style.hint))
    if any(page.text.longest_word(text, role) > width for text, role in words):
        return False
    if page.second_text.longest_word(block.second, style.second) > width:
        return False
    role = page.text.shrunk(block.address, style.address, width, style.smallest)
    if page.text.width_of(block.address, role) > width:
        return False
    lines = _lines(block, page, width, Align.START)
    return stacked(lines, style.text_gap) <= block.size + 2 * _quiet_above(block, page)


def _lines(block: QrBlock | AddressBlock, page: Page, width: int, align: Align) -> list[Paragraph]:
    style, text = page.style, page.text
    address = text.shrunk(block.address, style.address, width, style.smallest)
    return [
        text.set_lines(block.title, style.title, width, align=align, balanced=True),
        *_again(block, page, width, align),
        text.set_lines(block.hint, style.hint, width, align=align, balanced=True),
        text.set_lines(f"\u2066{block.address}\u2069", address, width, align=align),
    ]


def _again(
    block: QrBlock | AddressBlock, page: Page, width: int, align: Align = Align.START
) -> list[Paragraph]:
    """Return the title in the second language, if there is one."""
    if not block.second:
        return []
    role = page.style.second
    return [page.second_text.set_lines(block.second, role, width, align=align, balanced=True)]


def _draw_beside(
    block: QrBlock, page: Page, offset: int, taken: int, under: list[Paragraph]
) -> AroundSymbol:
    width = page.paper.width - page.paper.margin - taken
    lines = _lines(block, page, width, Align.START)
    top = _quiet_above(block, page)
    height = 2 * top + block.size

    def paint(painter: QPainter) -> None:
        middle = (height - stacked(lines, page.style.text_gap)) // 2
        draw_stacked(painter, lines, page.x(taken, width), middle, page.style.text_gap)
        draw_stacked(painter, under, page.start(), height, 0)

    whole = height + stacked(under, 0) if under else height
    return AroundSymbol(Drawing(whole, paint), page.x(offset, block.size), top)


def _draw_above(block: QrBlock, page: Page) -> AroundSymbol:
    lines = _lines(block, page, page.content, Align.CENTER)
    top = _quiet_above(block, page)
    text_top = top + block.size + block.quiet

    def paint(painter: QPainter) -> None:
        draw_stacked(painter, lines, page.start(), text_top, page.style.text_gap)

    height = text_top + stacked(lines, page.style.text_gap)
    return AroundSymbol(Drawing(height, paint), (page.paper.width - block.size) // 2, top)


def _quiet_above(block: QrBlock, page: Page) -> int:
    """Return what the white around a rule leaves to do for the light margin."""
    return block.quiet - page.style.rule_gap


def draw_address(block: AddressBlock, page: Page) -> Drawing:
    """Draw where to go instead of a symbol."""
    lines = _lines(block, page, page.content, Align.START)
    gap = page.style.text_gap

    def paint(painter: QPainter) -> None:
        draw_stacked(painter, lines, page.start(), 0, gap)

    return Drawing(stacked(lines, gap), paint)
