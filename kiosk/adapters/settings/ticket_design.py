"""The section ``[ticket]`` as the domain's design of a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.ticket_logo import read_logo
from kiosk.domain.language import Locale, LocalText, match_locale
from kiosk.domain.ticket_design import Logo, Part, Size, TicketDesign

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kiosk.adapters.settings.ticket_settings import TicketSettings


def ticket_design(ticket: TicketSettings, languages: Sequence[str], folder: Path) -> TicketDesign:
    """Return what checked settings say; ``folder`` holds kiosk.toml.

    A logo that can no longer be read is left out, since the ticket says whose it is in words too.
    """
    logo = read_logo(folder / ticket.logo) if ticket.logo else None
    sizes = {part: getattr(ticket.sizes, part.value) for part in Part}
    return TicketDesign(
        parts=ticket.blocks,
        sizes={part: size for part, size in sizes.items() if size is not Size.NORMAL},
        logo=logo if isinstance(logo, Logo) else None,
        second_language=ticket.second_language,
        where=_local_text(ticket.where, languages),
        next_step=_local_text(ticket.next, languages),
        footer=_local_text(ticket.footer, languages),
    )


def _local_text(texts: Mapping[str, str] | None, languages: Sequence[str]) -> LocalText | None:
    """Return the texts under the site's spelling of their languages."""
    offered = tuple(map(Locale, languages))
    if not texts:
        return None
    return LocalText(
        {match_locale(tag, offered) or Locale(tag): text for tag, text in texts.items()}
    )
