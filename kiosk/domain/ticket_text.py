"""A ticket as plain text, line by line, for terminals and those who hear rather than see."""

from __future__ import annotations

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
    from kiosk.domain.ticket_blocks import Block
    from kiosk.domain.ticket_layout import TicketLayout

_RULE = "-" * 32


def text_of(layout: TicketLayout) -> str:
    """Return all that can be read on a ticket, top to bottom; a rule is a line of hyphens."""
    return "\n".join(line for block in layout.blocks for line in _lines(block) if line)


def _lines(block: Block) -> tuple[str, ...]:  # noqa: C901
    match block:
        case NoticeBlock(text):
            return (text,)
        case SmallPrintBlock(text, second=second):
            return (text, second)
        case LogoBlock():
            return ()
        case OfficeBlock(site, office):
            return (site, office)
        case RuleBlock():
            return (_RULE,)
        case NumberBlock(caption, number, second=second):
            return (caption, second, number)
        case BandBlock(service, detail, tag, second=second):
            return (service, second, detail, tag)
        case FactsBlock(facts, second=more):
            said = (" ".join(filter(None, (fact.caption, fact.value))) for fact in facts)
            return (*said, *more)
        case QrBlock() | AddressBlock():
            return (block.title, block.second, block.hint, block.address)
        case NextBlock(lines, second=more):
            return lines + more
        case StampBlock(parts):
            return ("  ".join(parts),)
    assert_never(block)
