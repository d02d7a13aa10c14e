"""``[site] catalogue = "server"``: site and catalogue from the copy of what the server says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from kiosk.adapters.settings.catalogue_copy import CatalogueCopy, NoCopy
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.catalogue_body import BodyFault, catalogue_of
from kiosk.domain.language import written_words
from kiosk.domain.site import spoken_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.adapters.settings.cases_settings import ApiCases
    from kiosk.adapters.settings.configuration import Paths
    from kiosk.adapters.settings.model import Settings
    from kiosk.adapters.settings.site_settings import SiteSettings
    from kiosk.domain.site import Site

NOTHING_ON_OFFER = Catalogue(services=(), menu=())


def catalogue_url(api: ApiCases) -> str:
    """Return the address from which the catalogue comes."""
    return f"{api.base_url.rstrip('/')}/{quote(api.application_id, safe='')}/catalogue"


def catalogue_copy(settings: Settings, paths: Paths) -> CatalogueCopy:
    """Return the copy that belongs to the server of these settings."""
    return CatalogueCopy(paths.catalogue_copy, catalogue_url(settings.cases.api))


@dataclass(frozen=True, slots=True)
class Offer:
    """What a kiosk starts with. ``missing`` says why there is no catalogue; empty where there is.

    ``site`` is None where nothing is known of it.
    """

    catalogue: Catalogue
    site: Site | None
    missing: str = ""


def kept_offer(copy: CatalogueCopy, translated: Sequence[str]) -> Offer:
    """Return what the copy says, in the languages that the screens are written in."""
    body = copy.read()
    if isinstance(body, NoCopy):
        return _nothing(copy, body.reason)
    read = catalogue_of(body)
    if isinstance(read, BodyFault):
        return _nothing(copy, f"{copy.path} is damaged ({read})")
    catalogue, site = read
    spoken = spoken_at(site, translated)
    if spoken is None:
        return _nothing(copy, "the screens are written in no language of the site")
    return Offer(catalogue, spoken)


def _nothing(copy: CatalogueCopy, reason: str) -> Offer:
    said = f"no catalogue: {reason}; out of service until {copy.source} hands one out."
    return Offer(NOTHING_ON_OFFER, None, said)


def served_settings(settings: SiteSettings, site: Site) -> SiteSettings:
    """Return the section ``[site]`` as the server says it."""
    return replace(
        settings,
        name=written_words(site.name),
        office=written_words(site.office),
        time_zone=site.time_zone,
        country=site.country,
        languages=tuple(site.languages),
        default_language=site.default_language,
        reception=written_words(site.reception),
        privacy_line=written_words(site.privacy_line),
        demo=site.demo,
        customer_ids=site.customer_ids,
    )


SERVED = (
    "name",
    "office",
    "time_zone",
    "country",
    "languages",
    "default_language",
    "reception",
    "privacy_line",
    "demo",
    "customer_ids",
)
"""The keys of ``[site]`` that the server says."""
