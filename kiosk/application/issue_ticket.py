"""One press of "Get my ticket": on disk first, then submitted, then decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.case import Issued, Refused, Unavailable, UnavailableReason, Uncertain
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Outcome, WalkIn
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.clock import Clock
    from kiosk.ports.journal import Journal
    from kiosk.ports.staff_log import StaffLog


@dataclass(frozen=True, slots=True)
class IssueTicket:
    """Turns a walk-in into an outcome, so that no number is lost or doubled.

    The attempt is durable before anything is sent. What cannot be written is not sent.
    """

    gateway: CaseGateway
    journal: Journal
    clock: Clock
    log: StaffLog

    def __call__(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Submit one walk-in. Blocks; expected failures are outcomes."""
        try:
            self.journal.begin(attempt, walk_in, self.clock.now())
        except JournalError as fault:
            self.log.warning("journal_unwritable", attempt=attempt, reason=str(fault))
            return Unavailable(UnavailableReason.STORAGE, str(fault))
        outcome = self.gateway.queue_up(attempt, walk_in)
        self._decide(attempt, outcome)
        self._tell_staff(attempt, outcome)
        return outcome

    def _tell_staff(self, attempt: AttemptKey, outcome: Outcome) -> None:
        match outcome:
            case Unavailable(reason, detail):
                self.log.warning("unavailable", attempt=attempt, reason=f"{reason}: {detail}")
            case Uncertain(detail):
                self.log.warning("uncertain", attempt=attempt, reason=detail)
            case Issued() | Refused():
                pass

    def _decide(self, attempt: AttemptKey, outcome: Outcome) -> None:
        """Write the outcome down; if that fails, the attempt is asked again at the next start."""
        try:
            self.journal.decide(attempt, outcome)
        except JournalError as fault:
            self.log.warning("journal_undecided", attempt=attempt, reason=str(fault))
