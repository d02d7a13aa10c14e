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
SENDING_THREADS = 64


class Threads:
    """Pools of their own, so that neither slow hashes nor a slow case API stand before others."""

    def __init__(self) -> None:
        self._engine = ThreadPoolExecutor(ENGINE_THREADS, thread_name_prefix="engine")
        self._hashing = ThreadPoolExecutor(HASHING_THREADS, thread_name_prefix="hashing")
        self._sending = ThreadPoolExecutor(SENDING_THREADS, thread_name_prefix="sending")

    async def run(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what asks the engine or the accounts; raises what it raises."""
        return await _in(self._engine, lambda: work(*args, **named))

    async def hash(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what makes or checks a password hash."""
        return await _in(self._hashing, lambda: work(*args, **named))

    async def send(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what asks another case API, which may take its time."""
        return await _in(self._sending, lambda: work(*args, **named))

    def close(self) -> None:
        """Wait for what runs, and end the threads."""
        self._sending.shutdown(cancel_futures=True)
        self._engine.shutdown(cancel_futures=True)
        self._hashing.shutdown(cancel_futures=True)


async def _in(pool: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, work)
