"""A web application that listens on a loopback port, in a thread of the test's."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

_BACKLOG = 4096


class _Listening(uvicorn.Server):
    """Says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()


@contextmanager
def listening(app: ASGIApp) -> Iterator[str]:
    """Listen on a free port until the block ends; give the address."""
    config = uvicorn.Config(app, log_config=None, server_header=False, timeout_graceful_shutdown=2)
    server = _Listening(config)
    with socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG) as opened:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [opened]})
        thread.start()
        try:
            assert server.listens.wait(20)
            yield f"http://127.0.0.1:{opened.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()
