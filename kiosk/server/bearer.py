"""Which application sends a request, by its bearer token (RFC 6750).

What the database says of a token is kept for ``FRESH_SECONDS`` and asked again in the background
until ``STALE_SECONDS``: a revoked application is refused by every process within that time.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable
from kiosk.engine.access.outcomes import Grant

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.engine.access.tokens import AccessTokens
    from kiosk.ports.clock import Clock
    from kiosk.server.threads import Threads

FRESH_SECONDS = 1.0
STALE_SECONDS = 2.0
LONGEST_TOKEN = 512
MOST_KEPT = 4096


@dataclass(frozen=True, slots=True)
class NoToken:
    """The request brings none."""


@dataclass(frozen=True, slots=True)
class WrongToken:
    """The token is unknown, over, or revoked."""


@dataclass(frozen=True, slots=True)
class _Kept:
    grant: Grant
    read_at: float


Found = Grant | NoToken | WrongToken | Unavailable


class Bearers:
    """Says what tokens allow; used in one event loop."""

    def __init__(
        self,
        tokens: AccessTokens,
        threads: Threads,
        clock: Clock,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tokens = tokens
        self._threads = threads
        self._clock = clock
        self._seconds = seconds
        self._kept: dict[str, _Kept] = {}
        self._asking: dict[str, asyncio.Task[Found]] = {}

    async def grant(self, authorization: str | None) -> Found:
        """Return what the value of an Authorization header allows now."""
        token = _token_in(authorization)
        if not token:
            return NoToken() if authorization is None else WrongToken()
        kept = self._kept.get(token)
        age = self._seconds() - kept.read_at if kept else STALE_SECONDS
        if kept is None or age >= STALE_SECONDS:
            return await asyncio.shield(self._ask(token))
        if age >= FRESH_SECONDS:
            _ = self._ask(token)
        return kept.grant if self._clock.now() < kept.grant.expires_at else WrongToken()

    def _ask(self, token: str) -> asyncio.Task[Found]:
        asking = self._asking.get(token)
        if asking is None:
            asking = self._asking[token] = asyncio.create_task(self._look_up(token))
            asking.add_done_callback(lambda _: self._asking.pop(token, None))
        return asking

    async def _look_up(self, token: str) -> Found:
        asked_at = self._seconds()
        found = await self._threads.run(self._tokens.look_up, token)
        if isinstance(found, Grant):
            self._keep(token, _Kept(found, asked_at))
        elif found is None:
            self._kept.pop(token, None)
            return WrongToken()
        return found

    def _keep(self, token: str, kept: _Kept) -> None:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[token] = kept


def _token_in(authorization: str | None) -> str:
    scheme, _, token = (authorization or "").partition(" ")
    is_one = scheme.lower() == "bearer" and len(token) <= LONGEST_TOKEN and token.isascii()
    return token.strip() if is_one else ""
