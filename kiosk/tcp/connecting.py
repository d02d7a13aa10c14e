"""A connection to a host, by IPv6 or IPv4, whichever of its addresses answers; nothing is sent."""

from __future__ import annotations

import contextlib
import socket
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.tcp.name_look_up import Address, NameLookUp

_LEAST_SECONDS = 0.1
"""So long an address is tried even where the look-up or the others took all the time."""


def connected(names: NameLookUp, host: str, port: int, seconds: float) -> socket.socket:
    """Return a connection; ``seconds`` are for all of it: the look-up, and each address its share.

    Raises OSError: a refusal if there was one, since somebody is there; TimeoutError where the
    name was not found, or nobody answered, in time.
    """
    deadline = monotonic() + seconds
    return _first(names.addresses(host, port, seconds), deadline)


def _first(addresses: Sequence[Address], deadline: float) -> socket.socket:
    faults: list[OSError] = []
    for tried, (family, kind, protocol, _, address) in enumerate(addresses):
        share = (deadline - monotonic()) / (len(addresses) - tried)
        try:
            made = socket.socket(family, kind, protocol)
            return _connected(made, address, max(share, _LEAST_SECONDS))
        except OSError as fault:
            faults.append(fault)
    raise next((one for one in faults if isinstance(one, ConnectionRefusedError)), faults[-1])


def _connected(made: socket.socket, address: Any, seconds: float) -> socket.socket:
    with contextlib.ExitStack() as undo:
        undo.callback(made.close)
        made.settimeout(seconds)
        made.connect(address)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        undo.pop_all()
    return made
