"""The time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        ...
