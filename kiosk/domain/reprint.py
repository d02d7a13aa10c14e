"""The same ticket once more: how long that is possible, and what is then known of the paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrintState

if TYPE_CHECKING:
    from kiosk.domain.printing import PrintReport


@dataclass(frozen=True, slots=True)
class Keeping:
    """How many tickets a kiosk keeps so that they can be printed again, and for how long."""

    tickets: int = 500
    time: dt.timedelta = dt.timedelta(hours=24)


KEEPING = Keeping()
"""A day's tickets: the last visitor of a day has left by the same hour of the next."""


def after_copy(first: PrintReport | None, copy: PrintReport) -> PrintReport:
    """Return what is known of a ticket after a copy was printed, or was not.

    A copy that is out counts as ``reprinted``, with its own state as detail. One that is not, or
    may not be, takes nothing away from a first print that is known to be out.
    """
    if copy.on_its_way:
        detail = f"{copy.state.value}, {copy.detail}" if copy.detail else copy.state.value
        return replace(copy, state=PrintState.REPRINTED, detail=detail)
    if first and (first.on_its_way or first.state is PrintState.REPRINTED):
        return first
    return copy


def unwatched(copy: PrintReport) -> PrintReport:
    """Return the report of a job that nobody goes on watching.

    A printer that holds the copy prints it once its fault is over, and nobody will hear of it.
    """
    return replace(copy, state=PrintState.UNKNOWN, pending=False) if copy.pending else copy
