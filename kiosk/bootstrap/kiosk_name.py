"""What this kiosk is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.local_words import local_text

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.domain.language import LocalText


def kiosk_name(configuration: Configuration) -> LocalText:
    """Return what this kiosk is called, as visitors read it on the ticket."""
    return local_text(configuration.settings.kiosk.name, configuration.site.languages)


def staff_name(configuration: Configuration) -> str:
    """Return what staff call this kiosk: its name in the site's default language."""
    default = configuration.site.default_language
    return kiosk_name(configuration).in_language(default, default)
