"""Rules between the keys of ``kiosk.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.checks.files import check_file
from kiosk.adapters.settings.checks.named_languages import check_named
from kiosk.adapters.settings.checks.printers import check_printers
from kiosk.adapters.settings.checks.serving import check_serving
from kiosk.adapters.settings.checks.ticket import check_ticket
from kiosk.adapters.settings.kinds.base import shown
from kiosk.adapters.settings.kinds.choice import alternatives
from kiosk.adapters.settings.site_settings import FROM_SERVER
from kiosk.adapters.settings.words import Gateway
from kiosk.domain.language import Locale, match_locale, nearest_locale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.adapters.settings.cases_settings import ApiCases
    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.model import Settings
    from kiosk.adapters.settings.site_settings import SiteSettings


def check_settings(settings: Settings, spot: Spot, translated: Sequence[str], folder: Path) -> None:
    """Tell every fault between keys.

    ``translated``: the languages the screens are written in; ``folder`` holds kiosk.toml.
    """
    _check_languages(settings.site, spot.at("site"), translated)
    if settings.site.catalogue != FROM_SERVER:
        _check_words(settings, spot, translated)
    check_printers(settings.printer, spot.at("printer"))
    check_serving(settings, spot, folder)
    check_ticket(settings.ticket, settings.site, spot.at("ticket"), folder)
    if not settings.theme.plain:
        from kiosk.adapters.settings.checks.theme import check_theme

        check_theme(settings.theme, spot.at("theme"), folder)
    if settings.cases.gateway is Gateway.API:
        _check_api(settings.cases.api, spot.at("cases", "api"))
        check_file(folder, settings.cases.api.ca_file, spot.at("cases", "api", "ca_file"))
    elif settings.site.catalogue == FROM_SERVER:
        said = (
            'kiosk serve hands it out through gateway = "api"; set that in [cases], or use a file.'
        )
        spot.at("site", "catalogue").fault(said)


def _check_words(settings: Settings, spot: Spot, translated: Sequence[str]) -> None:
    """Tell words in languages that are not offered.

    Names may be there, as the catalogue's texts, in every language in which there are screens.
    """
    site = settings.site
    check_named(settings.kiosk.name, site, spot.at("kiosk", "name"), translated)
    check_named(site.name, site, spot.at("site", "name"), translated)
    check_named(site.office, site, spot.at("site", "office"), translated)
    check_named(site.reception, site, spot.at("site", "reception"))
    check_named(site.privacy_line, site, spot.at("site", "privacy_line"))


def _check_languages(site: SiteSettings, spot: Spot, translated: Sequence[str]) -> None:
    tags = tuple(Locale(tag) for tag in site.languages)
    for tag in tags:
        if translated and nearest_locale(tag, map(Locale, translated)) is None:
            known = alternatives(tuple(translated))
            spot.at("languages").fault(f"the screens are not written in {shown(tag)}; use {known}.")
        first = match_locale(tag, tags)
        if first != tag:
            spot.at("languages").fault(f"{shown(tag)} is {shown(first)} again; keep one of them.")
    default = site.default_language
    if default and tags and match_locale(default, tags) is None:
        offered = alternatives(site.languages)
        spot.at("default_language").fault(f"{shown(default)} is not offered; use {offered}.")


def _check_api(api: ApiCases, spot: Spot) -> None:
    tell = _missing(spot)
    if not api.base_url:
        tell("base_url", "give the address of the case API")
    if not api.application_id:
        tell("application_id", "give the id of the registered application")
    elif api.application_id.casefold() in api.base_url.casefold():
        spot.at("base_url").fault("holds the application id; leave it out, it is added.")
    if not api.access_token:
        _check_client(api, tell)


def _check_client(api: ApiCases, tell: Callable[[str, str], None]) -> None:
    if not api.token_url:
        tell("token_url", "give the address that hands out access tokens, or give access_token")
    if not api.client_id:
        tell("client_id", "give the client id, or give access_token")
    if not (api.client_secret or api.client_secret_file or api.client_secret_keyring):
        tell("client_secret", "give client_secret or client_secret_file, or give access_token")


def _missing(spot: Spot) -> Callable[[str, str], None]:
    def tell(name: str, right: str) -> None:
        if spot.clean(name):
            spot.at(name).fault(f"is missing; {right}.")

    return tell
