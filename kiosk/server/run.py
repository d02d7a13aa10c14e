"""Listening: one process, one event loop, until it is told to stop."""

from __future__ import annotations

import signal
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.server.outer import Outer

BACKLOG = 2048
GRACE_SECONDS = 3
KEEP_ALIVE_SECONDS = 75


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen; TLS by PEM files where they are given."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class NotListening:
    """Why nobody can be served."""

    reason: str


class _Server(uvicorn.Server):
    """Says when it serves; a signal that comes before the event loop runs is not lost."""

    def __init__(self, config: uvicorn.Config, serving: Callable[[], None]) -> None:
        super().__init__(config)
        self._serving = serving
        self._stop_soon = False

    def stop_soon(self, number: int, frame: object) -> None:  # noqa: ARG002 - as signals call it
        """Stop as soon as it has started."""
        self._stop_soon = True

    async def main_loop(self) -> None:
        """Serve until it is told to stop (called by uvicorn once it has started)."""
        self._serving()
        self.should_exit = self.should_exit or self._stop_soon
        await super().main_loop()


def serve(app: Outer, where: Listening, listening: Callable[[str], None]) -> NotListening | None:
    """Serve until SIGTERM or SIGINT; ``listening`` is told the address once it is open."""
    config = _config(app, where)
    try:
        config.load()
        opened = _socket(where)
    except (OSError, ValueError) as fault:
        return NotListening(f"{where.host}:{where.port}: {fault}")
    with opened:
        server = _Server(config, lambda: listening(_address(where, opened)))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, server.stop_soon)
        server.run(sockets=[opened])
    return None if server.started else NotListening("the application did not start")


def _config(app: Outer, where: Listening) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http="httptools",
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        backlog=BACKLOG,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
        ssl_certfile=where.certificate,
        ssl_keyfile=where.key,
    )


def _socket(where: Listening) -> socket.socket:
    found = socket.getaddrinfo(where.host, where.port, type=socket.SOCK_STREAM)
    family, _, _, _, address = found[0]
    return socket.create_server(address[:2], family=family, backlog=BACKLOG)


def _address(where: Listening, opened: socket.socket) -> str:
    host, port = opened.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if where.certificate else 'http'}://{shown}:{port}"
