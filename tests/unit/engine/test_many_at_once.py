"""Threads, processes and sudden ends: no number twice, none lost."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from kiosk.domain.case import Case
from kiosk.engine.case_engine import CaseEngine
from tests.fakes.engines import attempt, case_in, engine_on, query, walk_in

THREADS = 8
PROCESSES = 8
WALK_INS = 200
KILLS = 12
ENDLESS = 1_000_000


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "cases.sqlite"


@pytest.fixture
def engine(database: Path) -> Iterator[CaseEngine]:
    opened = engine_on(database, lock_seconds=30)
    yield opened
    opened.close()


def started(database: Path, process: int, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.unit.engine.submit_walk_ins",
            str(database),
            str(process),
            str(count),
        ],
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


def test_eight_processes_get_different_numbers(database: Path) -> None:
    processes = [started(database, process, WALK_INS) for process in range(PROCESSES)]
    told = [line for process in processes for line in acknowledged(process.communicate()[0])]

    assert [process.returncode for process in processes] == [0] * PROCESSES
    assert sorted(number for _, _, number in told) == list(range(1, PROCESSES * WALK_INS + 1))
    assert query(database, "SELECT waiting_count FROM inboxes") == [(PROCESSES * WALK_INS,)]


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
