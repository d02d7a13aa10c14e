"""Keeps count of the paper on the roll, over restarts."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.domain.paper_roll import Roll
from kiosk.domain.printing import PrinterCondition

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage


class RollKeeper:
    """A printer whose roll is measured. A count that cannot be kept is only a worse forecast."""

    def __init__(self, printer: TicketPrinter, file: Path, metres: float) -> None:
        self._printer = printer
        self._file = file
        self.roll = read_roll(file, metres)

    @property
    def name(self) -> str:
        return self._printer.name

    def print_ticket(
        self, attempt: AttemptKey, image: TicketImage, layout: TicketLayout | None = None
    ) -> PrintReport:
        report = self._printer.print_ticket(attempt, image, layout)
        if report.on_its_way:
            self._keep(self.roll.printed(image.height).seen(report.condition))
        return report

    def look(self) -> PrinterCondition:
        condition = self._printer.look()
        roll = self.roll.seen(condition)
        if roll != self.roll:
            self._keep(roll)
        return condition

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        return self._printer.settled()

    def close(self) -> None:
        self._printer.close()

    def _keep(self, roll: Roll) -> None:
        self.roll = roll
        kept = asdict(roll) | {"condition": roll.condition.value}
        written = self._file.with_suffix(".new")
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            written.write_text(json.dumps(kept))
            written.replace(self._file)


def read_roll(file: Path, metres: float) -> Roll:
    """Return the roll as it was kept; a new one where nothing, or nothing sound, is kept."""
    try:
        kept = json.loads(file.read_text())
        used, lengths = float(kept["used"]), tuple(map(float, kept["lengths"]))
        condition = PrinterCondition(kept["condition"])
    except (OSError, ValueError, KeyError, TypeError):
        return Roll(metres)
    return Roll(metres, used, lengths, condition)
