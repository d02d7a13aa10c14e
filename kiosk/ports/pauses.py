"""Time that passes, and chance: what lies between an attempt and its repeats."""

from __future__ import annotations

from typing import Protocol


class Pauses(Protocol):
    """A clock that only goes forward, pauses, and chance."""

    def seconds(self) -> float:
        """Return the seconds since some moment."""
        ...

    def pause(self, seconds: float) -> None:
        """Let so many seconds pass. Blocks; for a worker."""
        ...

    def share(self) -> float:
        """Return a number from 0 to 1, by chance."""
        ...
