"""PostgreSQL restarted, cut off and lost at the worst moment, under load."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from kiosk.domain.case import Case, Issued, Unavailable, Uncertain
from kiosk.engine.actions import ActionRefused
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.events import EventId
from kiosk.engine.storage import Storage
from tests.fakes.engines import ANN, ask, attempt, case_in, engine_at, known, walk_in
from tests.fakes.postgresql import PostgresqlServer

THREADS = 6
WALK_INS = 60


@pytest.fixture
def server() -> Iterator[PostgresqlServer]:
    """Start a server that this test may stop."""
    with PostgresqlServer() as started:
        yield started


@pytest.fixture
def address(server: PostgresqlServer) -> str:
    return server.new_database()


@pytest.fixture
def engine(address: str) -> Iterator[CaseEngine]:
    opened = engine_at(address, lock_seconds=5)
    yield opened
    opened.close()


def insist(engine: CaseEngine, number: int) -> tuple[Case, int]:
    """Send one attempt until it is issued; also tell how often it was not."""
    failures = 0
    while not isinstance(outcome := engine.queue_up(attempt(number), walk_in()), Issued):
        assert isinstance(outcome, Unavailable | Uncertain), outcome
        failures += 1
    return outcome.case, failures


def test_a_server_restarted_under_load_is_unavailable_and_then_goes_on(
    server: PostgresqlServer, engine: CaseEngine, address: str
) -> None:
    engine.open()
    stopped = threading.Event()
    done = threading.Semaphore(0)

    def submit(thread: int) -> list[tuple[Case, int]]:
        told = []
        for number in range(WALK_INS):
            told.append(insist(engine, thread * 1000 + number))
            done.release()
        stopped.wait(30)
        return told

    with ThreadPoolExecutor(THREADS) as pool:
        running = [pool.submit(submit, thread) for thread in range(THREADS)]
        for how in ("immediate", "fast"):
            for _ in range(THREADS * WALK_INS // 4):
                assert done.acquire(timeout=30)
            server.stop(how)
            server.start()
        stopped.set()
        told = [line for future in running for line in future.result()]

    assert sorted(case.ticket.number for case, _ in told) == list(range(1, len(told) + 1))
    kept = ask(address, "SELECT case_id FROM cases")
    assert {case_id for (case_id,) in kept} == {case.case_id for case, _ in told}
    assert ask(address, "SELECT waiting_count FROM inboxes") == [(len(told),)]


def test_without_a_server_everything_says_so(server: PostgresqlServer, engine: CaseEngine) -> None:
    engine.open()
    server.stop()

    assert isinstance(engine.queue_up(attempt(1), walk_in()), Unavailable)
    assert engine.outlook() == {}
    assert isinstance(engine.queues.inboxes(), Unavailable)
    assert isinstance(engine.events.latest(), Unavailable)
    assert isinstance(engine.housekeeping.run(), Unavailable)
    server.start()
    assert case_in(engine.queue_up(attempt(1), walk_in())).ticket.number == 1


def test_a_connection_that_was_cut_is_made_again_unseen(
    server: PostgresqlServer, engine: CaseEngine
) -> None:
    for number in range(5):
        case_in(engine.queue_up(attempt(number), walk_in()))
        known(engine.queues.inboxes())
        server.kill_connections()

    assert case_in(engine.queue_up(attempt(9), walk_in())).ticket.number == 6


def test_who_listens_hears_again_after_a_restart(
    server: PostgresqlServer, engine: CaseEngine, address: str
) -> None:
    other = engine_at(address, poll_seconds=60)
    case_in(engine.queue_up(attempt(1), walk_in()))
    assert other.events.wait(EventId(0), 30)
    server.stop("fast")
    server.start()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(other.events.wait, EventId(1), 30)
        insist(engine, 2)
        assert waiting.result()
    other.close()


@pytest.mark.parametrize("was_written", [True, False])
def test_a_case_whose_commit_was_lost_is_found_again(
    monkeypatch: pytest.MonkeyPatch, engine: CaseEngine, was_written: bool
) -> None:
    engine.open()
    lose_next_commit(monkeypatch, was_written=was_written)
    case = case_in(engine.queue_up(attempt(1), walk_in()))

    assert case.ticket.number == 1
    assert engine.queue_up(attempt(1), walk_in()) == Issued(case)
    assert case_in(engine.queue_up(attempt(2), walk_in())).position == 2


def test_a_case_whose_commit_and_server_were_lost_is_uncertain(
    monkeypatch: pytest.MonkeyPatch, server: PostgresqlServer, engine: CaseEngine
) -> None:
    engine.open()
    lose_next_commit(monkeypatch, was_written=True, then=server.stop)

    assert isinstance(engine.queue_up(attempt(1), walk_in()), Uncertain)
    server.start()
    assert case_in(engine.queue_up(attempt(1), walk_in())).ticket.number == 1


def test_a_lock_that_is_not_given_in_time_is_unavailable(address: str) -> None:
    engine = engine_at(address, lock_seconds=1)
    case_in(engine.queue_up(attempt(1), walk_in()))
    with psycopg.connect(address.replace("+psycopg", "")) as other:
        other.execute("SELECT * FROM inboxes FOR UPDATE")
        outcome = engine.queue_up(attempt(2), walk_in())

    assert isinstance(outcome, Unavailable)
    assert "lock timeout" in outcome.detail
    assert case_in(engine.queue_up(attempt(2), walk_in())).ticket.number == 2
    engine.close()


def test_work_that_loses_a_race_for_a_key_is_run_again(address: str) -> None:
    """Two engines whose catalogues disagree on an inbox lock nothing in common."""
    storage = Storage(address, 5)
    runs: list[int] = []

    def insert(connection: object) -> None:
        runs.append(1)
        if len(runs) == 1:
            raise psycopg.errors.UniqueViolation

    storage.write(insert)
    storage.close()
    assert len(runs) == 2


def lose_next_commit(
    monkeypatch: pytest.MonkeyPatch, *, was_written: bool, then: object = None
) -> None:
    """Cut the connection during the next commit that writes a case."""
    commit = psycopg.Connection.commit
    lost: list[bool] = []

    def lose(connection: psycopg.Connection) -> None:
        if lost or not writes_a_case(connection):
            commit(connection)
            return
        lost.append(True)
        if was_written:
            commit(connection)
        connection.close()
        if callable(then):
            then()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(psycopg.Connection, "commit", lose)


def writes_a_case(connection: psycopg.Connection) -> bool:
    row = connection.execute("SELECT pg_current_xact_id_if_assigned() IS NOT NULL").fetchone()
    return row == (True,)


def test_what_was_refused_leaves_no_lock_behind(engine: CaseEngine, address: str) -> None:
    case = case_in(engine.queue_up(attempt(1), walk_in()))
    assert isinstance(engine.desk.resolve(ANN, case.case_id), ActionRefused)

    held = ask(address, "SELECT state FROM pg_stat_activity WHERE application_name = 'kiosk'")
    assert set(held) == {("idle",)}
