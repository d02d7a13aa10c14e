"""A TCP connection to a host of the case API, and TLS over it; nothing is sent."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.tcp import connecting
from kiosk.tcp.name_look_up import NameLookUp

if TYPE_CHECKING:
    import socket
    import ssl

_NAMES = NameLookUp()
"""One for the process, so that a name server that hangs costs one thread for each name."""


def connected(host: str, port: int, seconds: float) -> socket.socket:
    """Return a connection; look-up and addresses share ``seconds``. Raises OSError."""
    return connecting.connected(_NAMES, host, port, seconds)


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
