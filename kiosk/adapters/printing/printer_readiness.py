"""Whether the printer stands in the way of serving, in words for staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition
from kiosk.domain.readiness import Check, Hindered, Hindrance, Impaired, Ready, Subsystem

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.paper_roll import Roll

_SAID: dict[PrinterCondition, tuple[str, str]] = {
    PrinterCondition.NEAR_END: ("the roll is nearly used up", "Have a new roll at hand."),
    PrinterCondition.PAPER_OUT: ("it is out of paper", "Put in a new roll."),
    PrinterCondition.COVER_OPEN: ("its cover is open", "Close the cover."),
    PrinterCondition.CUTTER_ERROR: (
        "its cutter is stuck",
        "Open the cover, free the cutter, close it.",
    ),
    PrinterCondition.RECOVERABLE: (
        "it has an error that it can recover from",
        "Look for jammed paper; let a hot print head cool.",
    ),
    PrinterCondition.UNRECOVERABLE: ("it has an error that stays", "Switch it off and on."),
    PrinterCondition.OFFLINE: ("it is offline and does not say why", "Look at its lights."),
    PrinterCondition.BUSY: (
        "it is there and takes nothing",
        "Let no other program print on it; look at its port.",
    ),
    PrinterCondition.SILENT: (
        "it does not answer",
        'Is it on, and not held by another program? status = "none": it never answers.',
    ),
    PrinterCondition.NOT_FOUND: ("it cannot be reached", "Look at its power, cable and address."),
    PrinterCondition.ERROR: ("this machine cannot print on it", "See the staff log."),
}


@dataclass(frozen=True, slots=True)
class PrinterReadiness:
    """ReadinessSource of a printer. ``closes``: the kiosk serves nobody without paper.

    ``roll`` tells how much paper is left, where it is known.
    """

    name: str
    condition: Callable[[], PrinterCondition]
    closes: bool = False
    roll: Callable[[], Roll | None] = lambda: None
    subsystem: Subsystem = Subsystem.PRINTER

    def check(self) -> Check:
        condition = self.condition()
        if condition not in _SAID:
            ready = condition is PrinterCondition.READY
            found = "ready" if ready else "how it is cannot be known before it prints"
            return self._ready(f"{self.name}: {found}")
        said, remedy = _SAID[condition]
        left = self._tickets_left()
        said = f"{said}, {left}" if left and condition is PrinterCondition.NEAR_END else said
        fault = f"{self.name}: {said}"
        if condition.fault and self.closes:
            paper = condition is PrinterCondition.PAPER_OUT
            hindrance = Hindrance.NO_PAPER if paper else Hindrance.OUT_OF_ORDER
            return Hindered(self.subsystem, hindrance, fault, remedy)
        return Impaired(self.subsystem, fault, remedy)

    def _ready(self, found: str) -> Check:
        """Say that it prints, and warn before its paper runs out."""
        roll, left = self.roll(), self._tickets_left()
        if roll is not None and roll.runs_low:
            return Impaired(self.subsystem, f"{found}, {left}", _SAID[PrinterCondition.NEAR_END][1])
        return Ready(self.subsystem, f"{found}, {left}" if left else found)

    def _tickets_left(self) -> str:
        roll = self.roll()
        left = roll.tickets_left if roll else None
        return "" if left is None else f"about {left} tickets left on the roll"
