"""Walk-ins handed to the engine by the batch: one thread, one commit for all that waited.

While one batch is on its way to the disk the next gathers. So a thousand walk-ins cost a few dozen
changes of thread, and no two threads compete for the interpreter and the database.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.domain.case import AttemptKey, Outcome, WalkIn

    Submission = tuple[AttemptKey, WalkIn]
    Work = Callable[[Sequence[Submission]], Sequence[Outcome]]

MOST_AT_ONCE = 64


class Batches:
    """Gathers what the event loop brings; used in one event loop."""

    def __init__(self, work: Work) -> None:
        """Take what does a batch; it blocks, and answers one outcome per walk-in."""
        self._work = work
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="walk-ins")
        self._waiting: list[tuple[Submission, asyncio.Future[Outcome]]] = []
        self._busy = False

    async def submit(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Return how a walk-in ended."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Outcome] = loop.create_future()
        self._waiting.append(((attempt, walk_in), answer))
        if not self._busy:
            self._busy = True
            loop.call_soon(self._begin, loop)
        return await answer

    def close(self) -> None:
        """Wait for the batch that is being done."""
        self._thread.shutdown()

    def _begin(self, loop: asyncio.AbstractEventLoop) -> None:
        batch, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
        submissions = [submission for submission, _ in batch]
        answers = [answer for _, answer in batch]
        self._thread.submit(self._do, loop, submissions, answers)

    def _do(
        self,
        loop: asyncio.AbstractEventLoop,
        submissions: list[Submission],
        answers: list[asyncio.Future[Outcome]],
    ) -> None:
        loop.call_soon_threadsafe(self._settle, loop, answers, self._outcomes(submissions))

    def _outcomes(self, submissions: Sequence[Submission]) -> Sequence[Outcome | Exception]:
        """Do a batch; where one of it holds a surprise, each by itself: none takes others along.

        What was written before the surprise is found again by its attempt key.
        """
        try:
            return self._work(submissions)
        except Exception as surprise:  # noqa: BLE001  raised again where it is waited for
            if len(submissions) == 1:
                return [surprise]
            return [self._outcomes([submission])[0] for submission in submissions]

    def _settle(
        self,
        loop: asyncio.AbstractEventLoop,
        answers: list[asyncio.Future[Outcome]],
        outcomes: Sequence[Outcome | Exception],
    ) -> None:
        for answer, outcome in zip(answers, outcomes, strict=True):
            if answer.cancelled():
                continue
            if isinstance(outcome, Exception):
                answer.set_exception(outcome)
            else:
                answer.set_result(outcome)
        self._busy = bool(self._waiting)
        if self._busy:
            self._begin(loop)
