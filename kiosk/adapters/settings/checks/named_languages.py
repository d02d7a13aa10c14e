"""Values by language: none for a language that the site does not offer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.base import shown
from kiosk.adapters.settings.kinds.by_language import OTHERS
from kiosk.adapters.settings.kinds.choice import alternatives
from kiosk.domain.language import Locale, match_locale

if TYPE_CHECKING:
    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.site_settings import SiteSettings


def check_named(value: object, site: SiteSettings, here: Spot) -> None:
    """Tell a language that is named here and not offered."""
    offered = tuple(map(Locale, site.languages))
    for tag in value if isinstance(value, Mapping) and here.clean() and offered else ():
        if tag != OTHERS and match_locale(tag, offered) is None:
            right = f'{alternatives(site.languages)}, or "{OTHERS}" for those not named'
            here.fault(f"{shown(tag)} is not offered; use {right}.")
