"""A ticket's blocks as lines of text. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.ticket_blocks import (
    AddressBlock,
    BandBlock,
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
    from collections.abc import Iterator

    from kiosk.domain.ticket_blocks import Block

_LARGEST = 8


class Align(IntEnum):
    """Where a line stands: at the edge where reading begins, or in the middle."""

    START = 0
    CENTRE = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: ``size`` times as wide and tall as normal.

    ``second``: in the ticket's second language.
    """

    text: str
    size: int = 1
    bold: bool = False
    align: Align = Align.START
    second: bool = False


def lines_of(block: Block, columns: int) -> Iterator[Line]:  # noqa: C901, PLR0912 - one for each
    """Yield the lines of a block, not broken yet; a code and a logo are no lines."""
    match block:
        case NoticeBlock(text):
            yield Line(text, bold=True, align=Align.CENTRE)
        case OfficeBlock(site, office):
            yield Line(site, bold=True)
            yield Line(office)
        case RuleBlock():
            yield Line("-" * columns)
        case NumberBlock(caption, number, second=second):
            yield Line(caption, align=Align.CENTRE)
            yield Line(second, align=Align.CENTRE, second=True)
            yield _large(number, columns)
        case BandBlock(service, detail, tag, second=second):
            yield Line(service, size=2, bold=True)
            yield Line(second, second=True)
            yield Line(detail)
            yield Line(tag, bold=True)
        case FactsBlock(facts, second=more):
            for fact in facts:
                yield Line(": ".join(filter(None, (fact.caption, fact.value))), bold=True)
            yield from (Line(text, second=True) for text in more)
        case QrBlock() | AddressBlock():
            yield Line(block.title, bold=True, align=Align.CENTRE)
            yield Line(block.second, align=Align.CENTRE, second=True)
            yield Line(block.hint, align=Align.CENTRE)
            yield Line(block.address, align=Align.CENTRE)
        case NextBlock(lines, second=more):
            yield from (Line(text, bold=True) for text in lines)
            yield from (Line(text, second=True) for text in more)
        case StampBlock(parts):
            yield Line("  ".join(parts))
        case SmallPrintBlock(text, second=second):
            yield Line(text)
            yield Line(second, second=True)
        case LogoBlock():
            return
        case _:
            assert_never(block)


def _large(number: str, columns: int) -> Line:
    """Return a number as large as one line holds."""
    size = max(1, min(_LARGEST, columns // max(len(number), 1)))
    return Line(number, size, bold=True, align=Align.CENTRE)
