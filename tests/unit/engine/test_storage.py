"""The database file: private, durable, and what happens when it cannot be used."""

from __future__ import annotations

import sqlite3
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Delete, Insert, Select, Update
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import make_url

from kiosk.domain.case import Issued, Outcome, Unavailable, UnavailableReason
from kiosk.engine import (
    calling,
    customers,
    desk,
    feed,
    housekeeping,
    migrations,
    pacing,
    statements,
    stored_case,
    view_statements,
    workplaces,
)
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.prepared import PreparedConnection
from kiosk.engine.settings import EngineSettings
from kiosk.engine.storage import Storage, StorageError
from tests.fakes import sites
from tests.fakes.engines import attempt, case_in, engine_on, query, walk_in
from tests.fakes.system import FakeClock

MODULES = (
    calling,
    customers,
    desk,
    feed,
    housekeeping,
    pacing,
    statements,
    stored_case,
    view_statements,
    workplaces,
)
POSTGRESQL = make_url("postgresql://").get_dialect()()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "state" / "cases.sqlite"


@pytest.fixture
def engine(database: Path) -> Iterator[CaseEngine]:
    opened = engine_on(database, lock_seconds=0.1)
    yield opened
    opened.close()


def detail_of(outcome: Outcome | None) -> str:
    assert isinstance(outcome, Unavailable), outcome
    assert outcome.reason is UnavailableReason.STORAGE
    return outcome.detail


def test_the_file_and_its_folder_are_for_their_owner_alone(
    engine: CaseEngine, database: Path
) -> None:
    engine.queue_up(attempt(1), walk_in())

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in database.parent.iterdir()}
    assert stat.S_IMODE(database.parent.stat().st_mode) == 0o700
    assert modes == dict.fromkeys(["cases.sqlite", "cases.sqlite-wal", "cases.sqlite-shm"], 0o600)


def test_every_commit_is_on_disk(database: Path) -> None:
    storage = Storage(f"sqlite:///{database}", 1)

    def pragmas(connection: PreparedConnection) -> list[object]:
        assert isinstance(connection.driver, sqlite3.Connection)
        return [
            connection.driver.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous")
        ]

    assert storage.read(pragmas) == ["wal", 2]
    storage.close()


def test_a_locked_database_is_unavailable_and_works_again_afterwards(
    engine: CaseEngine, database: Path
) -> None:
    engine.queue_up(attempt(1), walk_in())
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        assert detail_of(engine.queue_up(attempt(2), walk_in())) == "database is locked"
        assert detail_of(engine.open()) == "database is locked"
        other.execute("ROLLBACK")
    case = case_in(engine.queue_up(attempt(2), walk_in()))
    assert (case.ticket.number, case.position) == (2, 2)


def test_a_full_disk_is_unavailable_and_leaves_nothing_half_written(
    engine: CaseEngine, database: Path
) -> None:
    storage = engine._storage  # noqa: SLF001 - the limit belongs to one connection

    def limit(pages: int) -> None:
        def set_limit(connection: PreparedConnection) -> None:
            assert isinstance(connection.driver, sqlite3.Connection)
            connection.driver.execute(f"PRAGMA max_page_count = {pages}")

        storage.read(set_limit)

    engine.queue_up(attempt(0), walk_in())
    limit(40)
    outcomes: list[Outcome] = []
    while not outcomes or isinstance(outcomes[-1], Issued):
        outcomes.append(engine.queue_up(attempt(len(outcomes) + 1), walk_in()))

    assert detail_of(outcomes[-1]) == "database or disk is full"
    assert query(database, "SELECT count(*), max(ticket_number) FROM cases") == [
        (len(outcomes), len(outcomes))
    ]
    assert query(database, "SELECT count(*) FROM attempts") == [(len(outcomes),)]
    assert query(database, "SELECT waiting_count FROM inboxes") == [(len(outcomes),)]
    again = case_in(engine.queue_up(attempt(len(outcomes)), walk_in()))
    assert again.ticket.number == len(outcomes) + 1


def test_a_folder_that_cannot_be_made_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    engine = engine_on(tmp_path / "file" / "cases.sqlite")

    assert "File exists" in detail_of(engine.queue_up(attempt(1), walk_in()))
    assert engine.outlook() == {}
    (tmp_path / "file").unlink()
    assert isinstance(engine.queue_up(attempt(1), walk_in()), Issued)
    engine.close()


def test_a_file_that_is_no_database_is_unavailable_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "cases.sqlite"
    path.write_text("a letter, not a database " * 100)

    assert detail_of(engine_on(path).queue_up(attempt(1), walk_in())) == "file is not a database"
    assert path.read_text().startswith("a letter")


