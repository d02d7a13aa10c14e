"""Which change a case allows when, by its status and by who serves it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from kiosk.domain.case import CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, QueueEnd
from kiosk.engine import life
from kiosk.engine.actions import ActionCode, ActionRefused, AgentId, Ending, TicketToken
from kiosk.engine.events import EventKind
from kiosk.engine.life import Actor, Changed
from kiosk.engine.stored_case import StoredCase
from tests.fakes import sites
from tests.fakes.cases import MOMENT

ANN, BOB = AgentId("ann"), AgentId("bob")
LATER = MOMENT + dt.timedelta(minutes=7)
ACTOR = Actor(ANN, LATER, "Counter 3")
WAITING = StoredCase(
    CaseId("case"),
    TicketToken("token"),
    sites.CATALOGUE.services[0].id,
    sites.NOTHING,
    Channel.FACE_TO_FACE,
    sites.ENGLISH,
    Ticket("A", 104),
    MOMENT,
    sites.FRONT_DESK,
    CaseStatus.WAITING,
    1,
    MOMENT,
)
PENDING = replace(WAITING, status=CaseStatus.PENDING)
PROMISED = replace(WAITING, assigned_to=BOB)
MINE = replace(WAITING, status=CaseStatus.ACTIVE, agent=ANN, calls=1, started_at=MOMENT)
THEIRS = replace(MINE, agent=BOB)
RESOLVED = replace(MINE, status=CaseStatus.RESOLVED, ending=Ending.SERVED, closed_at=MOMENT)
CASES = {
    "waiting": WAITING,
    "pending": PENDING,
    "promised": PROMISED,
    "mine": MINE,
    "theirs": THEIRS,
    "resolved": RESOLVED,
}

Rule = Callable[[StoredCase, Actor], Changed | ActionRefused]
TRANSFER: Rule = partial(life.transfer, inbox_id=sites.FRONT_DESK, place=QueueEnd.END, to=None)
RULES: dict[str, tuple[Rule, str]] = {
    "start": (life.start, "Active Active 1004 1001 1002 1001"),
    "call again": (life.call_again, "1001 1001 1004 Active 1002 1001"),
    "resolve": (life.resolve, "1001 1001 1004 Resolved 1002 1001"),
    "no-show": (partial(life.no_show, back=None), "1001 1001 1004 Resolved 1002 1001"),
    "no-show, back": (partial(life.no_show, back=3), "1001 1001 1004 Waiting 1002 1001"),
    "transfer": (TRANSFER, "Waiting Waiting 1004 Waiting 1002 1001"),
    "activate": (life.activate, "1001 Waiting 1004 1001 1002 1001"),
    "move": (partial(life.move, place=1), "Waiting Pending 1004 1001 1002 1001"),
}
ROWS = [
    (name, case, expected)
    for name, (_, row) in RULES.items()
    for case, expected in zip(CASES, row.split(), strict=True)
]


@pytest.mark.parametrize(("name", "case", "expected"), ROWS)
def test_a_rule_is_allowed_or_refused_by_status_and_agent(
    name: str, case: str, expected: str
) -> None:
    match RULES[name][0](CASES[case], ACTOR):
        case ActionRefused(code, message):
            assert str(code.value) == expected
            assert message.endswith(".")
        case Changed(changed):
            assert changed.status.value == expected


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("waiting", "left"),
        ("pending", "left"),
        ("promised", "left"),
        ("mine", 1001),
        ("resolved", 1001),
    ],
)
def test_a_visitor_may_leave_while_queued(case: str, expected: object) -> None:
    match life.leave(CASES[case], LATER):
        case ActionRefused(code):
            assert code == expected
        case Changed(left, kind):
            assert left.ending
            assert (left.status, left.ending.value) == (CaseStatus.RESOLVED, expected)
            assert (left.closed_at, kind) == (LATER, EventKind.LEFT)


def test_to_leave_twice_changes_nothing() -> None:
    left = life.leave(WAITING, LATER)

    assert isinstance(left, Changed)
    assert life.leave(left.case, LATER) is None


def test_a_start_tells_who_where_and_when() -> None:
    started = life.start(WAITING, ACTOR)

    assert isinstance(started, Changed)
    case = started.case
    assert (case.agent, case.counter, case.calls) == (ANN, "Counter 3", 1)
    assert (case.first_called_at, case.started_at, case.called_at) == (LATER, LATER, LATER)
    assert (started.kind, started.place) == (EventKind.CALLED, None)


def test_who_was_called_before_keeps_the_first_call() -> None:
    returned = replace(WAITING, first_called_at=MOMENT, calls=2)
    started = life.start(returned, ACTOR)

    assert isinstance(started, Changed)
    assert (started.case.first_called_at, started.case.started_at) == (MOMENT, LATER)
    assert started.case.calls == 3


def test_to_call_again_is_no_new_start() -> None:
    again = life.call_again(MINE, ACTOR)

    assert isinstance(again, Changed)
    assert (again.case.started_at, again.case.called_at) == (MOMENT, LATER)
    assert again.case.calls == 2


@pytest.mark.parametrize(
    ("back", "kind", "ending"),
    [
        (None, EventKind.NO_SHOW, Ending.NO_SHOW),
        (QueueEnd.END, EventKind.RETURNED, None),
        (QueueEnd.FRONT, EventKind.RETURNED, None),
        (4, EventKind.RETURNED, None),
    ],
)
def test_who_does_not_come_is_closed_or_waits_again(
    back: QueueEnd | int | None, kind: EventKind, ending: Ending | None
) -> None:
    missed = life.no_show(MINE, ACTOR, back)

    assert isinstance(missed, Changed)
    assert (missed.kind, missed.place, missed.case.ending) == (kind, back, ending)
    assert missed.case.no_shows == 1
    assert (missed.case.agent is None) == (back is not None)


def test_a_case_may_be_promised_to_one_agent() -> None:
    moved = life.transfer(MINE, ACTOR, sites.FRONT_DESK, QueueEnd.FRONT, BOB)

    assert isinstance(moved, Changed)
    assert (moved.case.assigned_to, moved.case.agent, moved.case.counter) == (BOB, None, None)
    begun = life.start(moved.case, Actor(BOB, LATER))
    assert isinstance(begun, Changed)
    assert begun.case.assigned_to is None


def test_the_codes_are_those_of_the_guide() -> None:
    assert [code.value for code in ActionCode] == [1001, 1002, 1004]
