"""A TCP connection to a host, IPv6 or IPv4, and TLS over it; nothing is sent."""

from __future__ import annotations

import contextlib
import socket
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl

_LEAST_SECONDS = 0.5


def connected(host: str, port: int, seconds: float) -> socket.socket:
    """Return a connection to the first address that answers; all of them share ``seconds``.

    Raises OSError as the last address failed; TimeoutError where none answered in time. The time
    that the system takes to find addresses is not bounded here.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    deadline = time.monotonic() + seconds
    for left, (family, kind, protocol, _, address) in zip(
        range(len(found), 0, -1), found, strict=True
    ):
        share = max((deadline - time.monotonic()) / left, _LEAST_SECONDS)
        try:
            return _connected(socket.socket(family, kind, protocol), address, share)
        except OSError:
            if left == 1:
                raise
    raise OSError(f"{host} has no address")


def _connected(made: socket.socket, address: tuple[Any, ...], seconds: float) -> socket.socket:
    with contextlib.ExitStack() as undo:
        undo.callback(made.close)
        made.settimeout(seconds)
        made.connect(address)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        undo.pop_all()
    return made


def secured(
    made: socket.socket, context: ssl.SSLContext, host: str, seconds: float
) -> ssl.SSLSocket:
    """Return the connection with TLS over it. Raises OSError; ``made`` is closed then."""
    with contextlib.ExitStack() as undo:
        undo.callback(made.close)
        made.settimeout(seconds)
        safe = context.wrap_socket(made, server_hostname=host)
        undo.pop_all()
    return safe
