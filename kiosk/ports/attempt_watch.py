"""Whoever waits for an attempt, and is told how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey


class AttemptWatch(Protocol):
    """Hears of an attempt on its way; called on the thread that sends it."""

    def repeated(self, attempt: AttemptKey, repeats: int) -> None:
        """Hear that the attempt is now sent again, for the ``repeats``-th time."""
        ...
