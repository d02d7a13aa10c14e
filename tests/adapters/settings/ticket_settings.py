"""A site with a [ticket] of its own, and a logo for it."""

from tests.adapters.settings.sites import SiteFolder

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'


def with_ticket(site: SiteFolder, lines: str) -> SiteFolder:
    return site.with_settings("\n[printer]", f"\n[ticket]\n{lines}\n\n[printer]")
