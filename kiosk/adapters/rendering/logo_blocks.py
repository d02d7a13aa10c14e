"""Whose ticket it is: a logo, the mark, the site and its office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainterPath

from kiosk.adapters.rendering.logo import logo_dots
from kiosk.adapters.rendering.page import Drawing, draw_stacked, stacked

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kiosk.adapters.rendering.logo import LogoDots
    from kiosk.adapters.rendering.page import Page
    from kiosk.adapters.rendering.typesetting import Paragraph
    from kiosk.domain.ticket_blocks import LogoBlock, OfficeBlock
    from kiosk.domain.ticket_design import Logo

_MARK_SIZE = 72
_WIDEST_BESIDE = 2
"""A logo beside the site's name is at most so many times as wide as it is high."""


def draw_logo(block: LogoBlock, page: Page) -> Drawing:
    """Draw a logo in the middle of the paper."""
    style = page.style
    dots = _dots_of(block.logo, page.content, style.logo)
    if dots is None:
        return Drawing(style.top, lambda _: None)
    x = (page.paper.width - dots.width) // 2
    height = 2 * style.top + dots.height
    return Drawing(height, lambda painter: _paint_dots(painter, dots, x, style.top))


def _dots_of(logo: Logo | None, width: int, height: int) -> LogoDots | None:
    """Return the logo's dots; None where there is none, or none that can be read.

    Settings are checked before; what is still wrong with a picture never costs anybody a ticket.
    """
    try:
        return logo_dots(logo, width, height) if logo else None
    except (OSError, ValueError):
        return None


def draw_office(block: OfficeBlock, page: Page) -> Drawing:
    """Draw site and office, with the mark or a logo beside them; a wide logo stands above."""
    style = page.style
    logo = _dots_of(block.logo, page.content, style.mark)
    if logo and logo.width > _WIDEST_BESIDE * style.mark:
        return _draw_above(logo, _names(block, page, page.content), page)
    if not block.marked:
        return _draw_beside(None, 0, _names(block, page, page.content), page)
    taken = (logo.width if logo else style.mark) + style.mark_gap
    return _draw_beside(logo, taken, _names(block, page, page.content - taken), page)


def _names(block: OfficeBlock, page: Page, width: int) -> list[Paragraph]:
    style = page.style
    lines = [page.text.set_lines(block.site, style.site, width)]
    if block.office:
        lines.append(page.text.set_lines(block.office, style.office, width))
    return lines


def _draw_above(logo: LogoDots, names: list[Paragraph], page: Page) -> Drawing:
    style = page.style
    text_y = style.top + logo.height + style.text_gap

    def paint(painter: QPainter) -> None:
        _paint_dots(painter, logo, page.x(page.paper.margin, logo.width), style.top)
        draw_stacked(painter, names, page.start(), text_y, 0)

    return Drawing(text_y + stacked(names, 0), paint)


def _draw_beside(logo: LogoDots | None, taken: int, names: list[Paragraph], page: Page) -> Drawing:
    """Draw names beside a logo; without one beside the mark, if it has room (``taken``)."""
    style = page.style
    text_height = stacked(names, 0)
    mark_height = (logo.height if logo else style.mark) if taken else 0
    height = max(text_height, mark_height)
    text_x = page.x(page.paper.margin + taken, page.content - taken)

    def paint(painter: QPainter) -> None:
        y = style.top + (height - mark_height) // 2
        if logo:
            _paint_dots(painter, logo, page.x(page.paper.margin, logo.width), y)
        elif taken:
            _paint_mark(painter, QPointF(page.x(page.paper.margin, style.mark), y), style.mark)
        draw_stacked(painter, names, text_x, style.top + (height - text_height) // 2, 0)

    return Drawing(style.top + height, paint)


def _paint_dots(painter: QPainter, dots: LogoDots, x: int, y: int) -> None:
    """Paint whole dots: they are what was dithered for this very size."""
    grey = QImage.Format.Format_Grayscale8
    painter.drawImage(x, y, QImage(dots.pixels, dots.width, dots.height, dots.width, grey))


def _paint_mark(painter: QPainter, at: QPointF, size: int) -> None:
    """Paint the doorway: three arches, black, white and black (art/mark-bw.svg)."""
    painter.save()
    painter.translate(at)
    painter.scale(size / _MARK_SIZE, size / _MARK_SIZE)
    for left, top, radius, color in (
        (6, 4, 30, Qt.GlobalColor.black),
        (16, 14, 20, Qt.GlobalColor.white),
        (25, 25, 11, Qt.GlobalColor.black),
    ):
        arch = QPainterPath(QPointF(left, 68))
        arch.lineTo(left, top + radius)
        arch.arcTo(QRectF(left, top, 2 * radius, 2 * radius), 180, -180)
        arch.lineTo(left + 2 * radius, 68)
        painter.fillPath(arch, color)
    painter.restore()
