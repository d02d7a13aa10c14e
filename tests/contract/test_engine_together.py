"""Walk-ins that are handed over together are answered as if each had come by itself."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import psycopg
import pytest
from sqlalchemy import Select
from sqlalchemy.engine import make_url

from kiosk.domain.case import AttemptKey, CaseId, Issued, Refused, WalkIn
from kiosk.domain.catalogue import Catalogue, Numbering, Service
from kiosk.engine import statements
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.ledger import ticket_of
from kiosk.engine.prepared import PreparedConnection
from tests.fakes import sites, wide_site
from tests.fakes.engines import ask, attempt, case_in, engine_at, known, walk_in
from tests.fakes.postgresql import PostgresqlServer
from tests.fakes.system import FakeClock

KINDS = ("nothing", "channels", "choice", "pending", "front", "second", "small", "suffixed")
WALK_INS = 120
POSTGRESQL = make_url("postgresql+psycopg://").get_dialect()()

Submission = tuple[AttemptKey, WalkIn]


def crowded() -> Catalogue:
    """Return a site of short ranges, in which two services give out the same tickets."""
    ranges = {"nothing": Numbering("N", 5, 40), "channels": Numbering("N", 20, 60)}

    def changed(service: Service) -> Service:
        name = service.id.removeprefix("service-")
        capacity = 3 if name == "small" else service.daily_capacity
        numbering = ranges.get(name, service.numbering)
        return replace(service, numbering=numbering, daily_capacity=capacity)

    services = tuple(map(changed, wide_site.CATALOGUE.services))
    return replace(wide_site.CATALOGUE, services=services)


def asking(kind: str) -> WalkIn:
    fields: Any = {sites.DOCUMENT: "passport"} if kind == "choice" else {}
    return walk_in(kind, fields=fields)


def by_chance(seed: int) -> list[Submission]:
    """Return walk-ins of all kinds, some of them repeated, some with another request."""
    chance = random.Random(seed)
    made: list[Submission] = []
    for number in range(WALK_INS):
        if made and chance.random() < 0.15:
            key, wanted = chance.choice(made)
            made.append((key, chance.choice([wanted, asking(chance.choice(KINDS))])))
        else:
            made.append((attempt(1000 * seed + number), asking(chance.choice(KINDS))))
    return made


@dataclass(frozen=True)
class Twins:
    """The same site on two databases."""

    together: CaseEngine
    alone: CaseEngine
    addresses: tuple[str, str]


@pytest.fixture
def twins(address: str, request: pytest.FixtureRequest, clock: FakeClock) -> Iterator[Twins]:
    other = f"{address}-other"
    if address.startswith("postgresql"):
        server: PostgresqlServer = request.getfixturevalue("postgresql")
        other = server.new_database()
    engines = [engine_at(one, catalogue=crowded(), clock=clock) for one in (address, other)]
    yield Twins(engines[0], engines[1], (address, other))
    for engine in engines:
        engine.close()


def told(outcome: object) -> object:
    """Return what an outcome says, without what is drawn anew for every case."""
    if not isinstance(outcome, Issued):
        assert isinstance(outcome, Refused)
        return outcome
    return replace(outcome.case, case_id=CaseId(""), ticket_url=None)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_batch_is_answered_and_kept_as_one_after_the_other(twins: Twins, seed: int) -> None:
    chance = random.Random(seed)
    submissions = by_chance(seed)
    one_by_one = [twins.alone.queue_up(*one) for one in submissions]
    together, rest = [], submissions
    while rest:
        size = chance.randint(1, 40)
        together += twins.together.queue_up_all(rest[:size])
        rest = rest[size:]

    assert list(map(told, together)) == list(map(told, one_by_one))
    assert {type(outcome) for outcome in together} == {Issued, Refused}
    for table in (
        "SELECT ticket_prefix, ticket_number, status FROM cases ORDER BY queue_rank",
        "SELECT attempt_key, request_digest, plain_digest FROM attempts ORDER BY attempt_key",
        "SELECT * FROM inboxes ORDER BY inbox_id",
        "SELECT * FROM numberings ORDER BY service_id",
        "SELECT event_id, kind FROM events ORDER BY event_id",
    ):
        assert ask(twins.addresses[0], table) == ask(twins.addresses[1], table)


def test_a_key_that_comes_twice_in_a_batch_makes_one_case(twins: Twins) -> None:
    first, again, other = twins.together.queue_up_all(
        [
            (attempt(1), asking("nothing")),
            (attempt(1), asking("nothing")),
            (attempt(1), asking("front")),
        ]
    )

    assert case_in(first) == case_in(again)
    assert isinstance(other, Refused)
    assert ask(twins.addresses[0], "SELECT count(*) FROM cases") == [(1,)]


def test_a_batch_over_the_end_of_a_range_passes_over_what_is_held_and_what_it_gave(
    twins: Twins,
) -> None:
    held = [case_in(twins.together.queue_up(attempt(n), asking("channels"))) for n in range(3)]
    assert [case.ticket.text for case in held] == ["N20", "N21", "N22"]

    given = twins.together.queue_up_all(
        [(attempt(100 + number), asking("nothing")) for number in range(40)]
    )

    numbers = [outcome.case.ticket.number for outcome in given if isinstance(outcome, Issued)]
    assert numbers == [number for number in range(5, 41) if number not in {20, 21, 22}]
    assert all(isinstance(outcome, Refused) for outcome in given[len(numbers) :])


@pytest.mark.parametrize("statement", [statements.READ_COUNT, statements.NEXT_HELD])
def test_a_database_without_statistics_reads_one_ticket_to_find_a_number(
    postgresql: PostgresqlServer, statement: Select[Any]
) -> None:
    """PostgreSQL gathers them a minute later; a join of the two tables read every ticket."""
    address = postgresql.new_database()
    engine = engine_at(address, catalogue=crowded())
    engine.queue_up_all([(attempt(number), asking("suffixed")) for number in range(90)])
    engine.close()
    (suffixed,) = (one for one in crowded().services if one.id == "service-suffixed")
    compiled = statement.compile(dialect=POSTGRESQL)
    wanted = {"service": suffixed.id, "number": 1, **ticket_of(suffixed)}
    with psycopg.connect(address.replace("+psycopg", "")) as connection:
        explain = f"EXPLAIN (ANALYZE, FORMAT JSON) {compiled}".encode()
        ((told,),) = connection.execute(explain, {**compiled.params, **wanted})
    plan = json.dumps(told)

    assert "Seq Scan" not in plan
    assert max(map(float, re.findall(r'"(?:Actual Rows|Rows Removed[^"]*)": ([0-9.]+)', plan))) <= 1


def test_walk_ins_read_once_and_wait_for_no_answer_while_they_write(
    engine: CaseEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_in(engine.queue_up(attempt(0), walk_in()))
    known(engine.queues.inboxes())
    read: list[str] = []
    for name in ("row", "rows", "answers"):
        monkeypatch.setattr(PreparedConnection, name, told_to(read, name))
    engine.queue_up(attempt(1), walk_in())
    assert read == ["answers"]

    engine.queue_up_all([(attempt(number), walk_in()) for number in range(2, 9)])
    assert read == ["answers"] * 2


def told_to(read: list[str], name: str) -> Callable[..., Any]:
    original = getattr(PreparedConnection, name)

    def reading(connection: PreparedConnection, *asked: Any) -> Any:
        read.append(name)
        return original(connection, *asked)

    return reading
