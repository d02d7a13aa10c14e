"""Pauses by the machine's own clock."""

from __future__ import annotations

import random
import time


class SystemPauses:
    """Waits as long as it is told to."""

    def seconds(self) -> float:
        return time.monotonic()

    def pause(self, seconds: float) -> None:
        time.sleep(seconds)

    def share(self) -> float:
        return random.random()  # noqa: S311 - spreads repeats, hides nothing
