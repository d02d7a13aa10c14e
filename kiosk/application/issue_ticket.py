"""One press of "Get my ticket": on disk first, then submitted, then decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.application.tell_staff import tell_staff
from kiosk.domain.case import Unavailable, UnavailableReason, Uncertain
from kiosk.domain.patience import may_repeat
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from kiosk.application.persevere import Persevere
    from kiosk.domain.case import AttemptKey, Outcome, WalkIn
    from kiosk.ports.attempt_watch import AttemptWatch
    from kiosk.ports.clock import Clock
    from kiosk.ports.journal import Journal
    from kiosk.ports.staff_log import StaffLog


@dataclass(frozen=True, slots=True)
class IssueTicket:
    """Turns a walk-in into an outcome, so that no number is lost or doubled.

    The attempt is durable before anything is sent. What cannot be written is not sent.
    """

    persevere: Persevere
    journal: Journal
    clock: Clock
    log: StaffLog

    def __call__(
        self, attempt: AttemptKey, walk_in: WalkIn, watch: AttemptWatch | None = None
    ) -> Outcome:
        """Submit one walk-in. Blocks; expected failures are outcomes; ``watch`` hears of repeats.

        Where a case may exist and the server will say so if asked again, the attempt stays open. A
        failure that nobody expected is raised, once it is written down as what it is: uncertain.
        """
        try:
            self.journal.begin(attempt, walk_in, self.clock.now())
        except JournalError as fault:
            self.log.warning("journal_unwritable", attempt=attempt, reason=str(fault))
            return Unavailable(UnavailableReason.STORAGE, str(fault))
        try:
            outcome = self.persevere(attempt, walk_in, watch)
        except Exception as surprise:
            self._write_down(attempt, Uncertain(type(surprise).__name__))
            raise
        self._write_down(attempt, outcome)
        tell_staff(self.log, attempt, walk_in, outcome)
        return outcome

    def _write_down(self, attempt: AttemptKey, outcome: Outcome) -> None:
        """Write the end down; if that fails, the attempt is asked again at the next start."""
        try:
            if isinstance(outcome, Uncertain) and self._may_still_be_answered(outcome):
                self.journal.keep_open(attempt, outcome.detail)
            else:
                self.journal.decide(attempt, outcome)
        except JournalError as fault:
            self.log.warning("journal_undecided", attempt=attempt, reason=str(fault))

    def _may_still_be_answered(self, outcome: Uncertain) -> bool:
        return may_repeat(outcome, idempotent=self.persevere.gateway.idempotent)
