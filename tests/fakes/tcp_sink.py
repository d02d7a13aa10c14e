"""A printer port that swallows tickets and tells when their first and last bytes came."""

from __future__ import annotations

import socket
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from types import TracebackType


class Arrival(NamedTuple):
    """When a ticket's first and last bytes came, in seconds of ``time.perf_counter``."""

    first: float
    last: float
    bytes: int


class TcpSink:
    """Listens on a port of its own; answers nothing (``status = "none"``)."""

    def __init__(self) -> None:
        self.arrivals: SimpleQueue[Arrival] = SimpleQueue()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = Thread(target=self._serve, name="sink", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(timeout=10)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self.arrivals.put(swallow(connection))


def swallow(connection: socket.socket) -> Arrival:
    """Read until the other end says goodbye."""
    first = last = 0.0
    total = 0
    while chunk := connection.recv(65536):
        last = perf_counter()
        first = first or last
        total += len(chunk)
    return Arrival(first, last, total)
