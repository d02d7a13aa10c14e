"""A ticket as plain text, line by line, for terminals and those who hear rather than see."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.ticket_blocks import (
    AddressBlock,
    BandBlock,
    FactsBlock,
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


def _lines(block: Block) -> tuple[str, ...]:
    match block:
        case NoticeBlock(text) | SmallPrintBlock(text):
            return (text,)
        case OfficeBlock(site, office):
            return (site, office)
        case RuleBlock():
            return (_RULE,)
        case NumberBlock(caption, number):
            return (caption, number)
        case BandBlock(service, detail, tag):
            return (service, detail, tag)
        case FactsBlock(facts):
            return tuple(" ".join(filter(None, (fact.caption, fact.value))) for fact in facts)
        case QrBlock(title=title, hint=hint, address=address) | AddressBlock(title, hint, address):
            return (title, hint, address)
        case NextBlock(lines):
            return lines
        case StampBlock(parts):
            return ("  ".join(parts),)
    assert_never(block)
