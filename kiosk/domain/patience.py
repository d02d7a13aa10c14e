"""Whether an attempt may be sent again, and after what pause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable, UnavailableReason, Uncertain

if TYPE_CHECKING:
    from kiosk.domain.case import Outcome

_PASSING = frozenset({UnavailableReason.CONNECTION, UnavailableReason.BUSY})


def may_repeat(outcome: Outcome, *, idempotent: bool) -> bool:
    """Return whether the same attempt may be sent again without making a second case.

    Where nothing was issued for certain, always, if time may mend it. Where a case may exist, only
    towards a server that gives the same key the same case.
    """
    match outcome:
        case Unavailable(reason):
            return reason in _PASSING
        case Uncertain(final=final):
            return idempotent and not final
        case _:
            return False


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an attempt is repeated while its visitor waits. All times in seconds.

    ``seconds`` from the end of the first try to the beginning of the last; ``first`` and
    ``longest`` bound the pauses, which double; half of each pause is chance, so that kiosks that
    lost the same server do not come back in step.
    """

    seconds: float = 20
    first: float = 0.5
    longest: float = 5

    def pause(self, outcome: Outcome, *, repeats: int, spent: float, share: float) -> float | None:
        """Return the pause before the next repeat; None where there is no time for one.

        ``repeats``: how many there were; ``spent``: seconds since the first try ended; ``share``:
        chance, from 0 to 1. A server that says when to come back (Retry-After) is not asked sooner.
        """
        whole = min(self.first * 2 ** min(repeats, 16), self.longest)
        pause = whole / 2 + share * whole / 2
        if isinstance(outcome, Unavailable) and outcome.retry_after is not None:
            pause = max(pause, outcome.retry_after + share * self.first)
        return pause if spent + pause < self.seconds else None
