"""The look at an idle printer over the life of a kiosk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.events import PrinterKnown
from kiosk.domain.journey_state import awaits_paper, is_printing
from kiosk.domain.printing import PrinterCondition

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.journey_controller import JourneyController
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ports.ticket_printer import TicketPrinter

TICK_SECONDS = 1
"""How soon a printer with a fault is looked at again, and one that a visitor waits for."""

IDLE_TICKS = 5
"""So many ticks lie between two looks at a printer that is fine."""


@dataclass(slots=True)
class PrinterRounds:
    """Looks at the printer on its own worker, never while a ticket is printed.

    ``busy``: a ticket is with the printer; ``awaited``: a visitor waits for one that failed.
    ``take`` is told on this thread; ``later`` calls back on it. ``condition`` is what was seen.
    ``changed`` is called when it is another one.
    ``settle`` is told how a ticket ended after all that a fault held up.
    """

    printer: TicketPrinter
    jobs: Jobs
    later: Callable[[float, Callable[[], None]], None]
    busy: Callable[[], bool]
    awaited: Callable[[], bool]
    take: Callable[[PrinterCondition], None]
    settle: Callable[[AttemptKey, PrintReport], None]
    log: StaffLog
    condition: PrinterCondition = PrinterCondition.UNKNOWN
    changed: Callable[[], None] = lambda: None
    _ticks: int = field(default=0, init=False)

    def go(self) -> None:
        """Look now if it is time; the next time follows by itself."""
        due = self._ticks <= 0 or self.condition.fault is not None or self.awaited()
        self._ticks = IDLE_TICKS if due else self._ticks - 1
        if due and not self.busy():
            self.jobs.run(self._look, self._known, self._failed)
        else:
            self.later(TICK_SECONDS, self.go)

    def _look(self) -> tuple[PrinterCondition, tuple[AttemptKey, PrintReport] | None]:
        return self.printer.look(), self.printer.settled()

    def _known(self, seen: tuple[PrinterCondition, tuple[AttemptKey, PrintReport] | None]) -> None:
        condition, settled = seen
        if settled:
            self.settle(*settled)
        before, self.condition = self.condition, condition
        if condition is not before:
            tell = self.log.info if condition.fault is None else self.log.warning
            tell("printer", printer=self.printer.name, condition=condition.value)
            self.changed()
        self.take(condition)
        self.later(TICK_SECONDS, self.go)

    def _failed(self, error: Exception) -> None:
        self.log.surprise("printer_rounds", error)
        self.later(TICK_SECONDS * IDLE_TICKS, self.go)


def rounds_for(
    journey: JourneyController,
    printer: TicketPrinter,
    later: Callable[[float, Callable[[], None]], None],
) -> PrinterRounds:
    """Return the rounds that tell a journey of its printer, on the worker that prints."""
    services = journey.services
    return PrinterRounds(
        printer,
        services.print_jobs or services.jobs,
        later,
        busy=lambda: is_printing(journey.state),
        awaited=lambda: awaits_paper(journey.state),
        take=lambda condition: journey.dispatch(PrinterKnown(condition)),
        settle=journey.settle_print,
        log=services.log,
    )
