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
GRANTING_THREADS = 2
SIGN_IN_THREADS = 2
SENDING_THREADS = 64


class Threads:
    """Pools of their own, so that neither slow hashes nor a slow case API stand before others.

    Client secrets and passwords have one each: who guesses passwords keeps no kiosk from a token.
    """

    def __init__(self) -> None:
        self._engine = ThreadPoolExecutor(ENGINE_THREADS, thread_name_prefix="engine")
        self._granting = ThreadPoolExecutor(GRANTING_THREADS, thread_name_prefix="granting")
        self._signing_in = ThreadPoolExecutor(SIGN_IN_THREADS, thread_name_prefix="signing-in")
        self._sending = ThreadPoolExecutor(SENDING_THREADS, thread_name_prefix="sending")

    async def run(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what asks the engine or the accounts; raises what it raises."""
        return await _in(self._engine, lambda: work(*args, **named))

    async def grant(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what checks an application's secret."""
        return await _in(self._granting, lambda: work(*args, **named))

    async def sign_in(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what checks a person's password, which is slow and takes much memory."""
        return await _in(self._signing_in, lambda: work(*args, **named))

    async def send(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run what asks another case API, which may take its time."""
        return await _in(self._sending, lambda: work(*args, **named))

    def close(self) -> None:
        """Wait for what runs, and end the threads."""
        self._sending.shutdown(cancel_futures=True)
        self._engine.shutdown(cancel_futures=True)
        self._granting.shutdown(cancel_futures=True)
        self._signing_in.shutdown(cancel_futures=True)


async def _in(pool: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, work)
