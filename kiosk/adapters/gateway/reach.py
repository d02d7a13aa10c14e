"""Whether a host answers the door: a connection, TLS where the address says so, and no request."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.adapters.gateway.door import connected, secured
from kiosk.adapters.gateway.line import proxy_for
from kiosk.adapters.gateway.security import tls_context

if TYPE_CHECKING:
    from kiosk.adapters.gateway.line import Route

_PORTS = {"http": 80, "https": 443}


def host_of(url: str) -> str:
    """Return host and port of an address, without user and path."""
    return urlsplit(url).netloc.rpartition("@")[2]


def reach(url: str, seconds: float, route: Route) -> str | None:
    """Connect and close, to the proxy where there is one; a str says why that failed. Blocks."""
    proxy = proxy_for(url, route)
    parts = urlsplit(proxy or url)
    host = parts.hostname or ""
    try:
        connection = connected(host, parts.port or _PORTS[parts.scheme], seconds)
        if parts.scheme == "https":
            connection = secured(connection, tls_context(route.ca_file), host, seconds)
        connection.close()
    except (OSError, ValueError, KeyError) as fault:
        return f"no connection to {host_of(proxy or url)}: {type(fault).__name__} {fault}"
    return None
