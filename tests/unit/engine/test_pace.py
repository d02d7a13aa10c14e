"""The wait that follows from the services of late."""

from __future__ import annotations

import pytest

from kiosk.domain.catalogue import InboxId
from kiosk.engine.pace import Pace, pace_of, wait_minutes
from kiosk.engine.pacing import shares

STEADY = Pace(seconds=300, deviation=0, services=30, counters=1)
UNSTEADY = Pace(seconds=300, deviation=200, services=30, counters=1)
HERE, THERE = InboxId("here"), InboxId("there")


@pytest.mark.parametrize(
    ("pace", "position", "wait"),
    [
        (None, 1, None),
        (STEADY, 1, (0, 5)),
        (STEADY, 2, (5, 10)),
        (STEADY, 11, (50, 55)),
        (Pace(300, 0, 30, 2), 11, (25, 28)),
        (Pace(300, 0, 30, 0.5), 2, (10, 20)),
        (Pace(20, 0, 30, 4), 1, (0, 1)),
        (UNSTEADY, 1, (0, 7)),
        (UNSTEADY, 11, (36, 69)),
    ],
)
def test_a_wait_is_a_range_of_whole_minutes(
    pace: Pace | None, position: int, wait: tuple[int, int] | None
) -> None:
    assert wait_minutes(pace, position) == wait


@pytest.mark.parametrize(
    ("seconds", "counters"), [([300.0] * 4, 1.0), ([], 1.0), ([300.0] * 9, 0.0)]
)
def test_what_is_not_known_is_not_told(seconds: list[float], counters: float) -> None:
    assert pace_of(seconds, counters) is None


def test_a_pace_is_that_of_the_services() -> None:
    assert pace_of([200, 300, 400, 300, 300, 200, 400], 2) == Pace(300, 81.6496580927726, 7, 2)


@pytest.mark.parametrize(
    ("counters", "queues", "served"),
    [
        ([], {HERE: 3}, {}),
        ([[HERE]], {HERE: 3}, {HERE: 1}),
        ([[HERE], [HERE]], {HERE: 0}, {HERE: 2}),
        ([[HERE, THERE]], {HERE: 5, THERE: 1}, {HERE: 0.75, THERE: 0.25}),
        ([[HERE, THERE], [THERE]], {HERE: 0, THERE: 0}, {HERE: 0.5, THERE: 1.5}),
        ([[InboxId("gone")]], {HERE: 1}, {}),
    ],
)
def test_a_counter_goes_where_people_wait(
    counters: list[list[InboxId]], queues: dict[InboxId, int], served: dict[InboxId, float]
) -> None:
    assert shares(counters, queues) == served
