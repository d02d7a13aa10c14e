"""How fast an inbox moves, and the wait that follows from it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import fmean, stdev
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_SERVICES = 5
"""So many finished services must be known before a wait is told."""

_SPREAD = 1.28
"""Standard deviations to each side: four waits of five fall between, were they normal."""

_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Pace:
    """``seconds`` one service takes, give or take ``deviation``, as the last ``services`` show.

    ``counters`` serve the inbox now; one that serves several counts for its share.
    """

    seconds: float
    deviation: float
    services: int
    counters: float


def pace_of(seconds: Sequence[float], counters: float) -> Pace | None:
    """Return the pace that services of these lengths show; None where too little is known."""
    if len(seconds) < LEAST_SERVICES or counters <= 0:
        return None
    return Pace(fmean(seconds), stdev(seconds), len(seconds), counters)


def wait_minutes(pace: Pace | None, position: int) -> tuple[int, int] | None:
    """Return the wait at a position (1: next) as a range in whole minutes; None: not known.

    Who is next waits until one counter is done, half a service on the average; each one before adds
    a whole service. Services vary, and their mean is itself known only from a few.
    """
    if pace is None:
        return None
    services = position - 0.5
    mean = services * pace.seconds / pace.counters
    varying = pace.deviation * math.sqrt(position) / pace.counters
    unsure = pace.deviation * services / pace.counters / math.sqrt(pace.services)
    half_service = pace.seconds / 2 / pace.counters
    spread = max(_SPREAD * math.hypot(varying, unsure), half_service)
    low = max(0, math.floor((mean - spread) / _MINUTE))
    return low, max(low + 1, math.ceil((mean + spread) / _MINUTE))
