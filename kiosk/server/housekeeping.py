"""Erasing and dropping what is over: at start, and every ten minutes."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable
from kiosk.engine.housekeeping import NOTHING_DUE, Tidied

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from kiosk.server.parts import Services

EVERY_SECONDS = 600.0


@asynccontextmanager
async def keeping_house(services: Services, seconds: float = EVERY_SECONDS) -> AsyncIterator[None]:
    """Keep house until the block ends."""
    task = asyncio.create_task(_keep(services, seconds))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _keep(services: Services, seconds: float) -> None:
    while True:
        try:
            await services.threads.run(_tidy, services)
            await _forget(services)
        except Exception as surprise:  # noqa: BLE001  the next time comes all the same
            services.parts.log.surprise("housekeeping", surprise)
        await asyncio.sleep(seconds)


def _tidy(services: Services) -> None:
    parts = services.parts
    for found in (parts.access.tidy(), parts.tidy()):
        if isinstance(found, Unavailable):
            parts.log.warning("housekeeping_unavailable", reason=found.detail)


async def _forget(services: Services) -> None:
    """Forget round by round, at half speed: neither walk-ins nor the end wait for a backlog."""
    engine, clock = services.parts.engine, asyncio.get_running_loop().time
    done: Tidied | Unavailable | None = None
    while engine and done != NOTHING_DUE:
        began = clock()
        done = await services.threads.run(engine.housekeeping.round)
        if isinstance(done, Unavailable):
            services.parts.log.warning("housekeeping_unavailable", reason=done.detail)
            return
        await asyncio.sleep(clock() - began)
