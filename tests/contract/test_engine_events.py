"""Hearing of events, on every kind of database, in one process and in others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.domain.case import Unavailable
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.events import Event, EventId, EventKind
from tests.fakes import sites
from tests.fakes.engines import ANN, BOB, acted, attempt, case_in, engine_at, known, walk_in
from tests.fakes.system import FakeClock

START = EventId(0)
PATIENCE = 20.0


@pytest.fixture(params=["listening", "polling"])
def other(request: pytest.FixtureRequest, address: str, clock: FakeClock) -> Iterator[CaseEngine]:
    """Open what stands for another process: an engine of its own on the same database."""
    listens = request.param == "listening"
    is_postgresql = address.startswith("postgresql")
    poll = 30.0 if listens and is_postgresql else 0.01
    opened = engine_at(address, clock=clock, listen=listens, poll_seconds=poll)
    yield opened
    opened.close()


def test_events_are_numbered_from_one_and_read_in_order(engine: CaseEngine) -> None:
    assert engine.events.latest() == 0
    for number in range(5):
        engine.queue_up(attempt(number), walk_in())

    events = known(engine.events.after(START))
    assert [event.event_id for event in events] == [1, 2, 3, 4, 5]
    assert [event.kind for event in events] == [EventKind.QUEUED] * 5
    assert [event.event_id for event in known(engine.events.after(EventId(2), limit=2))] == [3, 4]
    assert engine.events.latest() == 5


def test_what_changes_nothing_is_no_event(engine: CaseEngine) -> None:
    engine.queue_up(attempt(1), walk_in())
    engine.queue_up(attempt(1), walk_in())
    engine.queue_up(attempt(2), walk_in("phone"))
    engine.desk.start_next(ANN)
    engine.desk.start_next(ANN)

    assert engine.events.latest() == 2


def test_waiting_ends_at_once_where_there_is_something_to_read(engine: CaseEngine) -> None:
    engine.queue_up(attempt(1), walk_in())

    assert engine.events.wait(START, PATIENCE)
    assert not engine.events.wait(EventId(1), 0.05)


def test_who_waits_hears_of_what_another_process_did(engine: CaseEngine, other: CaseEngine) -> None:
    engine.open()
    for number in range(3):
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(other.events.wait, EventId(number), PATIENCE)
            case_in(engine.queue_up(attempt(number), walk_in()))
            assert waiting.result()


def test_who_waits_hears_of_what_this_process_did(address: str, clock: FakeClock) -> None:
    engine = engine_at(address, clock=clock, listen=False, poll_seconds=PATIENCE)
    engine.open()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(engine.events.wait, START, PATIENCE)
        case_in(engine.queue_up(attempt(1), walk_in()))
        assert waiting.result(PATIENCE / 2)
    engine.close()


def test_waiting_can_be_stopped(engine: CaseEngine) -> None:
    engine.open()
    begun = threading.Event()

    def wait() -> bool:
        begun.set()
        return engine.events.wait(START, PATIENCE)

    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(wait)
        assert begun.wait(PATIENCE)
        while not waiting.done():
            engine.events.stop()
        assert not waiting.result()


def test_a_reader_misses_nothing_while_many_write(
    engine: CaseEngine, other: CaseEngine, address: str
) -> None:
    """Readers see ids without gaps at every moment, so that a cursor never passes a late one."""
    third = engine_at(address)
    writers = [engine, third]
    wanted = 2 * 40
    heard: list[Event] = []

    def write(index: int) -> None:
        for number in range(40):
            case_in(writers[index].queue_up(attempt(index * 100 + number), walk_in()))

    with ThreadPoolExecutor(2) as pool:
        writing = [pool.submit(write, index) for index in range(2)]
        while len(heard) < wanted:
            cursor = EventId(len(heard))
            assert other.events.wait(cursor, PATIENCE)
            heard += known(other.events.after(cursor))
            assert [event.event_id for event in heard] == list(range(1, len(heard) + 1))
        for future in writing:
            future.result()
    third.close()
    assert len({event.case_id for event in heard}) == wanted


def test_a_transfer_is_told_to_both_inboxes(engine: CaseEngine) -> None:
    case = case_in(engine.queue_up(attempt(1), walk_in()))
    acted(engine.desk.transfer(ANN, case.case_id, sites.FRONT_DESK, to=BOB))

    _, left, joined = known(engine.events.after(START))
    assert (left.facts, joined.facts) == ({"to": sites.FRONT_DESK}, {"from": sites.FRONT_DESK})


def test_without_a_database_there_is_no_event(tmp_path: object) -> None:
    engine = engine_at(f"sqlite:///{tmp_path}", lock_seconds=0.1, poll_seconds=0.01)

    assert isinstance(engine.events.latest(), Unavailable)
    assert isinstance(engine.events.after(START), Unavailable)
    assert not engine.events.wait(START, 0.1)
    engine.close()
