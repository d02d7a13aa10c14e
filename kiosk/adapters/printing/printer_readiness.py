"""Whether the printer stands in the way of serving, in words for staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.paper_roll import FEW_TICKETS, Roll
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.readiness import Check, Hindered, Hindrance, Impaired, Ready, Subsystem

if TYPE_CHECKING:
    from collections.abc import Callable

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

    ``roll`` tells how much paper is left, ``second_roll`` how much on the second printer. ``first``
    is how the first printer itself is, where ``condition`` may be that of one that stands in.
    """

    name: str
    condition: Callable[[], PrinterCondition]
    closes: bool = False
    roll: Callable[[], Roll] = Roll
    second_roll: Callable[[], Roll] = Roll
    first: Callable[[], PrinterCondition] = lambda: PrinterCondition.UNKNOWN
    subsystem: Subsystem = Subsystem.PRINTER

    def check(self) -> Check:
        condition = self.condition()
        if condition.fault is None and (first := self.first()).fault:
            return self._stood_in_for(first, condition)
        if condition is PrinterCondition.NEAR_END or condition not in _SAID:
            return self._paper(condition)
        said, remedy = _SAID[condition]
        fault = f"{self.name}: {said}"
        if condition.fault and self.closes:
            paper = condition is PrinterCondition.PAPER_OUT
            hindrance = Hindrance.NO_PAPER if paper else Hindrance.OUT_OF_ORDER
            return Hindered(self.subsystem, hindrance, fault, remedy)
        return Impaired(self.subsystem, fault, remedy)

    def _stood_in_for(self, first: PrinterCondition, second: PrinterCondition) -> Check:
        """Say what is wrong with the first, though every ticket comes out of the second."""
        said, remedy = _SAID[first]
        near = second is PrinterCondition.NEAR_END
        how = _SAID[second][0] if near else _FINE.get(second, _UNKNOWN)
        standing_in = f"the second prints instead, {_with_paper(how, self.second_roll())}"
        found = f"{self.name}: of the first, {said}; {standing_in}"
        return Impaired(self.subsystem, found, remedy)

    def _paper(self, condition: PrinterCondition) -> Check:
        """Say that it prints, and warn before the paper runs out, here or in the second one."""
        roll, second = self.roll(), self.second_roll()
        near = condition is PrinterCondition.NEAR_END or roll.near_end
        said = _SAID[PrinterCondition.NEAR_END][0] if near else _FINE.get(condition, _UNKNOWN)
        found = f"{self.name}: {_with_paper(said, roll)}"
        if near or roll.runs_low:
            return Impaired(self.subsystem, found, _what_to_do(roll))
        if second.runs_low:
            other = f"{found}; the second printer: {_with_paper('its roll runs low', second)}"
            return Impaired(self.subsystem, other, _what_to_do(second))
        return Ready(self.subsystem, found)


_FINE = {PrinterCondition.READY: "ready"}
_UNKNOWN = "how it is cannot be known before it prints"
_STEP = 5
"""Few tickets are told in steps: a warning that changes with every ticket is not read."""


def _with_paper(said: str, roll: Roll) -> str:
    left = roll.tickets_left
    if roll.overdue:
        return f"{said}, but more was printed than a roll of {roll.metres:g} m holds"
    if left is None:
        return said
    if left <= FEW_TICKETS:
        left = -(-left // _STEP) * _STEP
    return f"{said}, " + (f"about {left} tickets left" if left else "hardly a ticket left")


def _what_to_do(roll: Roll) -> str:
    if roll.overdue:
        return "After a change of the roll: kiosk printer refilled."
    return _SAID[PrinterCondition.NEAR_END][1]
