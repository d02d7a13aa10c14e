"""The way to the visitor's phone on a ticket: a QR symbol, else the host in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.domain.qr import QUIET_MODULES, qr_matrix
from kiosk.domain.ticket_blocks import AddressBlock, QrBlock
from kiosk.domain.ticket_design import Size

if TYPE_CHECKING:
    from kiosk.domain.ticket_layout import Paper, TicketLayout
    from kiosk.domain.ticket_words import TicketWords

LEAST_QR_DOTS = 5
"""Dots per module under which a thermal print is no longer read reliably."""

_MORE_DOTS = {Size.SMALL: -2, Size.NORMAL: 0, Size.LARGE: 2}


def place_qr(
    url: str, words: TicketWords, paper: Paper, size: Size = Size.NORMAL
) -> QrBlock | AddressBlock:
    """Return the QR symbol as large as wanted and as the paper allows, else the host in words."""
    host = urlsplit(url).netloc
    second = words.second.follow if words.second else ""
    try:
        rows = qr_matrix(url)
    except ValueError:
        rows = ()
    dots = qr_dots(len(rows), paper, size)
    if dots is None:
        return AddressBlock(words.follow, words.go_to, host, second)
    return QrBlock(rows, dots, words.follow, words.scan, host, url, second)


def on_paper(layout: TicketLayout, paper: Paper) -> TicketLayout:
    """Return a ticket as it is laid out on another paper; a code too wide for it goes in words."""
    blocks = tuple(
        _refitted(block, layout.paper, paper) if isinstance(block, QrBlock) else block
        for block in layout.blocks
    )
    return replace(layout, paper=paper, blocks=blocks)


def _refitted(block: QrBlock, before: Paper, paper: Paper) -> QrBlock | AddressBlock:
    wanted = max(LEAST_QR_DOTS, round(block.dots * paper.qr_dots / before.qr_dots))
    dots = min(wanted, paper.width // (len(block.rows) + 2 * QUIET_MODULES))
    if dots < LEAST_QR_DOTS:
        return AddressBlock(block.title, block.hint, block.address, block.second)
    return replace(block, dots=dots)


def qr_dots(modules: int, paper: Paper, size: Size = Size.NORMAL) -> int | None:
    """Return the dots per module for a symbol so many modules wide; None if it does not fit."""
    if modules == 0:
        return None
    wanted = max(LEAST_QR_DOTS, paper.qr_dots + _MORE_DOTS[size])
    dots = min(wanted, paper.width // (modules + 2 * QUIET_MODULES))
    return dots if dots >= LEAST_QR_DOTS else None
