"""What pages and staff see of the queues, on every kind of database."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.domain.case import Case, CaseId, CaseStatus
from kiosk.domain.catalogue import QueueEnd
from kiosk.engine.actions import Ending, TicketToken
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.events import EventId, EventKind
from tests.fakes import sites
from tests.fakes.engines import ANN, BOB, acted, ask, attempt, case_in, known, token_of, walk_in
from tests.fakes.system import FakeClock

MINUTE = dt.timedelta(minutes=1)
DESK = [sites.FRONT_DESK]


def take(engine: CaseEngine, count: int, first: int = 0) -> list[Case]:
    return [
        case_in(engine.queue_up(attempt(number), walk_in()))
        for number in range(first, first + count)
    ]


def serve(engine: CaseEngine, clock: FakeClock, minutes: float) -> CaseId:
    """Let Ann serve the next for so long."""
    case = acted(engine.desk.start_next(ANN, DESK, "Counter 1"))
    clock.moment += minutes * MINUTE
    return acted(engine.desk.resolve(ANN, case.case_id)).case_id


def test_a_ticket_shows_its_place_until_its_turn_has_come(
    engine: CaseEngine, clock: FakeClock
) -> None:
    first, second = take(engine, 2)
    view = known(engine.queues.ticket(token_of(second)))

    assert (view.status, view.position, view.ticket) == (CaseStatus.WAITING, 2, second.ticket)
    assert (view.inbox_id, view.inbox_name) == (sites.FRONT_DESK, "Front desk")
    assert (view.counter, view.called_at, view.calls, view.ending) == (None, None, 0, None)
    assert (view.issued_at, view.language) == (clock.moment, sites.ENGLISH)
    acted(engine.desk.start_next(BOB, DESK, "Counter 2"))
    clock.moment += MINUTE
    acted(engine.desk.start_next(ANN, DESK, "Counter 1"))

    assert known(engine.queues.ticket(token_of(first))).counter == "Counter 2"
    view = known(engine.queues.ticket(token_of(second)))
    assert (view.status, view.position, view.counter) == (CaseStatus.ACTIVE, None, "Counter 1")
    assert (view.called_at, view.calls) == (clock.moment, 1)


def test_a_ticket_shows_a_call_again_and_its_end(engine: CaseEngine) -> None:
    (case,) = take(engine, 1)
    acted(engine.desk.start_next(ANN))
    acted(engine.desk.call_again(ANN, case.case_id))
    assert known(engine.queues.ticket(token_of(case))).calls == 2
    acted(engine.desk.resolve(ANN, case.case_id))

    view = known(engine.queues.ticket(token_of(case)))
    assert (view.status, view.ending) == (CaseStatus.RESOLVED, Ending.SERVED)


def test_an_unknown_ticket_has_no_page(engine: CaseEngine) -> None:
    assert engine.queues.ticket(TicketToken("x" * 22)) is None
    assert engine.queues.tickets([TicketToken("x" * 22)]) == {}


def test_many_tickets_show_what_each_would_show_alone(engine: CaseEngine) -> None:
    cases = take(engine, 9)
    acted(engine.desk.start_next(ANN))
    acted(engine.desk.move(ANN, cases[6].case_id, 2))
    acted(engine.desk.leave(token_of(cases[3])))
    tokens = [token_of(case) for case in cases]

    views = known(engine.queues.tickets(tokens))
    assert views == {token: known(engine.queues.ticket(token)) for token in tokens}
    assert [view.position for view in views.values()] == [None, 1, 3, None, 4, 5, 2, 6, 7]


def test_the_waiting_list_shows_the_first_of_the_queue(engine: CaseEngine) -> None:
    cases = take(engine, 5)
    rows = known(engine.queues.waiting(DESK, limit=3))

    assert [row.case_id for row in rows] == [case.case_id for case in cases[:3]]
    assert [row.waiting_since for row in rows] == [case.reference_date for case in cases[:3]]


def test_the_display_shows_the_last_called_first(engine: CaseEngine, clock: FakeClock) -> None:
    take(engine, 4)
    for agent, counter in ((ANN, "1"), (BOB, "2")):
        clock.moment += MINUTE
        acted(engine.desk.start_next(agent, DESK, counter))
    clock.moment += MINUTE
    acted(engine.desk.resolve(ANN, known(engine.desk.serving(ANN)).case_id))
    clock.moment += MINUTE
    acted(engine.desk.call_again(BOB, known(engine.desk.serving(BOB)).case_id))

    rows = known(engine.queues.board(DESK))
    assert [(row.ticket.text, row.counter, row.serving, row.calls) for row in rows] == [
        ("N2", "2", True, 2),
        ("N1", "1", False, 1),
    ]
    assert [row.ticket.text for row in known(engine.queues.board(DESK, limit=1))] == ["N2"]
    assert len(known(engine.queues.board(DESK, within=2 * MINUTE))) == 1


def test_the_display_forgets_who_waits_again(engine: CaseEngine) -> None:
    (case,) = take(engine, 1)
    acted(engine.desk.start_next(ANN))
    acted(engine.desk.no_show(ANN, case.case_id, back=QueueEnd.END))

    assert engine.queues.board(DESK) == ()


def test_what_a_visitor_gave_is_shown_to_who_serves_them(engine: CaseEngine) -> None:
    request = walk_in("email", contact_email="visitor@example.org")
    case = case_in(engine.queue_up(attempt(1), request))
    details = known(engine.queues.details(case.case_id))

    assert (details.email, details.phone, details.fields) == ("visitor@example.org", None, {})
    assert "visitor" not in repr(details)
    assert engine.queues.details(CaseId("none")) is None


def test_every_change_is_an_event_with_a_time(engine: CaseEngine, clock: FakeClock) -> None:
    (case,) = take(engine, 1)
    began = clock.moment
    clock.moment += MINUTE
    acted(engine.desk.start_next(ANN, DESK, "Counter 1"))
    clock.moment += MINUTE
    acted(engine.desk.no_show(ANN, case.case_id, back=QueueEnd.FRONT))
    acted(engine.desk.move(ANN, case.case_id, QueueEnd.END))
    acted(engine.desk.leave(token_of(case)))

    history = known(engine.events.after(EventId(0)))
    assert {event.case_id for event in history} == {case.case_id}
    assert [(event.kind, (event.at - began) / MINUTE) for event in history] == [
        (EventKind.QUEUED, 0),
        (EventKind.CALLED, 1),
        (EventKind.RETURNED, 2),
        (EventKind.MOVED, 2),
        (EventKind.LEFT, 2),
    ]
    assert history[1].facts == {"counter": "Counter 1", "agent": "ann"}


def test_without_services_a_wait_is_unknown(engine: CaseEngine, clock: FakeClock) -> None:
    take(engine, 6)
    for _ in range(4):
        serve(engine, clock, 5)
    clock.moment += MINUTE

    assert {outlook.wait_minutes for outlook in engine.outlook().values()} == {None}
    assert [row.wait_minutes for row in known(engine.queues.inboxes(DESK))] == [None]


def test_a_wait_follows_from_the_services_of_late(engine: CaseEngine, clock: FakeClock) -> None:
    take(engine, 12)
    for minutes in (4, 5, 6, 5, 4, 6):
        serve(engine, clock, minutes)
    clock.moment += MINUTE

    low, high = engine.outlook()[sites.NOTHING].wait_minutes or (0, 0)
    assert 20 <= low < 6.5 * 5 < high <= 45
    waits = [
        known(engine.queues.ticket(TicketToken(token))).wait_minutes or (0, 0)
        for token in tokens_waiting(engine)
    ]
    assert [wait[1] for wait in waits] == sorted(wait[1] for wait in waits)
    assert waits[0][0] <= 2.5 <= waits[0][1]


def tokens_waiting(engine: CaseEngine) -> list[TicketToken]:
    """Return the tokens of those who wait, first first, as their cases tell."""
    rows = known(engine.queues.waiting(DESK))
    return [acted(engine.desk.report_print(row.case_id, "printed", "kiosk")).token for row in rows]


def test_twice_the_counters_halve_the_wait(engine: CaseEngine, clock: FakeClock) -> None:
    take(engine, 30)
    for _ in range(6):
        serve(engine, clock, 5)
    clock.moment += MINUTE
    alone = engine.outlook()[sites.NOTHING].wait_minutes or (0, 0)
    known(engine.desk.take_place(BOB, "2", DESK))
    clock.moment += MINUTE
    together = engine.outlook()[sites.NOTHING].wait_minutes or (0, 0)

    assert together[0] == pytest.approx(alone[0] / 2, abs=3)
    assert together[1] == pytest.approx(alone[1] / 2, abs=3)


@pytest.mark.parametrize("ending", ["pause", "leave", "go home"])
def test_without_a_counter_at_work_a_wait_is_unknown(
    engine: CaseEngine, clock: FakeClock, ending: str
) -> None:
    take(engine, 8)
    for _ in range(6):
        serve(engine, clock, 5)
    match ending:
        case "pause":
            known(engine.desk.pause(ANN))
        case "leave":
            engine.desk.leave_place(ANN)
        case _:
            clock.moment += 31 * MINUTE
    clock.moment += MINUTE

    assert engine.outlook()[sites.NOTHING].wait_minutes is None


def test_the_wait_that_was_told_is_kept_beside_what_came(
    engine: CaseEngine, clock: FakeClock, address: str
) -> None:
    take(engine, 6)
    for _ in range(6):
        serve(engine, clock, 5)
    take(engine, 1, first=6)
    clock.moment += 3 * MINUTE
    serve(engine, clock, 1)

    kept = ask(
        address,
        "SELECT estimate_low, estimate_high, (first_called_at - reference_date) / 60000000"
        " FROM cases ORDER BY reference_date",
    )
    assert kept == [(None, None, 5 * place) for place in range(6)] + [(0, 5, 3)]
