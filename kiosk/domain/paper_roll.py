"""How much paper is left on the roll, from what was printed and what the printer tells. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.printing import PrinterCondition

DOTS_PER_MM = 8
"""At 203 dpi."""

CUTTER_MM = 14
"""What is fed from the print head to the cutter, and hangs out before the ticket begins."""

NEAR_END_METRES = 3.0
"""So little is left, at most, when a near-end sensor first tells (Epson: adjustable, 1 to 3 m)."""

FEW_TICKETS = 25
"""From so many tickets left on, staff are warned."""

_MEMORY = 50


@dataclass(frozen=True, slots=True)
class Roll:
    """A roll of ``metres`` when it was new; ``used`` of it is printed on, in metres.

    ``lengths`` are those of the last tickets, in millimetres; ``condition`` is what the printer
    last told.
    """

    metres: float
    used: float = 0.0
    lengths: tuple[float, ...] = ()
    condition: PrinterCondition = PrinterCondition.UNKNOWN

    def printed(self, rows: int) -> Roll:
        """Return the roll after a ticket of so many rows of dots."""
        length = rows / DOTS_PER_MM + CUTTER_MM
        lengths = (*self.lengths, length)[-_MEMORY:]
        return replace(self, used=self.used + length / 1000, lengths=lengths)

    def seen(self, condition: PrinterCondition) -> Roll:
        """Return the roll after a look at the printer.

        Paper that was out or near its end and is not any more is a new roll; a roll that is near
        its end or out has no more left than that.
        """
        low = {PrinterCondition.NEAR_END, PrinterCondition.PAPER_OUT}
        if condition not in low | {PrinterCondition.READY}:
            return self
        if self.condition in low and condition is PrinterCondition.READY:
            return replace(self, used=0.0, condition=condition)
        left = 0.0 if condition is PrinterCondition.PAPER_OUT else NEAR_END_METRES
        used = max(self.used, self.metres - left) if condition in low else self.used
        if condition is self.condition:
            used = self.used
        return replace(self, used=used, condition=condition)

    @property
    def tickets_left(self) -> int | None:
        """About how many more tickets it holds; None before any was measured."""
        if not self.lengths:
            return None
        mean = sum(self.lengths) / len(self.lengths) / 1000
        return max(int((self.metres - self.used) / mean), 0)

    @property
    def runs_low(self) -> bool:
        """Whether staff should have a new roll at hand."""
        left = self.tickets_left
        return left is not None and left <= FEW_TICKETS
