"""A ticket as plain text, line by line, for terminals and those who hear rather than see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.ticket_lines import lines_of

if TYPE_CHECKING:
    from kiosk.domain.ticket_layout import TicketLayout

_COLUMNS = 32


def text_of(layout: TicketLayout) -> str:
    """Return all that can be read on a ticket, top to bottom; a rule is a line of hyphens."""
    lines = (line.text for block in layout.blocks for line in lines_of(block, _COLUMNS))
    return "\n".join(filter(None, lines))
