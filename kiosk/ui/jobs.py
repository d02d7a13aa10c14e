"""Work on a thread pool, results on the thread that draws."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_THREADS = 4
_MILLISECONDS = 1000


class QtJobs(QObject):
    """The jobs port over QThreadPool. Made on the thread that owns the state."""

    _landed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._landed.connect(self._land)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work`` on a thread of the pool; a signal carries its end to this thread."""

        def carry_out() -> None:
            try:
                landing = partial(done, work())
            except Exception as error:  # noqa: BLE001 - handed to the one who asked for the work
                landing = partial(failed, error)
            self._landed.emit(landing)

        self._pool.start(carry_out)

    def wait(self) -> None:
        """Wait until no work runs; ends that have not landed yet are dropped with the process."""
        self._pool.waitForDone()

    @Slot(object)
    def _land(self, landing: Callable[[], None]) -> None:
        landing()


def later(seconds: float, go: Callable[[], None]) -> None:
    """Call back on this thread after so many seconds, unless the process ends before."""
    QTimer.singleShot(int(seconds * _MILLISECONDS), go)
