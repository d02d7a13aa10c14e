"""What stands in the settings for what the server says of a site, until it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.site_settings import FROM_SERVER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STAND_IN = {"name": "Kiosk", "time_zone": "UTC", "country": "GB"}
"""What holds for a site of which nothing is known yet."""


def with_stand_in(table: Mapping[str, Any], translated: Sequence[str]) -> dict[str, Any]:
    """Return the settings' table with all that the server says later and must be there now."""
    site = table.get("site")
    if not isinstance(site, dict) or site.get("catalogue") != FROM_SERVER:
        return dict(table)
    languages = {"languages": list(translated) or ["en-US"]}
    return {**table, "site": {**STAND_IN, **languages, **site}}
