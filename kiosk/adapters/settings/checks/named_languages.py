"""Values by language: none for a language that the site does not offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.base import shown
from kiosk.adapters.settings.kinds.choice import alternatives
from kiosk.domain.language import OTHERS, Locale, fallback_locale

if TYPE_CHECKING:
    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.site_settings import SiteSettings


def check_named(value: object, site: SiteSettings, here: Spot, also: Sequence[str] = ()) -> None:
    """Tell a language that is named here and not offered, nor one of those that may be too."""
    named = value if isinstance(value, Mapping) and here.clean() and site.languages else ()
    for tag in named:
        if tag != OTHERS and not is_offered(tag, (*site.languages, *also)):
            not_offered(tag, site.languages, here)


def not_offered(tag: str, languages: Sequence[str], here: Spot) -> None:
    """Tell a tag of no language of the site, and what may stand in its place."""
    right = f'{alternatives(tuple(languages))}, or "{OTHERS}" for those not named'
    here.fault(f"{shown(tag)} is not offered; use {right}.")


def is_offered(tag: str, languages: Sequence[str]) -> bool:
    """Return whether what is named by a tag holds in a language: ``es`` does in ``es-MX``."""
    named = Locale(tag.replace("_", "-"))
    return any(fallback_locale(one, (named,)) for one in languages)
