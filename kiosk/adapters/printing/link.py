"""The wire to a printer, whatever it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.domain.printing import PrinterFault

if TYPE_CHECKING:
    from kiosk.domain.printing import PrinterCondition


class LinkLostError(OSError):
    """The other end is gone."""


class CannotOpenError(OSError):
    """There is no way to the printer now. ``fault`` is not found, or busy with somebody else."""

    def __init__(self, reason: str, fault: PrinterFault = PrinterFault.NOT_FOUND) -> None:
        super().__init__(reason)
        self.fault = fault
        self.reason = reason


class Link(Protocol):
    """A two-way connection, open for one job."""

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        """Wait until something came, or some of ``outgoing`` (if any) could be handed over.

        Returns how many bytes were handed over and what came; 0 and nothing after ``seconds``.
        Raises LinkLostError.
        """
        ...

    def condition(self) -> PrinterCondition:
        """Return what the connection itself tells beside the data: the USB port status, a queue.

        ``unknown`` where it tells nothing. Never waits longer than a moment; never raises.
        """
        ...

    def close(self) -> None:
        """Close at once: the printer itself has said that all arrived, or nothing was sent."""
        ...

    def finish(self) -> None:
        """Close, and let what was handed over arrive.

        Raises LinkLostError where it is known not to arrive.
        """
        ...

    def abort(self) -> None:
        """Close, and throw away what has not arrived: no ticket may come out later."""
        ...


class Transport(Protocol):
    """How to reach one printer."""

    @property
    def name(self) -> str:
        """The connection in a few words, for staff."""
        ...

    @property
    def two_way(self) -> bool:
        """Whether the printer's answers can come back; a spooler takes, and says no more."""
        ...

    @property
    def bytes_per_second(self) -> float | None:
        """The speed of the line, where it is slow enough to matter."""
        ...

    def open(self) -> Link:
        """Open a link for one job, within two seconds. Raises CannotOpenError."""
        ...
