"""Erasing and dropping what is over: at start, and every ten minutes."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable

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
        except Exception as surprise:  # noqa: BLE001  the next round comes all the same
            services.parts.log.surprise("housekeeping", surprise)
        await asyncio.sleep(seconds)


def _tidy(services: Services) -> None:
    parts = services.parts
    done: list[object] = [parts.access.tidy(), parts.tidy()]
    if parts.engine is not None:
        done.append(parts.engine.housekeeping.run())
    for found in done:
        if isinstance(found, Unavailable):
            parts.log.warning("housekeeping_unavailable", reason=found.detail)