def test_a_database_of_another_version_is_unavailable(engine: CaseEngine, database: Path) -> None:
    engine.queue_up(attempt(1), walk_in())
    engine.close()
    query(database, "UPDATE alembic_version SET version_num = '0099'")

    assert detail_of(engine.open()) == (
        f"the database is at revision 0099; this kiosk needs {migrations.head()}"
    )


@pytest.mark.parametrize(
    "address", ["sqlite://", "sqlite:///:memory:", "mysql://host/cases", "nonsense"]
)
def test_a_database_of_no_known_kind_is_unavailable(address: str) -> None:
    settings = EngineSettings(address, "http://127.0.0.1:8470/t/{token}")
    engine = CaseEngine(sites.CATALOGUE, sites.SITE, settings, FakeClock())

    assert detail_of(engine.open()).startswith("the database must be a SQLite file, sqlite:///PATH")


def test_work_that_fails_writes_nothing_and_spares_what_was_written_with_it(
    database: Path,
) -> None:
    storage = Storage(f"sqlite:///{database}", 5)
    held, queued = threading.Event(), threading.Event()

    def rename(name: str) -> None:
        row = {"inbox_id": name, "name": name}

        def insert(connection: PreparedConnection) -> None:
            connection.run(statements.INSERT_INBOX, row)
            if name == "bad":
                raise LookupError(name)

        storage.write(insert)

    def hold(_: PreparedConnection) -> None:
        held.set()
        assert queued.wait(10)

    with ThreadPoolExecutor() as pool:
        holding = pool.submit(storage.write, hold)
        assert held.wait(10)
        renaming = {name: pool.submit(rename, name) for name in ("one", "bad", "two")}
        while len(storage._queue) < len(renaming):  # noqa: SLF001 - all wait for one commit
            assert not holding.done()
        queued.set()
        results = {name: future.exception() for name, future in renaming.items()}

    assert [name for name, fault in results.items() if fault] == ["bad"]
    assert isinstance(results["bad"], LookupError)
    assert sorted(query(database, "SELECT name FROM inboxes")) == [("one",), ("two",)]
    storage.close()


def test_who_gets_no_turn_in_time_is_told_so_and_writes_nothing(database: Path) -> None:
    storage = Storage(f"sqlite:///{database}", 0.05)
    held, told = threading.Event(), threading.Event()
    written: list[PreparedConnection] = []

    def hold(_: PreparedConnection) -> None:
        held.set()
        assert told.wait(10)

    with ThreadPoolExecutor() as pool:
        holding = pool.submit(storage.write, hold)
        assert held.wait(10)
        with pytest.raises(StorageError, match="locked"):
            storage.write(written.append)
        with pytest.raises(StorageError, match="locked"):
            storage.read(written.append)
        told.set()
        holding.result()

    assert written == []
    storage.close()


@pytest.mark.parametrize(
    "statement", [statements.NEXT_HELD, statements.FIRST_GAP, statements.READ_COUNT]
)
def test_looking_for_a_free_number_uses_the_index_whatever_has_gone_before(
    engine: CaseEngine, database: Path, statement: Select[Any]
) -> None:
    engine.queue_up(attempt(1), walk_in())
    compiled = statement.compile(dialect=sqlite.dialect(paramstyle="named"))
    values = {name: value or 0 for name, value in compiled.params.items()}
    with closing(sqlite3.connect(database)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {compiled}", values).fetchall()

    tables = [step[3] for step in plan if step[3].startswith(("SCAN", "SEARCH"))]
    found = [table for table in tables if "cases" in table or "follower" in table]
    assert found
    assert all("ix_cases_held_number (issuing_inbox_id=? AND" in table for table in found)
    assert all(table.startswith("SEARCH") for table in tables)


STATEMENTS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Select | Insert | Update | Delete)
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_every_statement_can_be_said_to_postgresql(name: str) -> None:
    assert str(STATEMENTS[name].compile(dialect=POSTGRESQL))


SMALL_AND_SORTED = {"view_statements.READ_INBOXES"}
GROWING = ("cases", "attempts", "events", "customers")


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_statement_reads_all_that_was_ever_written(
    engine: CaseEngine, database: Path, name: str
) -> None:
    statement = STATEMENTS[name]
    if "pg_notify" in str(statement.compile(dialect=POSTGRESQL)):
        return
    engine.open()
    compiled = statement.compile(dialect=sqlite.dialect(paramstyle="named"))
    values = {key: value or 0 for key, value in (compiled.params or {}).items()}
    with closing(sqlite3.connect(database)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {compiled}", values).fetchall()

    read = [step[3] for step in plan]
    assert [step for step in read if step.startswith(tuple(f"SCAN {t}" for t in GROWING))] == []
    sorts = any("TEMP B-TREE" in step for step in read)
    assert not sorts or name in SMALL_AND_SORTED
