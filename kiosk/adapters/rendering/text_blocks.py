"""The blocks that are text and lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPen

from kiosk.adapters.rendering.page import Drawing, draw_stacked, stacked
from kiosk.adapters.rendering.typesetting import Align

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kiosk.adapters.rendering.page import Page
    from kiosk.adapters.rendering.ticket_style import Role
    from kiosk.domain.ticket_blocks import (
        NextBlock,
        NoticeBlock,
        RuleBlock,
        SmallPrintBlock,
        StampBlock,
    )

_DASH = (2, 1.4)
_FRAME = 4


def draw_notice(block: NoticeBlock, page: Page) -> Drawing:
    """Draw a framed line."""
    style = page.style
    inner = page.content - 2 * style.fact_inset
    text = page.text.set_lines(block.text, style.notice, inner, align=Align.CENTER, balanced=True)
    box = QRect(page.start(), style.top, page.content, text.height + 2 * style.text_gap)

    def paint(painter: QPainter) -> None:
        painter.fillRect(box, Qt.GlobalColor.black)
        inset = box.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        painter.fillRect(inset, Qt.GlobalColor.white)
        text.draw(painter, box.x() + style.fact_inset, box.y() + style.text_gap)

    return Drawing(style.top + box.height(), paint)


def draw_rule(block: RuleBlock, page: Page) -> Drawing:
    """Draw a line across the content."""
    style = page.style
    thickness = style.rule - 1 if block.dashed else style.rule
    left, middle = page.start(), style.rule_gap + thickness / 2

    def paint(painter: QPainter) -> None:
        if block.dashed:
            pen = QPen(Qt.GlobalColor.black, thickness, Qt.PenStyle.CustomDashLine)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_DASH)
            painter.setPen(pen)
            painter.drawLine(QPointF(left, middle), QPointF(left + page.content, middle))
        else:
            painter.fillRect(left, style.rule_gap, page.content, thickness, Qt.GlobalColor.black)

    return Drawing(2 * style.rule_gap + thickness, paint)


def draw_next(block: NextBlock, page: Page) -> Drawing:
    """Draw what to do now, then the same in the second language."""
    style = page.style
    lines = [
        page.text.set_lines(line, style.next, page.content, balanced=True) for line in block.lines
    ]
    lines += [
        page.second_text.set_lines(line, style.second, page.content, balanced=True)
        for line in block.second
    ]

    def paint(painter: QPainter) -> None:
        draw_stacked(painter, lines, page.start(), 0, 0)

    return Drawing(stacked(lines, 0) + style.next_below, paint)


def draw_stamp(block: StampBlock, page: Page) -> Drawing:
    """Draw the parts on one line, spread over it; else each line takes as many as fit.

    Each is an isolate (UAX #9): an hour stands before its AM in what is read from right to left.
    """
    style, role = page.style, _stamp_role(block, page)
    isolated = [f"\u2068{part}\u2069" for part in block.parts]
    parts = [(part, page.text.width_of(part, role)) for part in isolated]
    rows = _rows([width for _, width in parts], page.content, style.stamp_gap)
    placed = [
        (page.text.set_lines(parts[index][0], role, page.content), offset, row)
        for row, places in enumerate(rows)
        for index, offset in places
    ]
    above = max((paragraph.above for paragraph, _, _ in placed), default=0)
    line = above + max((one.height - one.above for one, _, _ in placed), default=0)

    def paint(painter: QPainter) -> None:
        for paragraph, offset, row in placed:
            x = page.x(page.paper.margin + offset, page.content)
            paragraph.draw(painter, x, row * line, above)

    return Drawing(len(rows) * line, paint)


def _stamp_role(block: StampBlock, page: Page) -> Role:
    """Return the size in which all stands on one line, a little smaller if that is all it takes."""
    style = page.style
    room = page.content - style.stamp_gap * (len(block.parts) - 1)
    for size in range(style.stamp.size, style.smallest - 1, -1):
        role = replace(style.stamp, size=size)
        if sum(page.text.width_of(part, role) for part in block.parts) <= room:
            return role
    return style.stamp


def _rows(widths: list[int], content: int, gap: int) -> list[list[tuple[int, int]]]:
    """Return lines of (index, offset from the start edge)."""
    spare = content - sum(widths)
    if len(widths) > 1 and spare >= gap * (len(widths) - 1):
        space = spare // (len(widths) - 1)
        return [[(at, sum(widths[:at]) + at * space) for at in range(len(widths))]]
    rows: list[list[tuple[int, int]]] = []
    used = content
    for at, width in enumerate(widths):
        if used + gap + width > content:
            rows.append([])
            used = -gap
        rows[-1].append((at, used + gap))
        used += gap + width
    return rows


def draw_small_print(block: SmallPrintBlock, page: Page) -> Drawing:
    """Draw small print, then the same in the second language."""
    style = page.style
    lines = [page.text.set_lines(block.text, style.small_print, page.content, balanced=True)]
    if block.second:
        more = page.second_text
        lines.append(more.set_lines(block.second, style.small_print, page.content, balanced=True))

    def paint(painter: QPainter) -> None:
        draw_stacked(painter, lines, page.start(), style.small_print_above, 0)

    return Drawing(style.small_print_above + stacked(lines, 0), paint)
