"""The blocks that a visitor looks for: number, service, place."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from kiosk.adapters.rendering.fonts import font
from kiosk.adapters.rendering.page import Drawing, draw_stacked, stacked
from kiosk.adapters.rendering.ticket_style import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kiosk.adapters.rendering.page import Page
    from kiosk.adapters.rendering.typesetting import Paragraph
    from kiosk.domain.ticket_blocks import BandBlock, Fact, FactsBlock, NumberBlock

_BOLD = 700
_DESIGN_UNITS = 1000
"""Fira Sans has so many units per em: taken at this size, no outline is rounded."""

_VALUE_PERCENTS = (100, 95, 90, 85)
_CAPTION_LINES = 2
_BETWEEN = "  ·  "
_TAG_INSET = 14
_TAG_RADIUS = 10


def draw_number(block: NumberBlock, page: Page) -> Drawing:
    """Draw the caption, and the number as large as the width allows."""
    style = page.style
    captions = _captions(block, page)
    shape = _number_shape(block.number, page)
    box = shape.boundingRect()
    top = stacked(captions, 0) + style.number_above
    x = page.x(page.paper.margin, ceil(box.width()))

    def paint(painter: QPainter) -> None:
        draw_stacked(painter, captions, page.start(), 0, 0)
        painter.translate(x - box.x(), top - box.y())
        painter.fillPath(shape, Qt.GlobalColor.black)

    return Drawing(top + ceil(box.height()) + style.number_below, paint)


def _captions(block: NumberBlock, page: Page) -> list[Paragraph]:
    style = page.style
    first = page.text.set_lines(block.caption, style.caption, page.content)
    if not block.second:
        return [first]
    return [first, page.second_text.set_lines(block.second, style.second, page.content)]


def _number_shape(number: str, page: Page) -> QPainterPath:
    shape = QPainterPath()
    shape.addText(0, 0, font(page.families, Role(_DESIGN_UNITS, _BOLD, 1)), number)
    widest = page.content / max(shape.boundingRect().width(), 1)
    scale = min(page.style.number / _DESIGN_UNITS, widest)
    return QTransform.fromScale(scale, scale).map(shape)


def draw_band(block: BandBlock, page: Page) -> Drawing:
    """Draw white on black: service, in two languages; then channel and tag on one line."""
    style = page.style
    tag = page.text.set_lines(block.tag, style.detail, page.content) if block.tag else None
    tag_width = tag.width + 2 * _TAG_INSET if tag else 0
    services = _services(block, page)
    beside = page.content - (tag_width + style.stamp_gap if tag else 0)
    detail = page.text.set_lines(block.detail, style.detail, beside)
    below = style.band_above + stacked(services, 0)
    above = max(detail.above, tag.above if tag else 0)
    line = above + max(one.height - one.above for one in (detail, tag) if one)
    height = below + line + style.band_below

    def paint(painter: QPainter) -> None:
        draw_stacked(painter, services, page.start(), style.band_above, 0)
        detail.draw(painter, page.x(page.paper.margin, beside), below, above)
        if tag:
            left = page.x(page.paper.width - page.paper.margin - tag_width, tag_width)
            _paint_tag(painter, tag, QRectF(left, below, tag_width, line), page, above)

    return Drawing(height, paint, inverse=True)


def _services(block: BandBlock, page: Page) -> list[Paragraph]:
    style, width = page.style, page.content
    first = page.text.set_lines(block.service, style.service, width, balanced=True)
    if not block.second:
        return [first]
    return [first, page.second_text.set_lines(block.second, style.detail, width, balanced=True)]


def _paint_tag(painter: QPainter, tag: Paragraph, box: QRectF, page: Page, above: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRoundedRect(box, _TAG_RADIUS, _TAG_RADIUS)
    painter.setPen(Qt.GlobalColor.white)
    tag.draw(
        painter,
        page.x(page.paper.width - page.paper.margin - _TAG_INSET - tag.width, page.content),
        box.y(),
        above,
    )


def draw_facts(block: FactsBlock, page: Page) -> Drawing:
    """Draw one fact, or two with a line between them, each as wide as its words need."""
    style = page.style
    gap = 2 * style.fact_inset + style.rule
    widths = _column_widths(block.facts, page.content - gap * (len(block.facts) - 1), page)
    caption = _fitting(style.fact_caption, [fact.caption for fact in block.facts], widths, page)
    value = _fitting(style.fact, [fact.value for fact in block.facts], widths, page)
    columns = [
        [
            page.text.set_lines(fact.caption, caption, width),
            page.text.set_lines(fact.value, value, width),
        ]
        for fact, width in zip(block.facts, widths, strict=True)
    ]
    below = max(lines[-1].below for lines in columns)
    heights = [stacked(lines, 0) + below - lines[-1].below for lines in columns]
    inner = max(heights)
    again = _again(block, page)

    def paint(painter: QPainter) -> None:
        offset = page.paper.margin
        for lines, width, height in zip(columns, widths, heights, strict=True):
            top = style.fact_gap + inner - height
            draw_stacked(painter, lines, page.x(offset, width), top, 0)
            offset += width + gap
        if len(columns) > 1:
            left = page.x(page.paper.margin + widths[0] + style.fact_inset, style.rule)
            painter.fillRect(left, style.fact_gap, style.rule, inner, Qt.GlobalColor.black)
        draw_stacked(painter, again, page.start(), inner + 2 * style.fact_gap, 0)

    height = inner + 2 * style.fact_gap
    return Drawing(height + (stacked(again, 0) + style.text_gap if again else 0), paint)


def _fitting(role: Role, texts: list[str], widths: list[int], page: Page) -> Role:
    """Return the role as large as all of the texts fit in: what stands side by side is alike."""
    text, least = page.text, page.style.smallest
    sizes = [
        text.shrunk(one, role, width, least).size for one, width in zip(texts, widths, strict=True)
    ]
    return replace(role, size=min(sizes))


def _again(block: FactsBlock, page: Page) -> list[Paragraph]:
    """Return the facts in the second language: on one line where they fit, else a line each."""
    text, role, width = page.second_text, page.style.second, page.content
    together = _BETWEEN.join(block.second)
    fits = text.width_of(together, role) <= width
    said = (together,) if fits and together else block.second
    return [text.set_lines(one, role, width, balanced=True) for one in said]


def _column_widths(facts: tuple[Fact, ...], available: int, page: Page) -> list[int]:
    """Return widths in which all stands on one line, if need be a little smaller.

    Else captions wrap; else values shrink as far as they must.
    """
    if len(facts) == 1:
        return [available]
    style, text = page.style, page.text
    values = [text.width_of(fact.value, style.fact) for fact in facts]
    captions = [text.width_of(fact.caption, style.fact_caption) for fact in facts]
    whole = [max(pair) for pair in zip(values, captions, strict=True)]
    if sum(whole) <= available:
        return _shared(whole, whole, available)
    small = replace(style.fact_caption, size=style.smallest)
    for percent in _VALUE_PERCENTS:
        shrunk = [
            max(value * percent // 100, text.width_of(fact.caption, small))
            for value, fact in zip(values, facts, strict=True)
        ]
        if sum(shrunk) <= available:
            return _shared(shrunk, whole, available)
    return _widths_of_wrapped(facts, values, whole, available, page)


def _widths_of_wrapped(
    facts: tuple[Fact, ...], values: list[int], whole: list[int], available: int, page: Page
) -> list[int]:
    """Return widths in which no caption takes more than two lines, if values may be smaller."""
    style, text = page.style, page.text
    words = [text.longest_word(fact.caption, style.fact_caption) for fact in facts]
    widths: list[int] = []
    for percent in _VALUE_PERCENTS:
        least = [
            max(value * percent // 100, word) for value, word in zip(values, words, strict=True)
        ]
        widths = _shared(least, whole, available)
        captions = [
            text.set_lines(fact.caption, style.fact_caption, width).lines
            for fact, width in zip(facts, widths, strict=True)
        ]
        if max(captions) <= _CAPTION_LINES:
            break
    return widths


def _shared(least: list[int], wanted: list[int], available: int) -> list[int]:
    """Return two widths: at least ``least`` where that fits, the rest by what is still wanted."""
    spare = available - sum(least)
    if spare < 0:
        first = available * least[0] // sum(least)
    else:
        missing = [most - now for most, now in zip(wanted, least, strict=True)]
        total = sum(missing)
        first = least[0] + (spare * missing[0] // total if total else spare // 2)
    return [first, available - first]
