"""The wire to a printer, whatever it is made of."""

from __future__ import annotations

from typing import Protocol


class LinkLostError(OSError):
    """The other end is gone."""


class Link(Protocol):
    """A two-way connection, open for one job."""

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        """Wait until something came, or some of ``outgoing`` (if any) could be handed over.

        Returns how many bytes were handed over and what came; 0 and nothing after ``seconds``.
        Raises LinkLostError.
        """
        ...

    def finish(self) -> None:
        """Close, and let what was handed over arrive."""
        ...

    def abort(self) -> None:
        """Close, and throw away what has not arrived: no ticket may come out later."""
        ...
