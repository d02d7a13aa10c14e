"""A renderer that draws nothing, a printer that says what it is told, words that are their ids."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kiosk.domain.case import AttemptKey
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrinterCondition, PrintReport, PrintState
from kiosk.domain.ticket_layout import TicketLayout
from kiosk.ports.print_watch import UNWATCHED, PrintWatch
from kiosk.ports.ticket_renderer import TicketImage


@dataclass
class FakeTicketRenderer:
    drawn: list[TicketLayout] = field(default_factory=list)

    def render(self, layout: TicketLayout) -> TicketImage:
        self.drawn.append(layout)
        return TicketImage(width=8, height=1, data=b"\xff")


@dataclass
class ScriptedTicketPrinter:
    """Reports ``state`` for every ticket; ``surprise`` is raised instead where it is set.

    ``told`` is what a ticket hears of the printer, ``millimetres`` how long each is. ``pending``:
    a fault holds each up; ``line_seconds``: so long the line needs.
    """

    state: PrintState = PrintState.PRINTED
    surprise: Exception | None = None
    name: str = "scripted"
    condition: PrinterCondition = PrinterCondition.READY
    late: tuple[AttemptKey, PrintReport] | None = None
    told: PrinterCondition = PrinterCondition.UNKNOWN
    millimetres: float = 100.0
    pending: bool = False
    line_seconds: float = 0.0
    printed: list[AttemptKey] = field(default_factory=list)

    def look(self) -> PrinterCondition:
        if self.surprise:
            raise self.surprise
        return self.condition

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        late, self.late = self.late, None
        return late

    def close(self) -> None:
        pass

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        if self.surprise:
            raise self.surprise
        self.printed.append(attempt)
        watch.begun(self.line_seconds)
        watch.handed_over(PrintReport(PrintState.SENT, self.name, pending=True))
        return PrintReport(
            self.state,
            self.name,
            condition=self.told,
            pending=self.pending,
            millimetres=self.millimetres,
        )


class EchoTexts:
    """Answers each text id with itself, its number and its arguments."""

    def text(self, locale: Locale, text_id: str, *args: str, n: int | None = None) -> str:
        number = () if n is None else (str(n),)
        return " ".join((text_id, *number, *args))

    def date(self, locale: Locale, moment: dt.datetime) -> str:
        return moment.date().isoformat()

    def time(self, locale: Locale, moment: dt.datetime) -> str:
        return f"{moment:%H:%M}"

    def written_time(self, locale: Locale, moment: dt.datetime) -> str:
        return self.time(locale, moment)
