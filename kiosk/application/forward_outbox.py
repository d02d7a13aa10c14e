"""What a start has to finish: attempts whose end is not known, tickets whose paper is not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable, Uncertain
from kiosk.domain.printing import PrintState

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.case import AttemptKey, Outcome, WalkIn
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.journal import Journal
    from kiosk.ports.staff_log import StaffLog

_INTERRUPTED = "the kiosk stopped before the server answered"
_UNREADABLE = "the kiosk stopped, and the journal's key is another one now"
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
        as one case; without an answer it stays open for the next start, since a case may exist,
        unless the server says that nobody will ever know.
        Elsewhere, and where it cannot be read any more, it is uncertain, and staff see it.
        """
        self._finish_attempts(started_at)
        self._finish_prints(started_at)

    def _finish_attempts(self, started_at: dt.datetime) -> None:
        for attempt, walk_in in self.journal.undecided(started_at):
            if walk_in is None:
                self._decide(attempt, Uncertain(_UNREADABLE))
            elif not self.gateway.idempotent:
                self._decide(attempt, Uncertain(_INTERRUPTED))
            else:
                self._send_again(attempt, walk_in)

    def _send_again(self, attempt: AttemptKey, walk_in: WalkIn) -> None:
        outcome = self.gateway.queue_up(attempt, walk_in)
        final = isinstance(outcome, Uncertain) and outcome.final
        if isinstance(outcome, Unavailable | Uncertain) and not final:
            self.log.warning("attempt_still_open", attempt=attempt, reason=outcome.detail)
        else:
            self._decide(attempt, outcome)

    def _decide(self, attempt: AttemptKey, outcome: Outcome) -> None:
        self.journal.decide(attempt, outcome)
        self.log.warning("attempt_recovered", attempt=attempt, outcome=type(outcome).__name__)

    def _finish_prints(self, started_at: dt.datetime) -> None:
        for attempt, report in self.journal.unfinished_prints(started_at):
            lost = replace(report, state=PrintState.UNKNOWN, detail=_PAPER_INTERRUPTED)
            self.journal.record_print(attempt, lost)
