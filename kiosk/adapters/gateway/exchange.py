"""One HTTP exchange, bounded in time and size, and what went wrong with it.

httpx is imported by the first exchange. Redirects are not followed, to no host.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.gateway.line import Line

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
    """Sends requests on a line; safe to use from any thread."""

    def __init__(self, line: Line, connect_seconds: float, answer_seconds: float) -> None:
        """Take the line. Both times together bound an exchange, from address to last byte."""
        self._line = line
        self._connect_seconds = connect_seconds
        self._answer_seconds = answer_seconds

    def send(self, method: str, url: str, **request: Any) -> Answer | NotSent | NoAnswer:
        """Send one request (``headers``, ``data``, ``json`` as httpx takes them)."""
        import httpx

        try:
            return self._send(method, url, request)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as fault:
            return NotSent(f"no connection to {_host(url)}: {_words(fault)}")
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as fault:
            return NotSent(f"the address cannot be used: {_words(fault)}")
        except (httpx.HTTPError, OSError) as fault:
            return NoAnswer(f"no answer from {_host(url)}: {_words(fault)}")

    def _send(self, method: str, url: str, request: dict[str, Any]) -> Answer | NoAnswer:
        import httpx

        from kiosk.adapters.gateway.bounded import ending_within

        timeout = httpx.Timeout(self._answer_seconds, connect=self._connect_seconds)
        client = self._line.client()
        with (
            ending_within(self._connect_seconds + self._answer_seconds),
            client.stream(method, url, timeout=timeout, **request) as response,
        ):
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > ANSWER_LIMIT:
                    return NoAnswer(f"the answer of {_host(url)} does not end")
            return Answer(response.status_code, response.headers, bytes(content))


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _words(fault: Exception) -> str:
    """Say what went wrong; what may not be sent is not repeated, it may be a header's secret."""
    import httpx

    if isinstance(fault, httpx.LocalProtocolError):
        return type(fault).__name__
    return f"{type(fault).__name__} {fault}".strip()
