"""Clients that post one walk-in after the other over kept connections, and what they were told.

``python -m tests.benchmarks.http_load`` runs them in a process of its own, so that server and
clients do not share an interpreter; it reads its work as JSON and answers as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from time import perf_counter
from typing import cast
from urllib.parse import urlsplit

import uvloop


@dataclass(frozen=True, slots=True)
class Work:
    """What to post, from how many clients, for how long in seconds; ``warm`` is not counted."""

    url: str
    token: str
    body: str
    clients: int
    seconds: float
    warm: float = 1.0


@dataclass(slots=True)
class Told:
    """What came back: times in milliseconds, ticket numbers, and statuses other than 201."""

    seconds: float = 0.0
    milliseconds: list[float] = field(default_factory=list)
    tickets: list[str] = field(default_factory=list)
    errors: dict[str, int] = field(default_factory=dict)


class Client(asyncio.Protocol):
    """One connection; posts again as soon as it is answered."""

    def __init__(self, work: Work, told: Told, counted: Callable[[], bool]) -> None:
        url = urlsplit(work.url)
        self._head = (
            f"POST {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\n"
            f"Authorization: Bearer {work.token}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(work.body)}\r\nIdempotency-Key: "
        ).encode()
        self._body = b"\r\n\r\n" + work.body.encode()
        self._told = told
        self._counted = counted
        self._received = b""
        self._began = 0.0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._post()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end or len(body) < _length(head):
            return
        if self._counted():
            self._note(head, body)
        self._received = b""
        self._post()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None:
            self._told.errors["lost"] = self._told.errors.get("lost", 0) + 1

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _post(self) -> None:
        assert self._transport is not None
        self._began = perf_counter()
        self._transport.write(self._head + str(uuid.uuid4()).encode() + self._body)

    def _note(self, head: bytes, body: bytes) -> None:
        status = head[9:12].decode()
        if status != "201":
            self._told.errors[status] = self._told.errors.get(status, 0) + 1
            return
        self._told.milliseconds.append(1000 * (perf_counter() - self._began))
        ticket = json.loads(body)["ticket"]
        self._told.tickets.append(f"{ticket['prefix']}{ticket['number']}")


def _length(head: bytes) -> int:
    _, _, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0])


async def run(work: Work) -> Told:
    """Let all clients work until the time is over."""
    told = Told()
    began = perf_counter()
    start, end = began + work.warm, began + work.warm + work.seconds
    url = urlsplit(work.url)
    loop = asyncio.get_running_loop()
    clients: list[Client] = []
    for _ in range(work.clients):
        _, client = await loop.create_connection(
            lambda: Client(work, told, lambda: start <= perf_counter() < end),
            url.hostname or "",
            url.port or 80,
        )
        clients.append(client)
    over = loop.create_future()
    loop.call_later(end - perf_counter(), over.set_result, None)
    await over
    for client in clients:
        client.close()
    told.seconds = work.seconds
    return told


def main() -> None:
    """Read the work from standard input, do it, and write what was told."""
    told = uvloop.run(run(Work(**json.load(sys.stdin))))
    json.dump(asdict(told), sys.stdout)


if __name__ == "__main__":
    main()
