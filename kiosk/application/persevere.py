"""One attempt, sent again within the visitor's patience where that is safe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable, Uncertain
from kiosk.domain.patience import Patience, may_repeat

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Outcome, WalkIn
    from kiosk.ports.attempt_watch import AttemptWatch
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.pauses import Pauses


@dataclass(frozen=True, slots=True)
class Persevere:
    """Sends an attempt until it ends, or patience does."""

    gateway: CaseGateway
    pauses: Pauses
    patience: Patience = Patience()

    def __call__(
        self, attempt: AttemptKey, walk_in: WalkIn, watch: AttemptWatch | None = None
    ) -> Outcome:
        """Return how the attempt ended. Blocks; ``watch`` hears of every repeat.

        Once a case may exist, that nothing was issued later is no comfort: it stays uncertain.
        """
        outcome = self.gateway.queue_up(attempt, walk_in)
        doubt = outcome if isinstance(outcome, Uncertain) else None
        began, repeats = self.pauses.seconds(), 0
        while (pause := self._pause(outcome, repeats, began)) is not None:
            self.pauses.pause(pause)
            repeats += 1
            if watch is not None:
                watch.repeated(attempt, repeats)
            outcome = self.gateway.queue_up(attempt, walk_in)
            doubt = outcome if isinstance(outcome, Uncertain) else doubt
        return doubt if doubt and isinstance(outcome, Unavailable) else outcome

    def _pause(self, outcome: Outcome, repeats: int, began: float) -> float | None:
        if not may_repeat(outcome, idempotent=self.gateway.idempotent):
            return None
        spent, share = self.pauses.seconds() - began, self.pauses.share()
        return self.patience.pause(outcome, repeats=repeats, spent=spent, share=share)
