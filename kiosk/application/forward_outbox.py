"""What a start has to finish: attempts whose end is not known, tickets whose paper is not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.case import Uncertain
from kiosk.domain.printing import PrintState

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.journal import Journal
    from kiosk.ports.staff_log import StaffLog

_INTERRUPTED = "the kiosk stopped before the server answered"
_PAPER_INTERRUPTED = "the kiosk stopped while the ticket was printed"


@dataclass(frozen=True, slots=True)
class ForwardOutbox:
    """Finishes what a power cut or a kill interrupted. The way to start is the way to recover."""

    gateway: CaseGateway
    journal: Journal
    log: StaffLog

    def __call__(self, started_at: dt.datetime) -> None:
        """Decide every attempt begun before this start. Raises JournalError as the journal does.

        Where the gateway is idempotent the attempt is sent again with its own key, so that it ends
        as one case; elsewhere it is uncertain, and staff see it.
        """
        self._finish_attempts(started_at)
        self._finish_prints(started_at)

    def _finish_attempts(self, started_at: dt.datetime) -> None:
        for attempt, walk_in in self.journal.undecided(started_at):
            if self.gateway.idempotent:
                outcome = self.gateway.queue_up(attempt, walk_in)
            else:
                outcome = Uncertain(_INTERRUPTED)
            self.journal.decide(attempt, outcome)
            self.log.warning("attempt_recovered", attempt=attempt, outcome=type(outcome).__name__)

    def _finish_prints(self, started_at: dt.datetime) -> None:
        for attempt, report in self.journal.unfinished_prints(started_at):
            lost = replace(report, state=PrintState.UNKNOWN, detail=_PAPER_INTERRUPTED)
            self.journal.record_print(attempt, lost)
