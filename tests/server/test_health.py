"""Readiness, asked by many at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import cast

import httpx
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from kiosk.server.health import Health
from kiosk.server.parts import Services

TOGETHER = 4


class SlowDatabase:
    """Answers once so many have asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.waiting = asyncio.Event()

    async def run(self, _: Callable[[], bool]) -> bool:
        self.asked += 1
        await self.waiting.wait()
        return True


async def ask_together() -> tuple[list[int], int]:
    """Return what each was answered, and how often the database was asked."""
    database, arrived = SlowDatabase(), list[str]()
    server = Starlette(routes=Health(cast(Services, SimpleNamespace(threads=database))).routes())

    async def counted(scope: Scope, receive: Receive, send: Send) -> None:
        arrived.append(scope["path"])
        if len(arrived) == TOGETHER:
            database.waiting.set()
        await server(scope, receive, send)

    transport = httpx.ASGITransport(counted)
    async with httpx.AsyncClient(transport=transport, base_url="http://kiosk") as web:
        answers = await asyncio.gather(*(web.get("/readyz") for _ in range(TOGETHER)))
    return [answer.status_code for answer in answers], database.asked


def test_who_asks_while_the_database_is_asked_waits_for_what_it_says() -> None:
    assert asyncio.run(ask_together()) == ([200] * TOGETHER, 1)
