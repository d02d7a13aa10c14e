"""The server's catalogue over the life of a kiosk: asked for again and again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.server_catalogue import Refresh, Renewed, ServerCatalogue
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.site import Site
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog

MISSING_SECONDS = 10
"""How often a kiosk asks that has no catalogue at all."""


@dataclass(slots=True)
class CatalogueRounds:
    """Asks on a worker, then waits and asks again; ``take`` gets each catalogue on this thread.

    ``later`` calls back on this thread after so many seconds; ``missing``: there is none yet.
    """

    source: ServerCatalogue
    jobs: Jobs
    later: Callable[[float, Callable[[], None]], None]
    take: Callable[[Renewed], None]
    log: StaffLog
    missing: bool
    _asked: bool = field(default=False, init=False)

    def go(self) -> None:
        """Ask now; the next time follows by itself."""
        self.jobs.run(self._ask, self._known, self._failed)

    def _ask(self) -> Refresh:
        return self.source.refresh() if self._asked else latest(self.source)

    def _known(self, refresh: Refresh) -> None:
        from kiosk.adapters.gateway.server_catalogue import REFRESH_SECONDS, Renewed

        if isinstance(refresh, Renewed):
            self._asked, self.missing = True, False
            self.take(refresh)
        self.later(MISSING_SECONDS if self.missing else REFRESH_SECONDS, self.go)

    def _failed(self, error: Exception) -> None:
        self.log.surprise("catalogue", error)
        self.later(MISSING_SECONDS, self.go)


def latest(source: ServerCatalogue) -> Refresh:
    """Ask, and return what is kept where it is the server's: it may be newer than what was read.

    Another process on the same files may have brought it. Blocks.
    """
    from kiosk.adapters.gateway.server_catalogue import Unchanged

    refresh = source.refresh()
    return source.kept() if isinstance(refresh, Unchanged) else refresh


def offer_now(
    configuration: Configuration, source: ServerCatalogue | None
) -> tuple[Catalogue, Site] | str:
    """Return what is on offer, asked for once where the server says it; a str: nothing is known.

    Blocks.
    """
    from kiosk.adapters.gateway.server_catalogue import Renewed

    brought = latest(source) if source else None
    if isinstance(brought, Renewed):
        return brought.catalogue, brought.site
    return configuration.catalogue_missing or (configuration.catalogue, configuration.site)
