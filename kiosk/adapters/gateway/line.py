"""The pooled connections to one API, and how they are made."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

IDLE_SECONDS = 4
"""So long a connection is kept that nobody uses.

A request on a connection that the server closes at that moment looks like an answer that never
came. The shortest idle time that servers are known to keep by default is 5 s.
"""

SYSTEM_PROXY = "system"


@dataclass(frozen=True, slots=True)
class Route:
    """What stands between here and the API.

    ``ca_file``: authorities beside the system's (PEM). ``proxy``: the address of a proxy,
    ``system`` for the one that the system names, empty for none.
    """

    ca_file: Path | None = None
    proxy: str = ""


class Line:
    """Makes the client when it is first needed; for any thread. ``transport`` is for tests."""

    def __init__(
        self, route: Route = Route(), transport: httpx.BaseTransport | None = None
    ) -> None:
        self._route = route
        self._transport = transport
        self._making = threading.Lock()
        self._client: httpx.Client | None = None

    def client(self) -> httpx.Client:
        """Return the client, with no proxy, no netrc and no authority of the environment's.

        Raises OSError where ``ca_file`` cannot be read.
        """
        import httpx

        with self._making:
            if self._client is None:
                transport = self._transport or _pooled(self._route)
                self._client = httpx.Client(transport=transport, trust_env=False)
            return self._client

    def close(self) -> None:
        """Give back what is held; a later call of ``client`` works again."""
        with self._making:
            if self._client is not None:
                self._client.close()
                self._client = None


def proxy_for(url: str, route: Route) -> str:
    """Return the proxy by which an address is reached; empty for none."""
    if route.proxy != SYSTEM_PROXY:
        return route.proxy
    import urllib.request

    parts = urlsplit(url)
    if urllib.request.proxy_bypass(parts.hostname or ""):
        return ""
    return urllib.request.getproxies().get(parts.scheme, "")


def _pooled(route: Route) -> httpx.BaseTransport:
    from kiosk.adapters.gateway.pooled import PooledTransport

    return PooledTransport(route, IDLE_SECONDS)
