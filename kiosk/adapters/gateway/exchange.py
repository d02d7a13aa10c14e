"""One HTTP exchange, bounded in time and size, and what went wrong with it.

httpx is imported by the first exchange. Redirects are not followed. A connection serves one
exchange: a kept one that the server has closed meanwhile looks like an answer that never came.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

ANSWER_LIMIT = 1 << 20
"""The longest answer that is read, in bytes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ``content`` may hold secrets or personal data."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@dataclass(frozen=True, slots=True)
class NotSent:
    """No connection: nothing can have happened at the other end."""

    detail: str


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Sent, or partly, and no whole answer."""

    detail: str


class Exchange:
    """Sends requests; safe to use from any thread. ``transport`` stands in for the network."""

    def __init__(
        self,
        connect_seconds: float,
        answer_seconds: float,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._connect_seconds = connect_seconds
        self._answer_seconds = answer_seconds
        self._transport = transport
        self._making = threading.Lock()
        self._client: httpx.Client | None = None

    def send(self, method: str, url: str, **request: Any) -> Answer | NotSent | NoAnswer:
        """Send one request (``headers``, ``data``, ``json`` as httpx takes them)."""
        import httpx

        try:
            return self._send(method, url, request)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as fault:
            return NotSent(f"no connection to {_host(url)}: {_words(fault)}")
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as fault:
            return NotSent(f"the address cannot be used: {_words(fault)}")
        except httpx.HTTPError as fault:
            return NoAnswer(f"no answer from {_host(url)}: {_words(fault)}")

    def close(self) -> None:
        """Give back what is held; a later exchange works again."""
        with self._making:
            if self._client is not None:
                self._client.close()
                self._client = None

    def _send(self, method: str, url: str, request: dict[str, Any]) -> Answer | NoAnswer:
        deadline = time.monotonic() + self._connect_seconds + self._answer_seconds
        with self._made().stream(method, url, **request) as response:
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if time.monotonic() > deadline or len(content) > ANSWER_LIMIT:
                    return NoAnswer(f"the answer of {_host(url)} does not end")
            return Answer(response.status_code, response.headers, bytes(content))

    def _made(self) -> httpx.Client:
        import httpx

        with self._making:
            if self._client is None:
                self._client = httpx.Client(
                    timeout=httpx.Timeout(self._answer_seconds, connect=self._connect_seconds),
                    limits=httpx.Limits(max_keepalive_connections=0),
                    transport=self._transport,
                )
            return self._client


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _words(fault: Exception) -> str:
    return f"{type(fault).__name__} {fault}".strip()
