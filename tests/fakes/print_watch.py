"""Whoever waits for a ticket, and remembers what was told."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintReport
from kiosk.domain.ticket_layout import PAPER_80, TicketLayout
from kiosk.ports.ticket_renderer import TicketImage


@dataclass
class RecordingWatch:
    """``copy`` is what the ticket looks like marked as one."""

    copy: TicketImage | None = None
    seconds: list[float] = field(default_factory=list)
    handed: list[PrintReport] = field(default_factory=list)

    def begun(self, seconds: float) -> None:
        self.seconds.append(seconds)

    def handed_over(self, report: PrintReport) -> None:
        self.handed.append(report)

    def as_copy(self) -> tuple[TicketImage, TicketLayout] | None:
        return (self.copy, TicketLayout(PAPER_80, Locale("en-US"), ())) if self.copy else None
