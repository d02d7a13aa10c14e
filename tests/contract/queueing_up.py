"""Cases of walk-ins, and the codes of refused ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from kiosk.domain.case import Case, Refused
from kiosk.domain.catalogue import Catalogue
from kiosk.engine.case_engine import CaseEngine
from tests.fakes import sites
from tests.fakes.engines import attempt, case_in, known, walk_in

Make = Callable[[Catalogue], CaseEngine]


def codes(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [problem.code.value for problem in outcome.problems]


def taken(engine: CaseEngine, number: int, service_type: str = "nothing") -> Case:
    return case_in(engine.queue_up(attempt(number), walk_in(service_type)))


def order(engine: CaseEngine) -> list[int]:
    rows = known(engine.queues.waiting([sites.FRONT_DESK]))
    assert [row.position for row in rows] == list(range(1, len(rows) + 1))
    return [row.ticket.number for row in rows]


def at(time: str) -> dt.datetime:
    return dt.datetime.fromisoformat(time).replace(tzinfo=dt.UTC)
