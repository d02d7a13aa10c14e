"""Whether a host answers the door: a connection, TLS where the address says so, and no request."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.adapters.gateway.security import tls_context

if TYPE_CHECKING:
    from pathlib import Path

_PORTS = {"http": 80, "https": 443}


def host_of(url: str) -> str:
    """Return host and port of an address, without user and path."""
    return urlsplit(url).netloc.rpartition("@")[2]


def reach(url: str, seconds: float, ca_file: Path | None = None) -> str | None:
    """Connect and close; a str says why that failed. Blocks up to ``seconds`` for each address."""
    parts = urlsplit(url)
    try:
        port = parts.port or _PORTS[parts.scheme]
        with socket.create_connection((parts.hostname or "", port), seconds) as connection:
            if parts.scheme == "https":
                tls_context(ca_file).wrap_socket(connection, server_hostname=parts.hostname).close()
    except (OSError, ValueError, KeyError) as fault:
        return f"no connection to {host_of(url)}: {type(fault).__name__} {fault}"
    return None
