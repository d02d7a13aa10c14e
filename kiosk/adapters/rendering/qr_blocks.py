"""The way to the visitor's phone: a QR symbol, or an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.adapters.rendering.page import Drawing, draw_stacked, stacked
from kiosk.adapters.rendering.typesetting import Align

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kiosk.adapters.rendering.page import Page
    from kiosk.adapters.rendering.typesetting import Paragraph
    from kiosk.domain.ticket_blocks import AddressBlock, QrBlock


def draw_qr(block: QrBlock, page: Page) -> Drawing:
    """Draw the symbol with its text beside it where that fits, else below."""
    offset = max(page.paper.margin, block.quiet)
    taken = offset + block.size + max(block.quiet, page.style.qr_gap)
    beside = page.paper.width - page.paper.margin - taken
    if _fits(block, page, beside):
        return _draw_beside(block, page, offset, taken)
    return _draw_above(block, page)


def _fits(block: QrBlock, page: Page, width: int) -> bool:
    style = page.style
    if width <= 0:
        return False
    words = ((block.title, style.title), (block.hint, style.hint))
    if any(page.text.longest_word(text, role) > width for text, role in words):
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
        text.set_lines(block.hint, style.hint, width, align=align, balanced=True),
        text.set_lines(f"\u2066{block.address}\u2069", address, width, align=align),
    ]


def _draw_beside(block: QrBlock, page: Page, offset: int, taken: int) -> Drawing:
    width = page.paper.width - page.paper.margin - taken
    lines = _lines(block, page, width, Align.START)
    top = _quiet_above(block, page)
    height = 2 * top + block.size

    def paint(painter: QPainter) -> None:
        _paint_symbol(painter, block, page.x(offset, block.size), top)
        middle = (height - stacked(lines, page.style.text_gap)) // 2
        draw_stacked(painter, lines, page.x(taken, width), middle, page.style.text_gap)

    return Drawing(height, paint)


def _draw_above(block: QrBlock, page: Page) -> Drawing:
    lines = _lines(block, page, page.content, Align.CENTER)
    top = _quiet_above(block, page)
    text_top = top + block.size + block.quiet

    def paint(painter: QPainter) -> None:
        _paint_symbol(painter, block, (page.paper.width - block.size) // 2, top)
        draw_stacked(painter, lines, page.start(), text_top, page.style.text_gap)

    return Drawing(text_top + stacked(lines, page.style.text_gap), paint)


def _quiet_above(block: QrBlock, page: Page) -> int:
    """Return what the white around a rule leaves to do for the light margin."""
    return block.quiet - page.style.rule_gap


def _paint_symbol(painter: QPainter, block: QrBlock, x: int, y: int) -> None:
    """Paint whole dots: a symbol is never scaled by a painter, which blurs or takes longer."""
    black, white = bytes(block.dots), b"\xff" * block.dots
    stride = -(-block.size // 4) * 4
    pixels = b"".join(
        b"".join(black if dark else white for dark in row).ljust(stride, b"\0") * block.dots
        for row in block.rows
    )
    grey = QImage.Format.Format_Grayscale8
    painter.drawImage(x, y, QImage(pixels, block.size, block.size, stride, grey))


def draw_address(block: AddressBlock, page: Page) -> Drawing:
    """Draw where to go instead of a symbol."""
    lines = _lines(block, page, page.content, Align.START)
    gap = page.style.text_gap

    def paint(painter: QPainter) -> None:
        draw_stacked(painter, lines, page.start(), 0, gap)

    return Drawing(stacked(lines, gap), paint)
