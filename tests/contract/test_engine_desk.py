"""Calling and its consequences, on every kind of database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.case import Case, CaseId, CaseStatus
from kiosk.domain.catalogue import InboxId, InitialStatus, QueueEnd
from kiosk.engine.actions import (
    ActionCode,
    ActionRefused,
    CaseUnknown,
    Ending,
    InboxUnknown,
    NobodyWaiting,
    TicketToken,
)
from kiosk.engine.case_engine import CaseEngine
from tests.fakes import sites
from tests.fakes.engines import (
    ANN,
    BOB,
    acted,
    attempt,
    case_in,
    engine_at,
    known,
    token_of,
    walk_in,
)
from tests.fakes.system import FakeClock

CASHIER = InboxId("22222222-0000-4000-8000-000000000002")
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def engine(address: str, clock: FakeClock) -> Iterator[CaseEngine]:
    """Open an engine with two inboxes: "channels" waits at the cashier, "choice" is Pending."""
    changes = {
        "service-channels": {"inbox_id": CASHIER, "inbox_name": "Cashier"},
        "service-choice": {"initial_status": InitialStatus.PENDING},
    }
    services = tuple(
        replace(service, **changes.get(service.id, {}))  # type: ignore[arg-type]
        for service in sites.CATALOGUE.services
    )
    catalogue = replace(sites.CATALOGUE, services=services)
    opened = engine_at(address, catalogue=catalogue, clock=clock)
    yield opened
    opened.close()


def take(engine: CaseEngine, clock: FakeClock, *service_types: str) -> list[Case]:
    """Take tickets a minute apart."""
    cases = []
    for service_type in service_types:
        clock.moment += MINUTE
        number = int(clock.moment.timestamp())
        fields = {sites.DOCUMENT: "passport"} if service_type == "choice" else {}
        walked_in = engine.queue_up(attempt(number), walk_in(service_type, fields=fields))
        cases.append(case_in(walked_in))
    return cases


def order(engine: CaseEngine, inbox_id: InboxId = sites.FRONT_DESK) -> list[str]:
    rows = known(engine.queues.waiting([inbox_id]))
    assert [row.position for row in rows] == list(range(1, len(rows) + 1))
    (inbox,) = known(engine.queues.inboxes([inbox_id]))
    pending = [row for row in rows if row.status is CaseStatus.PENDING]
    assert (inbox.waiting_count, inbox.pending_count) == (len(rows) - len(pending), len(pending))
    return [row.ticket.text for row in rows]


def code(answer: object) -> ActionCode:
    assert isinstance(answer, ActionRefused), answer
    return answer.code


def next_text(engine: CaseEngine, *inbox_ids: InboxId) -> str:
    case = acted(engine.desk.start_next(ANN, inbox_ids or None))
    acted(engine.desk.resolve(ANN, case.case_id))
    return case.ticket.text


def test_next_is_the_first_of_the_queue_that_waits(engine: CaseEngine, clock: FakeClock) -> None:
    take(engine, clock, "choice", "nothing", "nothing")

    assert [next_text(engine), next_text(engine)] == ["N1", "N2"]
    assert engine.desk.start_next(ANN) == NobodyWaiting()
    assert order(engine) == ["C1"]


def test_over_several_inboxes_next_is_the_first_that_was_made_oldest(
    engine: CaseEngine, clock: FakeClock
) -> None:
    _, _, urgent, _ = take(engine, clock, "nothing", "channels", "nothing", "channels")
    acted(engine.desk.move(ANN, urgent.case_id, QueueEnd.FRONT))
    both = (sites.FRONT_DESK, CASHIER)

    assert [next_text(engine, *both) for _ in range(4)] == ["C1", "N2", "N1", "C2"]


def test_an_agent_without_a_workplace_calls_from_every_inbox(
    engine: CaseEngine, clock: FakeClock
) -> None:
    take(engine, clock, "channels", "nothing")

    assert [next_text(engine), next_text(engine)] == ["C1", "N1"]


def test_a_workplace_says_from_where_and_from_which_inboxes(
    engine: CaseEngine, clock: FakeClock
) -> None:
    take(engine, clock, "channels", "nothing")
    known(engine.desk.take_place(ANN, "Counter 3", [sites.FRONT_DESK]))
    case = acted(engine.desk.start_next(ANN))

    assert (case.ticket.text, case.counter, case.agent) == ("N1", "Counter 3", ANN)
    assert engine.desk.serving(ANN) == case
    assert engine.desk.serving(BOB) is None


def test_a_workplace_can_be_paused_and_left(engine: CaseEngine, clock: FakeClock) -> None:
    assert engine.desk.workplace(ANN) is None
    place = known(engine.desk.take_place(ANN, "3", [CASHIER]))
    assert (place.counter, place.inbox_ids, place.paused) == ("3", (CASHIER,), False)
    clock.moment += MINUTE
    assert known(engine.desk.pause(ANN)).paused
    assert known(engine.desk.workplace(ANN)) == replace(place, paused=True, since=clock.moment)
    assert not known(engine.desk.pause(ANN, paused=False)).paused
    assert engine.desk.leave_place(ANN) is None
    assert engine.desk.workplace(ANN) is None


def test_an_agent_serves_one_case_at_a_time(engine: CaseEngine, clock: FakeClock) -> None:
    first, second = take(engine, clock, "nothing", "nothing")
    acted(engine.desk.start_next(ANN))

    assert code(engine.desk.start_next(ANN)) is ActionCode.INVALID_STATUS
    assert code(engine.desk.start(ANN, second.case_id)) is ActionCode.INVALID_STATUS
    assert acted(engine.desk.start_next(BOB)).case_id == second.case_id
    acted(engine.desk.resolve(ANN, first.case_id))
    assert engine.desk.start_next(ANN) == NobodyWaiting()


def test_a_case_in_other_hands_cannot_be_touched(engine: CaseEngine, clock: FakeClock) -> None:
    (case,) = take(engine, clock, "nothing")
    acted(engine.desk.start(ANN, case.case_id, "1"))

    for answer in (
        engine.desk.call_again(BOB, case.case_id),
        engine.desk.resolve(BOB, case.case_id),
        engine.desk.no_show(BOB, case.case_id, back=None),
        engine.desk.transfer(BOB, case.case_id, CASHIER),
    ):
        assert code(answer) is ActionCode.LOCKED


def test_a_resolved_case_stays_resolved(engine: CaseEngine, clock: FakeClock) -> None:
    (case,) = take(engine, clock, "nothing")
    assert code(engine.desk.resolve(ANN, case.case_id)) is ActionCode.INVALID_STATUS
    acted(engine.desk.start_next(ANN))
    resolved = acted(engine.desk.resolve(ANN, case.case_id))

    assert (resolved.status, resolved.ending) == (CaseStatus.RESOLVED, Ending.SERVED)
    assert code(engine.desk.resolve(ANN, case.case_id)) is ActionCode.INVALID_STATUS
    assert code(engine.desk.leave(token_of(case))) is ActionCode.INVALID_STATUS


def test_positions_follow_those_who_are_called_and_those_who_leave(
    engine: CaseEngine, clock: FakeClock
) -> None:
    cases = take(engine, clock, *["nothing"] * 5)
    acted(engine.desk.start_next(ANN))
    acted(engine.desk.leave(token_of(cases[2])))

    assert order(engine) == ["N2", "N4", "N5"]
    assert take(engine, clock, "nothing")[0].position == 4


@pytest.mark.parametrize(
    ("back", "expected"),
    [
        (QueueEnd.END, ["N2", "N3", "N4", "N1"]),
        (QueueEnd.FRONT, ["N1", "N2", "N3", "N4"]),
        (3, ["N2", "N3", "N1", "N4"]),
        (9, ["N2", "N3", "N4", "N1"]),
    ],
)
def test_who_did_not_come_waits_again_where_wanted(
    engine: CaseEngine, clock: FakeClock, back: QueueEnd | int, expected: list[str]
) -> None:
    first, *_ = take(engine, clock, *["nothing"] * 4)
    acted(engine.desk.start_next(ANN))
    missed = acted(engine.desk.no_show(ANN, first.case_id, back=back))

    assert (missed.status, missed.no_shows, missed.agent) == (CaseStatus.WAITING, 1, None)
    assert order(engine) == expected


def test_who_did_not_come_may_be_closed(engine: CaseEngine, clock: FakeClock) -> None:
    (case,) = take(engine, clock, "nothing")
    acted(engine.desk.start_next(ANN))
    closed = acted(engine.desk.no_show(ANN, case.case_id, back=None))

    assert (closed.status, closed.ending) == (CaseStatus.RESOLVED, Ending.NO_SHOW)
    assert order(engine) == []


@pytest.mark.parametrize(
    ("which", "place", "expected"),
    [
        (0, 1, ["N1", "N2", "N3", "N4"]),
        (0, 2, ["N2", "N1", "N3", "N4"]),
        (0, 4, ["N2", "N3", "N4", "N1"]),
        (0, QueueEnd.END, ["N2", "N3", "N4", "N1"]),
        (3, QueueEnd.FRONT, ["N4", "N1", "N2", "N3"]),
        (3, 2, ["N1", "N4", "N2", "N3"]),
        (3, 4, ["N1", "N2", "N3", "N4"]),
        (1, 3, ["N1", "N3", "N2", "N4"]),
        (1, 99, ["N1", "N3", "N4", "N2"]),
    ],
)
def test_a_case_moves_to_the_place_it_is_given(
    engine: CaseEngine,
    clock: FakeClock,
    which: int,
    place: QueueEnd | int,
    expected: list[str],
) -> None:
    cases = take(engine, clock, *["nothing"] * 4)
    acted(engine.desk.move(ANN, cases[which].case_id, place))

    assert order(engine) == expected


def test_a_pending_case_waits_once_it_is_activated(engine: CaseEngine, clock: FakeClock) -> None:
    pending, other = take(engine, clock, "choice", "nothing")
    acted(engine.desk.activate(ANN, pending.case_id))

    assert order(engine) == ["C1", "N1"]
    assert acted(engine.desk.start_next(ANN)).case_id == pending.case_id
    assert code(engine.desk.activate(ANN, other.case_id)) is ActionCode.INVALID_STATUS


def test_a_pending_case_may_be_chosen_moved_and_left(engine: CaseEngine, clock: FakeClock) -> None:
    one, two, three = take(engine, clock, "choice", "choice", "choice")
    acted(engine.desk.start(ANN, one.case_id))
    acted(engine.desk.move(ANN, three.case_id, 1))
    assert order(engine) == ["C3", "C2"]
    acted(engine.desk.leave(token_of(two)))

    assert order(engine) == ["C3"]


def test_a_transferred_case_waits_in_the_other_inbox(engine: CaseEngine, clock: FakeClock) -> None:
    first, _, _ = take(engine, clock, "nothing", "nothing", "channels")
    acted(engine.desk.start_next(ANN, [sites.FRONT_DESK]))
    moved = acted(engine.desk.transfer(ANN, first.case_id, CASHIER, QueueEnd.FRONT))

    assert (moved.status, moved.inbox_id) == (CaseStatus.WAITING, CASHIER)
    assert (order(engine), order(engine, CASHIER)) == (["N2"], ["N1", "C1"])
    assert engine.desk.transfer(ANN, first.case_id, InboxId("none")) == InboxUnknown()


def test_a_case_waits_for_the_agent_it_was_given_to(engine: CaseEngine, clock: FakeClock) -> None:
    given, _ = take(engine, clock, "nothing", "nothing")
    acted(engine.desk.start_next(ANN))
    acted(engine.desk.transfer(ANN, given.case_id, sites.FRONT_DESK, QueueEnd.FRONT, to=BOB))

    assert code(engine.desk.start(ANN, given.case_id)) is ActionCode.ASSIGNED
    assert next_text(engine) == "N2"
    assert engine.desk.start_next(ANN) == NobodyWaiting()
    assert acted(engine.desk.start_next(BOB)).case_id == given.case_id


def test_to_leave_twice_is_to_leave(engine: CaseEngine, clock: FakeClock) -> None:
    (case,) = take(engine, clock, "nothing")
    left = acted(engine.desk.leave(token_of(case)))

    assert left.ending is Ending.LEFT
    assert acted(engine.desk.leave(token_of(case))) == left
    assert order(engine) == []


def test_what_does_not_exist_is_unknown(engine: CaseEngine) -> None:
    nothing = CaseId("00000000-0000-4000-8000-000000000000")
    for answer in (
        engine.desk.start(ANN, nothing),
        engine.desk.call_again(ANN, nothing),
        engine.desk.resolve(ANN, nothing),
        engine.desk.no_show(ANN, nothing, back=None),
        engine.desk.activate(ANN, nothing),
        engine.desk.move(ANN, nothing, 1),
        engine.desk.transfer(ANN, nothing, CASHIER),
        engine.desk.leave(TicketToken("nothing")),
        engine.desk.report_print(nothing, "printed", "kiosk-1"),
    ):
        assert answer == CaseUnknown()


def test_what_a_kiosk_says_of_the_paper_stands_in_the_list(
    engine: CaseEngine, clock: FakeClock
) -> None:
    case, _ = take(engine, clock, "nothing", "nothing")
    acted(engine.desk.report_print(case.case_id, "failed", "kiosk-1"))

    rows = known(engine.queues.waiting([sites.FRONT_DESK]))
    assert [row.print_state for row in rows] == ["failed", None]
