"""Whether the process lives, whether it can do its work, and its figures."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import Route

from kiosk.server.problem_details import unavailable

if TYPE_CHECKING:
    from starlette.requests import Request

    from kiosk.server.parts import Services

ASKED_EVERY_SECONDS = 1.0
_NO_STORE = {"Cache-Control": "no-store"}


@dataclass(slots=True)
class Health:
    """The endpoints that need no token.

    The database is asked at most once in a second; who comes meanwhile waits for what it says, so
    that one which hangs holds one thread.
    """

    services: Services
    _ready: bool = False
    _asked_at: float = float("-inf")
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            Route("/healthz", self._alive, methods=["GET"]),
            Route("/readyz", self._is_ready, methods=["GET"]),
            Route("/metrics", self._figures, methods=["GET"]),
        ]

    async def _alive(self, _: Request) -> Response:
        return _status("ok")

    async def _is_ready(self, _: Request) -> Response:
        async with self._asking:
            if time.monotonic() - self._asked_at >= ASKED_EVERY_SECONDS:
                self._ready = await self.services.threads.run(self._can_work)
                self._asked_at = time.monotonic()
        return _status("ready") if self._ready else unavailable()

    async def _figures(self, _: Request) -> Response:
        return self.services.metrics.told()

    def _can_work(self) -> bool:
        parts = self.services.parts
        return parts.access.open() is None and (parts.engine is None or parts.engine.open() is None)


def _status(word: str) -> Response:
    content = json.dumps({"status": word})
    return Response(content, headers=_NO_STORE, media_type="application/json")
