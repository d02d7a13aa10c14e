"""What has to be finished: attempts whose end is not known, tickets whose paper is not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable, Uncertain
from kiosk.domain.printing import PrintState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.domain.case import AttemptKey, Case, Outcome, WalkIn
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.journal import Journal
    from kiosk.ports.staff_log import StaffLog

    Left = tuple[AttemptKey, WalkIn | None]

_INTERRUPTED = "the kiosk stopped before the server answered"
_UNREADABLE = "the kiosk stopped, and the journal's key is another one now"
_TOO_OLD = "nobody answered for a day"
KEPT = dt.timedelta(hours=24)
"""So long an attempt is asked for again, and what its visitor typed is kept for that."""

_ENOUGH = 3
"""So many silences in one round; each may last as long as an answer may take."""

_PAPER_INTERRUPTED = "the kiosk stopped while the ticket was printed"


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What a round came to. ``nothing_left``: no attempt is open.

    ``retry_after``: seconds after which the server wants to be asked again, if it said so.
    ``lost``: tickets of which nobody knows any more whether they were printed.
    """

    nothing_left: bool
    retry_after: float | None = None
    lost: tuple[tuple[Case, PrintReport], ...] = ()


@dataclass(frozen=True, slots=True)
class ForwardOutbox:
    """Finishes what a power cut or a kill interrupted. The way to start is the way to recover."""

    gateway: CaseGateway
    journal: Journal
    log: StaffLog

    def __call__(self, started_at: dt.datetime) -> Forwarded:
        """Decide every attempt begun before this start. Raises JournalError as the journal does.

        Where the gateway is idempotent the attempt is sent again with its own key, so that it ends
        as one case; without an answer it stays open, since a case may exist, unless the server says
        that nobody will ever know, or a day has passed.
        Elsewhere, and where it cannot be read any more, it is uncertain, and staff see it.
        """
        retry_after = self._finish_attempts(started_at, self.journal.undecided(started_at))
        lost = self._finish_prints(started_at)
        return Forwarded(not self.journal.unanswered(), retry_after, lost)

    def go_on(self, now: dt.datetime) -> Forwarded:
        """Ask once more for what nobody answered. Blocks.

        For a process that runs; attempts that a visitor is waiting for are left to them.
        """
        retry_after = self._finish_attempts(now, self.journal.unanswered())
        return Forwarded(not self.journal.unanswered(), retry_after)

    def give_up(self, now: dt.datetime) -> None:
        """Ask no more for what is a day old, erase what its visitor typed, and links of tickets."""
        self.journal.forget(now)
        for attempt, _ in self.journal.undecided(now - KEPT):
            self._decide(attempt, Uncertain(_TOO_OLD))

    def _finish_attempts(self, now: dt.datetime, attempts: Sequence[Left]) -> float | None:
        """Finish attempts until the server is away, or several were not answered.

        Returns the seconds after which a server that is away wants to be asked again.
        """
        unanswered = 0
        for attempt, walk_in in self._not_too_old(now, attempts):
            if not self.journal.is_undecided(attempt):
                continue  # staff were sooner: a round lasts as long as several silences
            if walk_in is None:
                self._decide(attempt, Uncertain(_UNREADABLE))
            elif not self.gateway.idempotent:
                self._decide(attempt, Uncertain(_INTERRUPTED))
            else:
                outcome = self._send_again(attempt, walk_in)
                unanswered += isinstance(outcome, Uncertain)
                if isinstance(outcome, Unavailable):
                    return outcome.retry_after
                if unanswered == _ENOUGH:
                    return None
        return None

    def _not_too_old(self, now: dt.datetime, attempts: Sequence[Left]) -> Iterator[Left]:
        too_old = {attempt for attempt, _ in self.journal.undecided(now - KEPT)}
        for attempt, walk_in in attempts:
            if attempt in too_old:
                self._decide(attempt, Uncertain(_TOO_OLD))
            else:
                yield attempt, walk_in

    def _send_again(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        outcome = self._asked(attempt, walk_in)
        final = isinstance(outcome, Uncertain) and outcome.final
        if isinstance(outcome, Unavailable | Uncertain) and not final:
            self.journal.keep_open(attempt, outcome.detail)
            self.log.warning("attempt_still_open", attempt=attempt, reason=outcome.detail)
        else:
            self._decide(attempt, outcome)
        return outcome

    def _asked(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Return what the gateway says; where it breaks, the other attempts have their turn."""
        try:
            return self.gateway.queue_up(attempt, walk_in)
        except Exception as surprise:  # noqa: BLE001 - one attempt holds up no other
            self.log.surprise("outbox", surprise)
            return Uncertain(type(surprise).__name__)

    def _decide(self, attempt: AttemptKey, outcome: Outcome) -> None:
        self.journal.decide(attempt, outcome)
        self.log.warning("attempt_recovered", attempt=attempt, outcome=type(outcome).__name__)

    def _finish_prints(self, started_at: dt.datetime) -> tuple[tuple[Case, PrintReport], ...]:
        finished = {}
        for attempt, report in self.journal.unfinished_prints(started_at):
            told = f"{report.detail}; {_PAPER_INTERRUPTED}" if report.detail else _PAPER_INTERRUPTED
            lost = replace(report, state=PrintState.UNKNOWN, detail=told, pending=False)
            self.journal.record_print(attempt, lost)
            finished[attempt] = lost
        entries = self.journal.entries() if finished else ()
        return tuple(
            (entry.case, finished[entry.attempt])
            for entry in entries
            if entry.case and entry.attempt in finished
        )
