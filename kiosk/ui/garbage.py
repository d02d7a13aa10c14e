"""Python's cyclic garbage, collected on the thread that owns the Qt objects in it.

Python collects on whichever thread happens to allocate next. Where that is a worker, it destroys
windows, timers and view models from there, which Qt forbids (doc.qt.io, "Threads and QObjects") and
answers with a crash.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

_MILLISECONDS = 1000


@contextmanager
def garbage_collected_here() -> Iterator[None]:
    """Collect on this thread alone, once a second while its event loop runs, and at the end."""
    gc.disable()
    timer = QTimer(interval=_MILLISECONDS)
    timer.timeout.connect(collect_what_is_due)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.collect()
        gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python itself would have collected by now."""
    filled = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(filled) if count > limit]
    if due:
        gc.collect(due[-1])
