"""Cases per second of the local engine, beside bare SQLite on the same disk in the same rounds."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from time import perf_counter

from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.domain.case import Issued, Outcome
from kiosk.engine.case_engine import CaseEngine
from tests.benchmarks.rows import Row, timed
from tests.fakes import sites
from tests.fakes.engines import numbered, settings_of, walk_in

_ROUNDS = 9
_BLOCK = 400
_THREADS = 8
_ROW = "x" * 300
_AIM = ">= 40 % of bare"


def run() -> list[Row]:
    """Measure in turns, so that what else the disk does falls on all alike."""
    with tempfile.TemporaryDirectory() as folder, closing(bare_database(Path(folder))) as bare:
        settings = settings_of(Path(folder) / "cases.sqlite")
        engine = CaseEngine(numbered(1, 9_999_999), sites.SITE, settings, SystemClock())
        try:
            return [*rates(bare, engine), one_at_a_time(engine)]
        finally:
            engine.close()


def rates(bare: sqlite3.Connection, engine: CaseEngine) -> list[Row]:
    """Return the median rates and their share of the bare rate of the same round."""
    rounds = [
        (
            per_second(lambda: write_bare(bare, _BLOCK)),
            per_second(lambda: submit(engine, _BLOCK)),
            per_second(lambda: submit_together(engine)),
        )
        for _ in range(_ROUNDS)
    ]
    one = statistics.median(single / limit for limit, single, _ in rounds)
    eight = statistics.median(together / limit for limit, _, together in rounds)
    medians = [statistics.median(column) for column in zip(*rounds, strict=True)]
    return [
        Row("engine: bare SQLite insert and update", medians[0], "commits/s"),
        Row("engine: queue_up, one thread", medians[1], "cases/s", f"{one:.0%} of bare", _AIM),
        Row("engine: queue_up, 8 threads", medians[2], "cases/s", f"{eight:.0%} of bare", _AIM),
    ]


def one_at_a_time(engine: CaseEngine) -> Row:
    """Return how long one walk-in takes."""
    timing = timed(lambda _: submit(engine, 1), _BLOCK)
    return Row("engine: queue_up, one walk-in", timing.median, "ms", f"p95 {timing.p95:.2f} ms")


def bare_database(folder: Path) -> sqlite3.Connection:
    """Return a database as durable as the engine's."""
    bare = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE counter (id TEXT PRIMARY KEY, number INTEGER)")
    bare.execute("CREATE TABLE ticket (id TEXT PRIMARY KEY, answer TEXT)")
    bare.execute("INSERT INTO counter VALUES ('a', 0)")
    return bare


def write_bare(bare: sqlite3.Connection, count: int) -> None:
    """Do the least that gives out a number: one update, one insert, one commit."""
    for _ in range(count):
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("UPDATE counter SET number = number + 1 WHERE id = ?", ("a",))
        bare.execute("INSERT INTO ticket VALUES (?, ?)", (str(uuid.uuid4()), _ROW))
        bare.execute("COMMIT")


def per_second(work: Callable[[], object]) -> float:
    """Return how many of a block's commits are done in a second."""
    start = perf_counter()
    work()
    return _BLOCK / (perf_counter() - start)


def submit(engine: CaseEngine, count: int) -> None:
    """Submit walk-ins one after the other."""
    ids = RandomIds()
    for _ in range(count):
        must_be_issued(engine.queue_up(ids.attempt_key(), walk_in()))


def submit_together(engine: CaseEngine) -> None:
    """Submit a block from eight threads."""
    with ThreadPoolExecutor(_THREADS) as pool:
        blocks = [pool.submit(submit, engine, _BLOCK // _THREADS) for _ in range(_THREADS)]
    for block in blocks:
        block.result()


def must_be_issued(outcome: Outcome) -> None:
    """Let no failure pass for speed."""
    if not isinstance(outcome, Issued):
        raise TypeError(outcome)
