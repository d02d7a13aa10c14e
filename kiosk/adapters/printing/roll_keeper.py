"""Keeps count of the paper on the roll, over restarts and for all processes that print on it."""

from __future__ import annotations

import contextlib
import json
import math
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.domain.paper_roll import Asked, Roll
from kiosk.domain.printing import PrinterCondition, PrintState
from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage


class RollKeeper:
    """A printer whose roll is measured. A count that cannot be kept is only a worse forecast."""

    def __init__(self, printer: TicketPrinter, file: Path, metres: float = 0.0) -> None:
        self._printer = printer
        self._file = file
        self._metres = metres
        self._unkept: Roll | None = None

    @property
    def name(self) -> str:
        return self._printer.name

    @property
    def roll(self) -> Roll:
        """The roll as it is kept now: a copy from the command line counts too."""
        return self._unkept or read_roll(self._file, self._metres)

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        report = self._printer.print_ticket(attempt, image, layout, watch)
        self._count(report)
        return report

    def look(self) -> PrinterCondition:
        condition = self._printer.look()
        self._note(lambda roll: roll.seen(condition, Asked.LOOK))
        return condition

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        settled = self._printer.settled()
        if settled is not None:
            self._count(settled[1])
        return settled

    def close(self) -> None:
        self._printer.close()

    def _count(self, report: PrintReport) -> None:
        """Count what came out, or may have; what the printer told is of the paper behind it."""
        out = report.on_its_way or report.state is PrintState.UNKNOWN
        length = report.millimetres if out else 0.0
        self._note(lambda roll: roll.printed(length).seen(report.condition, Asked.TICKET))

    def _note(self, change: Callable[[Roll], Roll]) -> None:
        before = self.roll
        roll = change(before)
        if roll != before or self._unkept is not None:
            self._unkept = roll
            with contextlib.suppress(OSError):
                keep_roll(self._file, roll)
                self._unkept = None


def read_roll(file: Path, metres: float) -> Roll:
    """Return the roll as it was kept; a new one where nothing, or nothing sound, is kept."""
    try:
        kept = json.loads(file.read_text())
        roll = Roll(
            metres,
            float(kept["used"]),
            tuple(map(float, kept["lengths"])),
            frozenset(map(Asked, kept["near_by"])),
            float(kept["near_at"]),
            bool(kept["out"]),
        )
    except (OSError, ValueError, OverflowError, KeyError, TypeError):
        return Roll(metres)
    return roll if _is_sound(roll) else Roll(metres)


def _is_sound(roll: Roll) -> bool:
    """Whether its figures can be those of paper: JSON as Python reads it knows NaN too."""
    figures = (roll.used, roll.near_at, *roll.lengths)
    return all(map(math.isfinite, figures)) and min(figures) >= 0 and 0 not in roll.lengths


def keep_roll(file: Path, roll: Roll) -> None:
    """Write the roll down in one step. Raises OSError, with the file's name."""
    written = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        written.write_text(json.dumps(asdict(roll) | {"near_by": sorted(roll.near_by)}))
        written.replace(file)
    except OSError as fault:  # a disk that is full names no file
        raise OSError(fault.errno, fault.strerror, str(file)) from fault
