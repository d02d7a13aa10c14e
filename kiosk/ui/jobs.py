"""Work on a thread pool, results on the thread that draws."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_THREADS = 4
_MILLISECONDS = 1000


class QtJobs(QObject):
    """The jobs port over QThreadPool. Made on the thread that owns the state.

    The callbacks stay on that thread: what they hold may be a view model, which no other thread
    may be the last to let go. With one thread, work is done in the order in which it is given.
    """

    _ended = Signal(int, object)
    _told = Signal(object)

    def __init__(self, threads: int = _THREADS) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._numbers = count()
        self._waiting: dict[int, Callable[[Any], None]] = {}
        self._lanes: list[QtJobs] = []
        self._over = False
        self._ended.connect(self._land)
        self._told.connect(self._hear)

    def lane(self) -> QtJobs:
        """Return jobs with a thread of their own."""
        self._lanes.append(QtJobs(threads=1))
        return self._lanes[-1]

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work`` on a thread of the pool; a signal carries its end to this thread."""
        if self._over:
            return
        number = next(self._numbers)

        def land(end: _Done[T] | _Failed) -> None:
            """Tell the one who asked, on this object's thread."""
            if isinstance(end, _Failed):
                failed(end.error)
            else:
                done(end.result)

        self._waiting[number] = land
        self._pool.start(lambda: self._ended.emit(number, _end_of(work)))

    def tell(self, news: Callable[[], None]) -> None:
        """Let a signal carry ``news`` to this object's thread."""
        self._told.emit(news)

    def wait(self) -> None:
        """Wait until no work runs."""
        self._pool.waitForDone()
        for lane in self._lanes:
            lane.wait()

    def let_threads_go(self) -> None:
        """End the threads of each pool that has no work; what Qt keeps by thread goes with them.

        Those are the fonts of all tickets drawn there: only an event loop would let go of them.
        """
        if not self._waiting:
            self._pool.waitForDone()
        for lane in self._lanes:
            lane.let_threads_go()

    def end(self) -> None:
        """Take no more work, wait until none runs, and let nothing land: who asked is gone."""
        for jobs in (self, *self._lanes):
            jobs._over = True  # noqa: SLF001 - of its own class
            jobs._waiting.clear()  # noqa: SLF001
        self.wait()

    @Slot(int, object)
    def _land(self, number: int, end: object) -> None:
        if not self._over:
            self._waiting.pop(number)(end)

    @Slot(object)
    def _hear(self, news: Callable[[], None]) -> None:
        if not self._over:
            news()


@dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    """Work that came to its end, with what came of it."""

    result: T


@dataclass(frozen=True, slots=True)
class _Failed:
    """Work that raised an exception."""

    error: Exception


def _end_of(work: Callable[[], T]) -> _Done[T] | _Failed:
    try:
        return _Done(work())
    except Exception as error:  # noqa: BLE001 - handed to the one who asked for the work
        return _Failed(error)


def later(seconds: float, go: Callable[[], None]) -> None:
    """Call back on this thread after so many seconds, unless the process ends before.

    PySide keeps a function alive until it is called, but not the object of a bound method.
    """
    QTimer.singleShot(int(seconds * _MILLISECONDS), lambda: go())  # noqa: PLW0108 - kept
