"""When a device that could not be opened is tried again: later each time."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_SECONDS = 15.0
LONGEST_SECONDS = 600.0


@dataclass
class Retry:
    """The pause after failures in a row; it doubles, up to ten minutes. ``now`` is in seconds."""

    now: Callable[[], float] = time.monotonic
    _pause: float = 0
    _since: float = 0

    @property
    def due(self) -> bool:
        """Whether a try is worth its time."""
        return self._pause == 0 or self.now() - self._since >= self._pause

    def failed(self) -> None:
        """Wait from now on, twice as long as the last time."""
        self._since = self.now()
        self._pause = min(max(FIRST_SECONDS, 2 * self._pause), LONGEST_SECONDS)

    def worked(self) -> None:
        """Wait no more."""
        self._pause = 0
