"""The section ``[ticket]`` as the domain's design of a ticket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.by_language import for_language
from kiosk.adapters.settings.local_words import local_text, spelled
from kiosk.adapters.settings.ticket_logo import read_logo
from kiosk.domain.language import OTHERS
from kiosk.domain.ticket_design import (
    DEFAULT_PARTS,
    Arrangement,
    Logo,
    Part,
    Size,
    TicketDesign,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.adapters.settings.ticket_settings import TicketSettings
    from kiosk.domain.language import LocalText


def ticket_design(ticket: TicketSettings, languages: Sequence[str], folder: Path) -> TicketDesign:
    """Return what checked settings say; ``folder`` holds kiosk.toml.

    A logo that can no longer be read is left out, since the ticket says whose it is in words too.
    """
    logo = read_logo(folder / ticket.logo) if ticket.logo else None
    usual = _arrangement(ticket, OTHERS)
    return TicketDesign(
        parts=usual.parts,
        sizes=usual.sizes,
        logo=logo if isinstance(logo, Logo) else None,
        second_language=ticket.second_language,
        where=_local_text(ticket.where, languages),
        next_step=_local_text(ticket.next, languages),
        footer=_local_text(ticket.footer, languages),
        arranged={spelled(tag, languages): _arrangement(ticket, tag) for tag in _named(ticket)},
    )


def _arrangement(ticket: TicketSettings, tag: str) -> Arrangement:
    sizes = {
        part: for_language(getattr(ticket.sizes, part.value), tag, Size.NORMAL) for part in Part
    }
    return Arrangement(
        parts=for_language(ticket.blocks, tag, DEFAULT_PARTS),
        sizes={part: size for part, size in sizes.items() if size is not Size.NORMAL},
    )


def _named(ticket: TicketSettings) -> set[str]:
    """Return the languages for which parts or sizes are other ones."""
    values = [ticket.blocks, *(getattr(ticket.sizes, part.value) for part in Part)]
    return {tag for one in values if isinstance(one, Mapping) for tag in one} - {OTHERS}


def _local_text(texts: Mapping[str, str] | None, languages: Sequence[str]) -> LocalText | None:
    return local_text(texts, languages) if texts else None
