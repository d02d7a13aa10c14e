"""Bringing a database up: from nothing, from what an older version left, on both databases."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, create_engine, inspect

from kiosk.domain.case import CaseStatus, Issued, Unavailable
from kiosk.domain.catalogue import CustomerRecordId
from kiosk.engine import migrations
from kiosk.engine.access import schema as access_schema
from kiosk.engine.database import database_of
from kiosk.engine.relay import schema as relay_schema
from kiosk.engine.schema import metadata
from kiosk.engine.storage import Storage
from tests.fakes import sites
from tests.fakes.engines import (
    ANN,
    acted,
    ask,
    attempt,
    case_in,
    engine_at,
    known,
    query,
    token_of,
    walk_in,
)
from tests.fakes.postgresql import PostgresqlServer

OLD = Path(__file__).parent / "databases" / "0001.sql"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of a database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'cases.sqlite'}"
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    return server.new_database(empty=True)


@pytest.fixture
def filled(empty: str) -> str:
    """Return the URL of a database as the first version filled it."""
    if empty.startswith("sqlite"):
        with closing(sqlite3.connect(empty.removeprefix("sqlite:///"))) as connection:
            connection.executescript(OLD.read_text())
        return empty
    statements = [
        statement
        for statement in OLD.read_text().split(";\n")
        if statement and not statement.startswith(("BEGIN", "COMMIT"))
    ]
    engine = create_engine(empty)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement.replace("%", "%%"))
    engine.dispose()
    return empty


def bring_up(address: str) -> None:
    storage = Storage(address, 30)
    storage.read(lambda _: None)
    storage.close()


def bring_to(address: str, version: str) -> None:
    """Bring a database to what an older version would have left, one step at a time."""
    database = database_of(address)
    deadline = time.monotonic() + 30
    connection = database.connect(deadline)
    for step in migrations.revisions():
        if "0001" < step <= version:
            migrations.upgrade(database, connection, deadline, step)
    connection.driver.close()
    assert ask(address, "SELECT version_num FROM alembic_version") == [(version,)]


def test_the_steps_form_one_line_that_their_names_tell() -> None:
    script = ScriptDirectory(str(migrations.FOLDER))

    assert script.get_heads() == [migrations.head()]
    told = [step.revision for step in script.walk_revisions()][::-1]
    assert tuple(told) == migrations.revisions()


def test_the_tables_are_those_that_the_statements_know(empty: str) -> None:
    assert_tables(empty)


def test_the_tables_of_an_older_version_become_the_same(filled: str) -> None:
    assert_tables(filled)


def assert_tables(address: str) -> None:
    bring_up(address)
    engine = create_engine(address)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), _all_tables())
        indexes = {index["name"] for index in inspect(connection).get_indexes("cases")}
    engine.dispose()

    assert [found for found in differences if "alembic_version" not in str(found)] == []
    assert indexes >= {index.name for index in metadata.tables["cases"].indexes}


def _all_tables() -> MetaData:
    together = MetaData()
    for tables in (metadata, access_schema.metadata, relay_schema.metadata):
        for table in tables.sorted_tables:
            table.to_metadata(together)
    return together


def test_a_database_is_brought_up_once(empty: str) -> None:
    bring_up(empty)
    bring_up(empty)

    assert ask(empty, "SELECT version_num FROM alembic_version") == [(migrations.head(),)]
    assert ask(empty, "SELECT feed_id, last_event_id FROM feeds") == [(1, 0)]


@pytest.mark.parametrize("version", migrations.revisions())
def test_what_an_older_version_issued_goes_on(filled: str, version: str) -> None:
    bring_to(filled, version)
    old = ask(filled, "SELECT attempt_key, case_id FROM attempts ORDER BY attempt_key")
    engine = engine_at(filled)
    first = engine.queue_up(attempt(1), walk_in())

    assert isinstance(first, Issued)
    assert (old[0][1], old[-1][0]) == (first.case.case_id, attempt(4))
    rows = known(engine.queues.waiting([sites.FRONT_DESK]))
    assert [row.ticket.text for row in rows] == ["N1", "P1", "E1", "N2"]
    case = case_in(engine.queue_up(attempt(5), walk_in()))
    assert (case.ticket.text, case.position) == ("N3", 5)
    assert known(engine.queues.ticket(token_of(first.case))).position == 1
    acted(engine.desk.move(ANN, case.case_id, 1))
    assert acted(engine.desk.start_next(ANN)).ticket.text == "N3"
    engine.close()


def test_customers_of_an_older_version_are_found_by_what_people_take_for_their_id(
    filled: str,
) -> None:
    bring_to(filled, "0005")
    ask(filled, "INSERT INTO customers VALUES ('Q-88', '7700900888', NULL)")
    engine = engine_at(filled)
    record = CustomerRecordId("q88")
    named = walk_in("customer", use_customer_contact_info=True, customer_record_id=record)

    case = case_in(engine.queue_up(attempt(77), named))
    assert known(engine.queues.details(case.case_id)).customer_record_id == "Q-88"
    engine.close()


def test_what_an_older_version_issued_is_forgotten_in_time(filled: str) -> None:
    ask(filled, "UPDATE cases SET status = 'Resolved', queue_timestamp = 0 WHERE ticket_number = 1")
    engine = engine_at(filled)
    tidied = known(engine.housekeeping.run())

    assert (tidied.erased, tidied.pruned) == (3, 3)
    kept = ask(filled, "SELECT contact_phone_number, contact_email, fields FROM cases")
    assert set(kept) == {(None, None, None)}
    assert ask(filled, "SELECT attempt_key FROM attempts") == [(attempt(4),)]
    assert known(engine.queues.inboxes())[0].waiting_count == 4
    engine.close()


def test_a_step_that_fails_leaves_the_old_database_as_it_was(filled: str) -> None:
    ask(filled, "CREATE TABLE workplaces (something VARCHAR(1))")
    engine = engine_at(filled)
    columns = "SELECT * FROM inboxes"

    failed = engine.open()
    assert isinstance(failed, Unavailable)
    assert "workplaces" in failed.detail
    assert len(ask(filled, columns)[0]) == 4
    assert ask(filled, "SELECT version_num FROM alembic_version") == [("0001",)]
    ask(filled, "DROP TABLE workplaces")
    assert engine.open() is None
    assert case_in(engine.queue_up(attempt(1), walk_in())).status is CaseStatus.WAITING
    engine.close()


def test_a_closed_case_of_an_older_version_has_an_end(tmp_path: Path) -> None:
    path = tmp_path / "cases.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD.read_text())
    query(path, "UPDATE cases SET status = 'Resolved' WHERE ticket_prefix = 'P'")
    bring_up(f"sqlite:///{path}")

    ((ending, closed_at, stamp),) = query(
        path, "SELECT ending, closed_at, queue_timestamp FROM cases WHERE ticket_prefix = 'P'"
    )
    assert (ending, closed_at) == ("served", stamp)


def test_many_storages_bring_one_database_up_together(empty: str) -> None:
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(bring_up, [empty] * 6))

    assert ask(empty, "SELECT count(*) FROM alembic_version") == [(1,)]
