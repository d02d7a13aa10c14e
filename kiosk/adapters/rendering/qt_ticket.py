"""A ticket's layout as a 1-bit raster, drawn with Qt."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, assert_never

from kiosk.adapters.rendering.fonts import load_fonts
from kiosk.adapters.rendering.gui_application import ensure_gui_application
from kiosk.adapters.rendering.logo_blocks import draw_logo, draw_office
from kiosk.adapters.rendering.number_blocks import draw_band, draw_facts, draw_number
from kiosk.adapters.rendering.one_bit import paint_dots
from kiosk.adapters.rendering.page import Drawing, Page
from kiosk.adapters.rendering.qr_blocks import (
    DotsAround,
    draw_address,
    draw_around_symbol,
    without_symbol,
)
from kiosk.adapters.rendering.text_blocks import (
    draw_next,
    draw_notice,
    draw_rule,
    draw_small_print,
    draw_stamp,
)
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
    Sized,
    SmallPrintBlock,
    StampBlock,
)
from kiosk.ports.ticket_renderer import TicketImage

if TYPE_CHECKING:
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.fonts import Fonts

_KEPT_BLOCKS = 256


class QtTicketRenderer:
    """Draws each block by itself and keeps what stands on more than one ticket.

    Make it on the thread that Qt runs on; ``render`` may be called on any one thread at a time or
    on several.
    """

    def __init__(self, fonts: Fonts) -> None:
        ensure_gui_application(fonts)
        load_fonts(fonts)
        self._fonts = fonts
        self._kept = lru_cache(_KEPT_BLOCKS)(_dots)
        self._kept_around = lru_cache(_KEPT_BLOCKS)(_dots_around)

    def render(self, layout: TicketLayout) -> TicketImage:
        page = self._page(layout)
        rows = b"".join(self._rows(block, page) for block in layout.blocks)
        image = TicketImage(layout.paper.width, 0, rows)
        return TicketImage(image.width, len(rows) // image.row_bytes, rows)

    def _rows(self, block: Block, page: Page) -> bytes:
        match block:
            case QrBlock():
                around = self._kept_around(without_symbol(block), page)
                return around.with_symbol(block, page.paper.width // 8)
            case NumberBlock():
                return _dots(block, page)
            case _:
                return self._kept(block, page)

    def _page(self, layout: TicketLayout) -> Page:
        families, second = self._fonts.families_for, layout.second
        more = (second, families(second)) if second else None
        return Page(layout.paper, layout.locale, families(layout.locale), more)


def _dots(block: Block, page: Page) -> bytes:
    drawing = _draw(block, replace(page, size=block.size) if isinstance(block, Sized) else page)
    return paint_dots(page.paper.width, drawing.height, drawing.paint, inverse=drawing.inverse)


def _dots_around(block: QrBlock, page: Page) -> DotsAround:
    around = draw_around_symbol(block, page)
    drawing = around.drawing
    rows = paint_dots(page.paper.width, drawing.height, drawing.paint)
    return DotsAround(rows, around.x, around.y)


def _draw(block: Block, page: Page) -> Drawing:  # noqa: C901
    match block:
        case NoticeBlock():
            return draw_notice(block, page)
        case OfficeBlock():
            return draw_office(block, page)
        case LogoBlock():
            return draw_logo(block, page)
        case RuleBlock():
            return draw_rule(block, page)
        case NumberBlock():
            return draw_number(block, page)
        case BandBlock():
            return draw_band(block, page)
        case FactsBlock():
            return draw_facts(block, page)
        case QrBlock():
            return draw_around_symbol(block, page).drawing
        case AddressBlock():
            return draw_address(block, page)
        case NextBlock():
            return draw_next(block, page)
        case StampBlock():
            return draw_stamp(block, page)
        case SmallPrintBlock():
            return draw_small_print(block, page)
    assert_never(block)
