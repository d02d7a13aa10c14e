"""A measured figure, and how to measure one."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``beside`` is a figure of the same run to compare with."""

    name: str
    figure: float
    unit: str
    beside: str = ""
    aim: str = ""


@dataclass(frozen=True, slots=True)
class Timing:
    """Times of one thing, in milliseconds."""

    milliseconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.milliseconds)

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.milliseconds, n=20)[-1]


def timed(work: Callable[[int], object], times: int, *, warm: int = 5) -> Timing:
    """Time ``work``, which is told the number of the round; the first rounds are not counted."""
    taken: list[float] = []
    for number in range(warm + times):
        start = perf_counter()
        work(number)
        taken.append(1000 * (perf_counter() - start))
    return Timing(tuple(taken[warm:]))
