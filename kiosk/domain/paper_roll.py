"""How much paper is left on the roll, from what was printed and what the printer tells. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.printing import PrinterCondition

NEAR_END_METRES = 3.0
"""So little is left, at most, when a near-end sensor first tells (Epson: adjustable, 1 to 3 m)."""

FEW_TICKETS = 25
"""From so many tickets left on, staff are warned."""

_MEMORY = 50


class Asked(StrEnum):
    """When a printer told of its paper.

    A look asks the roll's sensor by itself (DLE EOT 4); a ticket hears what is pushed and what
    GS r says. Many printers tell near end in one of the two only, or never.
    """

    LOOK = "look"
    TICKET = "ticket"


@dataclass(frozen=True, slots=True)
class Roll:
    """A roll of ``metres`` when it was new, 0 where that is not known; ``used`` of it is gone.

    ``lengths`` are those of the last tickets, in millimetres. ``near_by`` is where its near end was
    told, ``near_at`` how much was used then; ``out``: there is no more paper.
    """

    metres: float = 0.0
    used: float = 0.0
    lengths: tuple[float, ...] = ()
    near_by: frozenset[Asked] = frozenset()
    near_at: float = 0.0
    out: bool = False

    def printed(self, millimetres: float) -> Roll:
        """Return the roll after a ticket of that length, with what was fed to cut it."""
        if millimetres <= 0:
            return self
        lengths = (*self.lengths, millimetres)[-_MEMORY:]
        return replace(self, used=self.used + millimetres / 1000, lengths=lengths)

    def renewed(self) -> Roll:
        """Return a new roll, for tickets of the same lengths."""
        return Roll(self.metres, lengths=self.lengths)

    def seen(self, condition: PrinterCondition, asked: Asked) -> Roll:
        """Return the roll after the printer told how it is.

        Paper after none is a new roll, and so is a roll that is not near its end any more for the
        sensor that told it was: one that is silent on near end takes nothing back.
        """
        match condition:
            case PrinterCondition.PAPER_OUT:
                return replace(self, out=True)
            case PrinterCondition.NEAR_END:
                roll = self.renewed() if self.out else self
                near_at = roll.near_at if roll.near_by else roll.used
                return replace(roll, near_by=roll.near_by | {asked}, near_at=near_at)
            case PrinterCondition.READY if self.out or asked in self.near_by:
                return self.renewed()
            case _:
                return self

    @property
    def near_end(self) -> bool:
        """Whether its near end was told."""
        return bool(self.near_by)

    @property
    def overdue(self) -> bool:
        """Whether more was printed than it held: it was changed, and no sensor told."""
        return 0 < self.metres < self.used and not (self.near_end or self.out)

    @property
    def tickets_left(self) -> int | None:
        """About how many more tickets it holds; None where that is not known."""
        metres = self._metres_left()
        if metres is None or not self.lengths:
            return None
        mean = sum(self.lengths) / len(self.lengths) / 1000
        return int(metres / mean)

    def _metres_left(self) -> float | None:
        counted = self.metres - self.used if self.metres else None
        if self.out:
            return 0.0
        if not self.near_end:
            return None if counted is None else max(counted, 0.0)
        told = max(NEAR_END_METRES - (self.used - self.near_at), 0.0)
        return min(told, counted) if counted and counted > 0 else told

    @property
    def runs_low(self) -> bool:
        """Whether staff should have a new roll at hand."""
        left = self.tickets_left
        return self.near_end or (left is not None and left <= FEW_TICKETS)
