"""Forgetting personal data, and knowing customers, on every kind of database."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.domain.case import Case, Issued, Refused
from kiosk.domain.catalogue import Customer, CustomerRecordId
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.housekeeping import Tidied
from tests.fakes.engines import (
    ANN,
    CANARY,
    acted,
    ask,
    attempt,
    case_in,
    engine_at,
    known,
    personal,
    token_of,
    walk_in,
)
from tests.fakes.system import FakeClock

HOUR = dt.timedelta(hours=1)
REQUEST = personal()
OTHER = personal("7700900998")
PERSONAL = "SELECT customer_record_id, contact_phone_number, contact_email, fields FROM cases"


def closed(engine: CaseEngine) -> Case:
    case = case_in(engine.queue_up(attempt(1), REQUEST))
    acted(engine.desk.start_next(ANN))
    acted(engine.desk.resolve(ANN, case.case_id))
    return case


def test_personal_data_are_erased_some_hours_after_a_case_is_closed(
    engine: CaseEngine, clock: FakeClock, address: str
) -> None:
    case = closed(engine)
    clock.moment += 24 * HOUR - dt.timedelta(seconds=1)
    assert engine.housekeeping.run() == Tidied(0, 0)
    assert CANARY in ask(address, PERSONAL)[0]
    clock.moment += dt.timedelta(seconds=1)

    assert engine.housekeeping.run() == Tidied(1, 0)
    assert ask(address, PERSONAL) == [(None, None, None, None)]
    assert ask(address, "SELECT request_digest FROM attempts") == [(None,)]
    assert known(engine.queues.details(case.case_id)).fields == {}
    assert engine.housekeeping.run() == Tidied(0, 0)


def test_who_waits_or_is_served_keeps_their_data(
    engine: CaseEngine, clock: FakeClock, address: str
) -> None:
    engine.queue_up(attempt(1), REQUEST)
    engine.queue_up(attempt(2), OTHER)
    acted(engine.desk.start_next(ANN))
    clock.moment += 1000 * HOUR

    assert engine.housekeeping.run() == Tidied(0, 0)
    assert all(row[1] for row in ask(address, PERSONAL))


@pytest.mark.parametrize("ending", ["left", "no-show"])
def test_whoever_left_or_never_came_is_forgotten_too(
    engine: CaseEngine, clock: FakeClock, ending: str
) -> None:
    case = case_in(engine.queue_up(attempt(1), REQUEST))
    if ending == "left":
        acted(engine.desk.leave(token_of(case)))
    else:
        acted(engine.desk.start_next(ANN))
        acted(engine.desk.no_show(ANN, case.case_id, back=None))
    clock.moment += 24 * HOUR

    assert engine.housekeeping.run() == Tidied(1, 0)


def test_how_long_data_are_kept_is_a_setting(address: str, clock: FakeClock) -> None:
    engine = engine_at(address, clock=clock, keep_contact_hours=0)
    closed(engine)

    assert engine.housekeeping.run() == Tidied(1, 0)
    engine.close()


def test_a_repeated_attempt_is_answered_the_same_after_erasure(
    address: str, clock: FakeClock
) -> None:
    engine = engine_at(address, clock=clock, keep_contact_hours=1)
    case = closed(engine)
    clock.moment += 23 * HOUR
    assert engine.housekeeping.run() == Tidied(1, 0)

    assert engine.queue_up(attempt(1), REQUEST) == Issued(case)
    assert isinstance(engine.queue_up(attempt(1), walk_in()), Refused)
    engine.close()


def test_attempt_keys_are_forgotten_a_week_after_their_case_was_closed(
    engine: CaseEngine, clock: FakeClock, address: str
) -> None:
    closed(engine)
    clock.moment += 7 * 24 * HOUR

    assert engine.housekeeping.run() == Tidied(1, 1)
    assert ask(address, "SELECT count(*) FROM attempts") == [(0,)]
    assert engine.housekeeping.run() == Tidied(0, 0)


def test_more_than_one_round_is_tidied_at_once(
    engine: CaseEngine, clock: FakeClock, address: str
) -> None:
    closed(engine)
    ask(
        address,
        "INSERT INTO cases (case_id, service_id, service_type_id, inbox_id, queue_rank, status,"
        " channel, language, ticket_prefix, ticket_number, ticket_suffix, ticket_token,"
        " reference_date, queue_timestamp, closed_at, contact_email)"
        " WITH RECURSIVE old(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM old WHERE n < 1200)"
        " SELECT 'old-' || n, 's', 't', 'i', n, 'Resolved', 'Phone', 'en-US', '', n, '',"
        " 'old-' || n, 0, 0, 0, 'canary@example.org' FROM old",
    )
    clock.moment += 24 * HOUR

    assert engine.housekeeping.run() == Tidied(1201, 0)
    assert ask(address, "SELECT count(*) FROM cases WHERE contact_email IS NOT NULL") == [(0,)]


CSV = ["\ufeffrecordId,email,phone\r\n", "C-7,seven@example.org,7700 900 777\r\n", 'C-8,"",\r\n']
JSONL = [
    '{"recordId": "C-7", "email": "seven@example.org", "phone": "7700 900 777"}\n',
    "\n",
    '{"recordId": "C-8"}\n',
]


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_customers_are_brought_by_a_file(engine: CaseEngine, kind: str) -> None:
    lines = CSV if kind == "csv" else JSONL
    brought = known(engine.customers.import_rows(lines, format="csv" if kind == "csv" else "jsonl"))

    assert (brought.added, brought.changed, brought.faults) == (2, 0, ())
    seven = CustomerRecordId("C-7")
    assert engine.customers.find(seven) == Customer(seven, "7700 900 777", "seven@example.org")
    assert engine.customers.find(CustomerRecordId("C-9")) is None


def test_a_file_brought_again_changes_what_differs(engine: CaseEngine) -> None:
    engine.customers.import_rows(CSV, format="csv")
    again = known(
        engine.customers.import_rows(
            ["recordId,phone\n", "C-7,123\n", "C-8,\n", "C-9,\n"], format="csv"
        )
    )

    assert (again.added, again.changed) == (1, 1)


def test_one_fault_keeps_a_whole_file_out(engine: CaseEngine) -> None:
    brought = known(
        engine.customers.import_rows(["recordId\n", "C-7\n", "C 8\n", "C-7\n"], format="csv")
    )

    assert [(fault.line, fault.message) for fault in brought.faults] == [
        (3, "recordId is missing, too long, or has spaces in it"),
        (4, "recordId stands in an earlier line"),
    ]
    assert engine.customers.find(CustomerRecordId("C-7")) is None
