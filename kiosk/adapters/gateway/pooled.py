"""httpx over httpcore's pool, each wait bounded, each proxy chosen by us."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

import httpcore
import httpx

from kiosk.adapters.gateway.bounded import BoundedBackend
from kiosk.adapters.gateway.line import proxy_for
from kiosk.adapters.gateway.security import tls_context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.gateway.line import Route

_MOST_IDLE = 4
_FAULTS = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)


class PooledTransport(httpx.BaseTransport):
    """A pool per proxy, TLS where the address says so; faults have httpx's names."""

    def __init__(self, route: Route, idle_seconds: float) -> None:
        self._route = route
        self._idle_seconds = idle_seconds
        self._making = threading.Lock()
        self._pools: dict[tuple[str, str], httpcore.ConnectionPool] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _by_name():
            answer = self._pool(request.url).handle_request(asked)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    def close(self) -> None:
        with self._making:
            for pool in self._pools.values():
                pool.close()
            self._pools.clear()

    def _pool(self, url: httpx.URL) -> httpcore.ConnectionPool:
        proxy = proxy_for(str(url), self._route)
        with self._making:
            if (url.scheme, proxy) not in self._pools:
                self._pools[url.scheme, proxy] = self._made(url.scheme, proxy)
            return self._pools[url.scheme, proxy]

    def _made(self, scheme: str, proxy: str) -> httpcore.ConnectionPool:
        try:
            context = tls_context(self._route.ca_file) if scheme == "https" else None
        except OSError as fault:
            told = f"{self._route.ca_file}: {fault}"
            raise httpcore.ConnectError(told) from fault
        return httpcore.ConnectionPool(
            ssl_context=context,
            proxy=httpcore.Proxy(proxy) if proxy else None,
            keepalive_expiry=self._idle_seconds,
            max_keepalive_connections=_MOST_IDLE,
            max_connections=None,
            network_backend=BoundedBackend(),
        )


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        with _by_name():
            yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


@contextlib.contextmanager
def _by_name() -> Iterator[None]:
    """Raise httpx's exception of the same name."""
    try:
        yield
    except _FAULTS as fault:
        raise getattr(httpx, type(fault).__name__)(str(fault)) from fault
