"""Threads, processes and sudden ends: no number twice, none lost."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest

from kiosk.domain.case import Case
from kiosk.domain.catalogue import InboxId
from kiosk.engine.actions import Acted, ActionRefused, AgentId, NobodyWaiting
from kiosk.engine.case_engine import CaseEngine
from tests.fakes import sites
from tests.fakes.engines import (
    acted,
    ask,
    attempt,
    case_in,
    engine_at,
    engine_on,
    query,
    walk_in,
)
from tests.fakes.postgresql import PostgresqlServer

THREADS = 8
PROCESSES = 8
WALK_INS = 200
KILLS = 12
ENDLESS = 1_000_000


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "cases.sqlite"


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, database: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{database}"
    made: str = request.getfixturevalue("postgresql").new_database()
    return made


@pytest.fixture
def engine(database: Path) -> Iterator[CaseEngine]:
    opened = engine_on(database, lock_seconds=30)
    yield opened
    opened.close()


def started(database: Path, process: int, count: int) -> subprocess.Popen[str]:
    return program("submit_walk_ins", f"sqlite:///{database}", str(process), str(count))


def program(name: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.unit.engine.{name}", *arguments],
        stdout=subprocess.PIPE,
        text=True,
    )


def acknowledged(lines: str) -> list[tuple[str, str, int]]:
    """Return attempt, case and number of every whole line."""
    told = [line.split() for line in lines.splitlines(keepends=True) if line.endswith("\n")]
    return [(key, case_id, int(number)) for key, case_id, number in told]


def test_eight_threads_get_different_numbers_and_positions(engine: CaseEngine) -> None:
    together = Barrier(THREADS)

    def submit(thread: int) -> list[Case]:
        together.wait(30)
        return [
            case_in(engine.queue_up(attempt(thread * 1000 + number), walk_in()))
            for number in range(50)
        ]

    with ThreadPoolExecutor(THREADS) as pool:
        cases = [case for some in pool.map(submit, range(THREADS)) for case in some]

    everyone = list(range(1, THREADS * 50 + 1))
    assert sorted(case.ticket.number for case in cases) == everyone
    assert sorted(case.position or 0 for case in cases) == everyone
    assert all(case.position == case.ticket.number for case in cases)


def test_one_attempt_from_eight_threads_at_once_is_one_case(
    engine: CaseEngine, database: Path
) -> None:
    together = Barrier(THREADS)

    def submit(_: int) -> list[Case]:
        together.wait(30)
        return [case_in(engine.queue_up(attempt(number), walk_in())) for number in range(20)]

    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(submit, range(THREADS)))

    assert all(answer == answers[0] for answer in answers)
    assert query(database, "SELECT count(*) FROM cases") == [(20,)]
    assert query(database, "SELECT waiting_count FROM inboxes") == [(20,)]


def test_one_attempt_at_two_servers_at_once_is_one_case(address: str) -> None:
    engines = [engine_at(address, lock_seconds=30) for _ in range(2)]
    together = Barrier(THREADS)

    def submit(thread: int) -> list[Case]:
        together.wait(30)
        batches = [range(first, first + 5) for first in range(0, 40, 5)]
        return [
            case_in(outcome)
            for batch in batches
            for outcome in engines[thread % 2].queue_up_all(
                [(attempt(n), walk_in()) for n in batch]
            )
        ]

    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(submit, range(THREADS)))
    for engine in engines:
        engine.close()

    assert all(answer == answers[0] for answer in answers)
    assert sorted(case.ticket.number for case in answers[0]) == list(range(1, 41))
    assert ask(address, "SELECT waiting_count FROM inboxes") == [(40,)]


def test_eight_processes_get_different_numbers(database: Path) -> None:
    processes = [started(database, process, WALK_INS) for process in range(PROCESSES)]
    told = [line for process in processes for line in acknowledged(process.communicate()[0])]

    assert [process.returncode for process in processes] == [0] * PROCESSES
    assert sorted(number for _, _, number in told) == list(range(1, PROCESSES * WALK_INS + 1))
    assert query(database, "SELECT waiting_count FROM inboxes") == [(PROCESSES * WALK_INS,)]


def test_agents_and_kiosks_of_many_processes_serve_everybody_once(
    postgresql: PostgresqlServer,
) -> None:
    address = postgresql.new_database()
    agents = [program("call_visitors", address, f"agent-{number}", "160") for number in range(4)]
    kiosks = [program("submit_walk_ins", address, str(number), "40") for number in range(4)]
    issued = [line for kiosk in kiosks for line in acknowledged(kiosk.communicate()[0])]
    served = [line.split() for agent in agents for line in agent.communicate()[0].splitlines()]

    assert [process.returncode for process in (*kiosks, *agents)] == [0] * 8
    assert sorted(number for _, _, number in issued) == list(range(1, 161))
    assert sorted(case_id for case_id, _ in served) == sorted(case_id for _, case_id, _ in issued)
    assert ask(address, "SELECT waiting_count, pending_count FROM inboxes") == [(0, 0)]
    ids = [event_id for (event_id,) in ask(address, "SELECT event_id FROM events ORDER BY 1")]
    assert ids == list(range(1, 3 * 160 + 1))


def test_eight_threads_call_everybody_once_and_in_order(address: str) -> None:
    engine = engine_at(address, lock_seconds=30)
    cases = [case_in(engine.queue_up(attempt(number), walk_in())) for number in range(80)]
    together = Barrier(THREADS)

    def call(thread: int) -> list[int]:
        together.wait(30)
        agent, numbers = AgentId(f"agent-{thread}"), []
        while isinstance(called := engine.desk.start_next(agent), Acted):
            numbers.append(called.case.ticket.number)
            acted(engine.desk.resolve(agent, called.case.case_id))
        assert called == NobodyWaiting()
        return numbers

    with ThreadPoolExecutor(THREADS) as pool:
        called = list(pool.map(call, range(THREADS)))
    engine.close()

    assert sorted(number for some in called for number in some) == list(range(1, len(cases) + 1))
    assert all(numbers == sorted(numbers) for numbers in called)
    assert ask(address, "SELECT waiting_count FROM inboxes") == [(0,)]


def test_kiosks_and_agents_at_many_inboxes_do_not_wait_in_a_circle(
    postgresql: PostgresqlServer,
) -> None:
    """Services of three inboxes are written in one commit by each of two engines at a time."""
    address = postgresql.new_database()
    services = tuple(
        replace(service, inbox_id=InboxId(f"inbox-{index % 3}"), inbox_name=f"Inbox {index % 3}")
        for index, service in enumerate(sites.CATALOGUE.services)
    )
    catalogue = replace(sites.CATALOGUE, services=services)
    engines = [engine_at(address, catalogue=catalogue, lock_seconds=30) for _ in range(2)]
    types = ("nothing", "channels", "phone")

    def work(thread: int) -> int:
        engine, agent = engines[thread % 2], AgentId(f"agent-{thread}")
        for number in range(25):
            kind = types[(thread + number) % 3]
            phone = "7700900123" if kind == "phone" else None
            request = walk_in(kind, contact_phone_number=phone)
            case = case_in(engine.queue_up(attempt(thread * 1000 + number), request))
            moved = engine.desk.transfer(agent, case.case_id, InboxId(f"inbox-{number % 3}"), 2)
            assert isinstance(moved, Acted | ActionRefused)  # another agent may serve it by now
            called = acted(engine.desk.start_next(agent))
            acted(engine.desk.resolve(agent, called.case_id))
        return 25

    with ThreadPoolExecutor(THREADS) as pool:
        assert sum(pool.map(work, range(THREADS))) == 25 * THREADS
    deadlocks = ask(
        address, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
    )
    for engine in engines:
        engine.close()

    assert ask(address, "SELECT sum(waiting_count) FROM inboxes") == [(0,)]
    assert deadlocks == [(0,)]


def test_a_killed_process_loses_no_number_and_doubles_none(database: Path) -> None:
    chance = random.Random(20300514)
    told = []
    for process in range(KILLS):
        told += killed_after(chance.randint(1, 60), started(database, process, ENDLESS))
    kept = query(
        database,
        "SELECT attempts.attempt_key, cases.case_id, ticket_number FROM attempts"
        " JOIN cases ON cases.case_id = attempts.case_id",
    )

    assert query(database, "PRAGMA quick_check") == [("ok",)]
    assert max(Counter(number for _, _, number in kept).values()) == 1
    assert set(told) <= set(kept)
    assert len(kept) <= len(told) + KILLS
    counted = (len(kept),)
    assert query(database, "SELECT waiting_count FROM inboxes") == [counted]
    assert query(database, "SELECT count(*) FROM cases") == [counted]


def killed_after(lines: int, process: subprocess.Popen[str]) -> list[tuple[str, str, int]]:
    assert process.stdout is not None
    heard = "".join(process.stdout.readline() for _ in range(lines))
    process.send_signal(signal.SIGKILL)
    heard += process.communicate()[0]
    assert process.returncode == -signal.SIGKILL
    return acknowledged(heard)
