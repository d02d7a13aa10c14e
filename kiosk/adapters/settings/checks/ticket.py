"""What stands on the ticket: its number, and nothing that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.checks.named_languages import check_named, is_offered
from kiosk.adapters.settings.kinds.base import shown
from kiosk.adapters.settings.kinds.by_language import values_of
from kiosk.adapters.settings.kinds.choice import alternatives
from kiosk.adapters.settings.kinds.texts import ALONE
from kiosk.adapters.settings.site_settings import FROM_SERVER
from kiosk.adapters.settings.ticket_logo import read_logo
from kiosk.domain.language import OTHERS, Locale, fallback_locale
from kiosk.domain.ticket_design import Part

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.site_settings import SiteSettings
    from kiosk.adapters.settings.ticket_settings import TicketSettings


def check_ticket(ticket: TicketSettings, site: SiteSettings, spot: Spot, folder: Path) -> None:
    """Tell what of ``[ticket]`` cannot be printed; ``folder`` holds kiosk.toml."""
    _check_blocks(ticket, spot)
    if ticket.logo and isinstance(wrong := read_logo(folder / ticket.logo), str):
        spot.at("logo").fault(wrong)
    if site.catalogue != FROM_SERVER:
        _check_second_language(ticket.second_language, site, spot.at("second_language"))
        for name, texts in _texts(ticket).items():
            _check_languages(texts, site.languages, spot.at(name))
        check_named(ticket.blocks, site, spot.at("blocks"))
        for part in Part:
            size = getattr(ticket.sizes, part.value)
            check_named(size, site, spot.at("sizes", part.value))


def _texts(ticket: TicketSettings) -> dict[Part, Mapping[str, str]]:
    written = {Part.WHERE: ticket.where, Part.NEXT: ticket.next, Part.FOOTER: ticket.footer}
    return {part: texts for part, texts in written.items() if texts}


def _check_blocks(ticket: TicketSettings, spot: Spot) -> None:
    if not spot.clean("blocks"):
        return
    arranged = values_of(ticket.blocks)
    if any(Part.NUMBER not in parts for parts in arranged):
        spot.at("blocks").fault('"number" is missing; a ticket without its number is none.')
    printed = {part for parts in arranged for part in parts}
    if Part.LOGO in printed and not ticket.logo:
        said = '"logo" stands here, and no logo is set; set logo = "logo.svg", or take it out.'
        spot.at("blocks").fault(said)
    for part in _texts(ticket):
        if part not in printed:
            said = f'is not printed; add "{part}" to blocks, or take this text out.'
            spot.at(part).fault(said)


def _check_second_language(tag: str, site: SiteSettings, here: Spot) -> None:
    if tag and site.languages and not is_offered(tag, site.languages):
        here.fault(f"{shown(tag)} is not offered; use {alternatives(site.languages)}.")


def _check_languages(texts: Mapping[str, str], languages: tuple[str, ...], here: Spot) -> None:
    known = [Locale(tag) for tag in texts]
    missing = [tag for tag in languages if fallback_locale(tag, known) is None]
    if not texts.keys() & {ALONE, OTHERS} and missing:
        line = f'{here.path[-1]}.{missing[0]} = "…"'
        said = f"add a line for each, such as {line}, or give one text for all languages"
        here.fault(f"has no text in {', '.join(missing)}; {said}.")
