"""Cases per second of the case engine, beside the bare database in the same rounds.

On SQLite and on PostgreSQL, from one thread and from eight, fresh and after a long past.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.domain.case import Issued, Outcome
from kiosk.engine.case_engine import CaseEngine
from tests.benchmarks.limits import BarePostgresql, BareSqlite
from tests.benchmarks.past_cases import PAST, WAITING, fill
from tests.benchmarks.rows import Row, timed
from tests.fakes.engines import engine_at, numbered, walk_in
from tests.fakes.postgresql import PostgresqlServer

_ROUNDS = 31
_BLOCK = 120
_THREADS = 8
_AIM = ">= 40 % of bare"


@dataclass(frozen=True, slots=True)
class Subjects:
    """What is measured in turns: a limit, an engine without a past and one with."""

    name: str
    bare: BareSqlite | BarePostgresql
    fresh: CaseEngine
    old: CaseEngine


def run() -> list[Row]:
    """Measure in turns, so that what else the disk does falls on all alike."""
    rows: list[Row] = []
    for opened in (on_sqlite, on_postgresql):
        with opened() as subjects:
            rows += [*rates(subjects), one_at_a_time(subjects)]
    return rows


@contextmanager
def on_sqlite() -> Iterator[Subjects]:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        bare = stack.enter_context(closing(BareSqlite(Path(folder))))
        addresses = (f"sqlite:///{folder}/{name}.sqlite" for name in ("fresh", "old"))
        yield Subjects("SQLite", bare, *engines(stack, *addresses))


@contextmanager
def on_postgresql() -> Iterator[Subjects]:
    with PostgresqlServer(durable=True) as server, ExitStack() as stack:
        bare = stack.enter_context(closing(BarePostgresql(server.new_database())))
        addresses = (server.new_database(), server.new_database())
        yield Subjects("PostgreSQL", bare, *engines(stack, *addresses))


def engines(stack: ExitStack, fresh: str, old: str) -> Iterator[CaseEngine]:
    """Open an engine on each database, the second one filled."""
    for address in (fresh, old):
        engine = engine_at(address, catalogue=numbered(1, 9_999_999), clock=SystemClock())
        stack.enter_context(closing(engine))
        if unavailable := engine.open():
            raise TypeError(unavailable)
        if address == old:
            fill(address)
        yield engine


def rates(subjects: Subjects) -> list[Row]:
    """Return the median rates, and the medians of what they are beside in the same round."""
    rounds = [
        (
            per_second(lambda: subjects.bare.commit(_BLOCK)),
            per_second(lambda: submit(subjects.fresh, _BLOCK)),
            per_second(lambda: submit(subjects.old, _BLOCK)),
            per_second(lambda: submit_together(subjects.fresh)),
            per_second(lambda: submit_together(subjects.old)),
        )
        for _ in range(_ROUNDS)
    ]
    bare, one, one_old, eight, eight_old = zip(*rounds, strict=True)
    name = f"engine, {subjects.name}"
    past = f"{PAST:,} past cases, {WAITING:,} waiting"
    return [
        Row(f"{name}: bare insert and update", statistics.median(bare), "commits/s"),
        beside(f"{name}: queue_up, one thread", one, bare),
        beside(f"{name}: queue_up, {_THREADS} threads", eight, bare),
        against(f"{name}: one thread, {past}", one_old, one),
        against(f"{name}: {_THREADS} threads, {past}", eight_old, eight),
    ]


def beside(name: str, rates_: tuple[float, ...], bare: tuple[float, ...]) -> Row:
    share = statistics.median(rate / limit for rate, limit in zip(rates_, bare, strict=True))
    return Row(name, statistics.median(rates_), "cases/s", f"{share:.0%} of bare", _AIM)


def against(name: str, rates_: tuple[float, ...], fresh: tuple[float, ...]) -> Row:
    times = statistics.median(new / rate for rate, new in zip(rates_, fresh, strict=True))
    rate = statistics.median(rates_)
    return Row(name, rate, "cases/s", f"{times:.2f} x the time without", "<= 1.2 x")


def one_at_a_time(subjects: Subjects) -> Row:
    """Return how long one walk-in takes."""
    timing = timed(lambda _: submit(subjects.fresh, 1), _BLOCK)
    name = f"engine, {subjects.name}: queue_up, one walk-in"
    return Row(name, timing.median, "ms", f"p95 {timing.p95:.2f} ms")


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
