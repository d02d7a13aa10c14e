"""Worker threads for what blocks: the engine, the accounts, password hashes."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")

ENGINE_THREADS = 8
HASHING_THREADS = 2


class Threads:
    """Two small pools, so that slow password hashes never stand before a ticket."""

    def __init__(self, engine: int = ENGINE_THREADS, hashing: int = HASHING_THREADS) -> None:
        self._engine = ThreadPoolExecutor(engine, thread_name_prefix="engine")
        self._hashing = ThreadPoolExecutor(hashing, thread_name_prefix="hashing")

    async def run(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what asks the engine or the accounts; raises what it raises."""
        return await _in(self._engine, lambda: work(*args, **named))

    async def hash(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what makes or checks a password hash."""
        return await _in(self._hashing, lambda: work(*args, **named))

    def close(self) -> None:
        """Wait for what runs, and end the threads."""
        self._engine.shutdown(cancel_futures=True)
        self._hashing.shutdown(cancel_futures=True)


async def _in(pool: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, work)
