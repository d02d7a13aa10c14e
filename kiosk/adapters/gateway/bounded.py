"""httpcore's network with one deadline for a whole exchange.

A timeout of httpx bounds each read: an answer that trickles never meets it. Here every wait also
ends at the deadline of the thread that sends (https://www.encode.io/httpcore/network-backends/).
"""

from __future__ import annotations

import contextlib
import selectors
import threading
import time
from typing import TYPE_CHECKING, Any

import httpcore

from kiosk.adapters.gateway.door import connected, secured

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Iterable, Iterator

_limit = threading.local()


@contextlib.contextmanager
def ending_within(seconds: float) -> Iterator[None]:
    """Let no wait of this thread's exchange last longer than until then."""
    _limit.deadline = time.monotonic() + seconds
    try:
        yield
    finally:
        del _limit.deadline


def _left(timeout: float | None, ended: type[httpcore.TimeoutException]) -> float | None:
    """Return the seconds that a wait may last. Raises ``ended`` where there are none."""
    deadline: float | None = getattr(_limit, "deadline", None)
    if deadline is None:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise ended("the time for the exchange is over")
    return left if timeout is None else min(timeout, left)


class BoundedBackend(httpcore.NetworkBackend):
    """Opens connections whose every wait is bounded."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002  httpcore's parameter
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002  as above
    ) -> BoundedStream:
        seconds = _left(timeout, httpcore.ConnectTimeout)
        with _told(httpcore.ConnectTimeout, httpcore.ConnectError):
            return BoundedStream(connected(host, port, seconds or _FOREVER))


_FOREVER = 3600.0


class BoundedStream(httpcore.NetworkStream):
    """One connection."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._connection.settimeout(_left(timeout, httpcore.ReadTimeout))
        with _told(httpcore.ReadTimeout, httpcore.ReadError):
            return self._connection.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        rest = memoryview(buffer)
        while rest:
            self._connection.settimeout(_left(timeout, httpcore.WriteTimeout))
            with _told(httpcore.WriteTimeout, httpcore.WriteError):
                rest = rest[self._connection.send(rest) :]

    def close(self) -> None:
        self._connection.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> BoundedStream:
        seconds = _left(timeout, httpcore.ConnectTimeout)
        with _told(httpcore.ConnectTimeout, httpcore.ConnectError):
            host = server_hostname or ""
            return BoundedStream(secured(self._connection, ssl_context, host, seconds or _FOREVER))

    def get_extra_info(self, info: str) -> Any:
        """Say whether bytes wait or the other end has closed (``is_readable``); nothing else."""
        if info != "is_readable":
            return None
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection, selectors.EVENT_READ)
            return bool(selector.select(0))


@contextlib.contextmanager
def _told(ended: type[Exception], failed: type[Exception]) -> Iterator[None]:
    """Turn what sockets raise into what httpcore's callers know."""
    try:
        yield
    except TimeoutError as fault:
        raise ended(str(fault)) from fault
    except OSError as fault:
        raise failed(str(fault)) from fault
