"""What every template is given beside its own values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.site import Site
    from kiosk.server.pages.words import Words


def surroundings(words: Words, site: Site, base: str) -> dict[str, object]:
    """Return the words, the site, and the way from the page to the root of the server.

    ``base`` is relative (``..``), so that pages also work below a path of a proxy.
    """
    return {
        "text": words.text,
        "lang": words.locale,
        "dir": words.direction,
        "site": site,
        "site_name": words.of(site.name),
        "office": words.of(site.office),
        "base": base,
    }
