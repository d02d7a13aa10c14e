"""Whether an attempt can be written down before it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.readiness import Check, Hindered, Hindrance, Ready, Subsystem
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from kiosk.adapters.journal.sqlite_journal import SqliteJournal


@dataclass(frozen=True, slots=True)
class JournalReadiness:
    """ReadinessSource of the journal: it can be locked for writing, and its key can be read."""

    journal: SqliteJournal
    subsystem: Subsystem = Subsystem.JOURNAL

    def check(self) -> Check:
        try:
            self.journal.must_be_writable()
        except JournalError as fault:
            remedy = "Check the disk, and who owns the state folder."
            return Hindered(self.subsystem, Hindrance.OUT_OF_ORDER, str(fault), remedy)
        return Ready(self.subsystem, "attempts can be written down")
