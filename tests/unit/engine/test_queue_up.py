"""What a walk-in becomes, on a real database."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.case import CaseStatus, Issued, ProblemCode, Refused
from kiosk.domain.catalogue import Channel, InboxId, ServiceTypeId, TagId
from kiosk.domain.language import Locale
from kiosk.engine.case_engine import CaseEngine
from tests.fakes import sites
from tests.fakes.cases import MOMENT
from tests.fakes.engines import attempt, case_in, engine_on, numbered, query, walk_in
from tests.fakes.system import FakeClock


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "state" / "cases.sqlite"


@pytest.fixture
def engine(database: Path) -> Iterator[CaseEngine]:
    opened = engine_on(database)
    yield opened
    opened.close()


def codes(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [problem.code.value for problem in outcome.problems]


def test_an_issued_case_has_every_member_of_the_answer(engine: CaseEngine) -> None:
    case = case_in(engine.queue_up(attempt(1), walk_in("channels", channel=Channel.VIDEO)))

    assert len(case.case_id) == len("34f28938-77b4-4380-bdf3-c0b44f39821b")
    assert (case.status, case.channel, case.language) == (
        CaseStatus.WAITING,
        Channel.VIDEO,
        sites.ENGLISH,
    )
    assert (case.inbox_id, case.inbox_name) == (sites.FRONT_DESK, "Front desk")
    assert (case.ticket.prefix, case.ticket.number, case.ticket.suffix) == ("C", 1, None)
    assert (case.reference_date, case.queue_timestamp) == (MOMENT, MOMENT)
    assert (case.position, case.calendar_timestamp) == (1, None)


def test_the_ticket_url_holds_a_token_of_128_bits_of_its_own(
    engine: CaseEngine, database: Path
) -> None:
    urls = {case_in(engine.queue_up(attempt(n), walk_in())).ticket_url or "" for n in range(20)}
    tokens = {url.removeprefix("http://127.0.0.1:8470/t/") for url in urls}

    assert {len(token) for token in tokens} == {22}
    assert tokens == {token for (token,) in query(database, "SELECT ticket_token FROM cases")}


def test_numbers_count_per_service_and_positions_per_inbox(engine: CaseEngine) -> None:
    phone = walk_in("phone", contact_phone_number="7700900123")
    cases = [
        case_in(engine.queue_up(attempt(number), request))
        for number, request in enumerate([walk_in(), phone, walk_in(), phone])
    ]

    assert [case.ticket.text for case in cases] == ["N1", "P1", "N2", "P2"]
    assert [case.position for case in cases] == [1, 2, 3, 4]


def test_services_of_another_inbox_have_positions_of_their_own(database: Path) -> None:
    first, *others = sites.CATALOGUE.services
    elsewhere = replace(first, inbox_id=InboxId("elsewhere"), inbox_name="Elsewhere")
    engine = engine_on(database, catalogue=replace(sites.CATALOGUE, services=(elsewhere, *others)))
    engine.queue_up(attempt(1), walk_in("email", contact_email="visitor@example.org"))

    assert case_in(engine.queue_up(attempt(2), walk_in())).position == 1
    engine.close()


def test_the_outlook_counts_the_people_waiting_in_the_inbox(engine: CaseEngine) -> None:
    assert {outlook.people for outlook in engine.outlook().values()} == {0}
    engine.queue_up(attempt(1), walk_in())

    outlook = engine.outlook()
    assert set(outlook) == {kind.id for kind in sites.CATALOGUE.service_types()}
    assert outlook[ServiceTypeId("email")].people == 1
    assert outlook[ServiceTypeId("email")].wait_minutes is None


def test_the_same_attempt_gives_the_same_case(engine: CaseEngine) -> None:
    first = engine.queue_up(attempt(1), walk_in())

    assert engine.queue_up(attempt(1), walk_in()) == first
    assert case_in(engine.queue_up(attempt(2), walk_in())).position == 2


def test_the_same_attempt_gives_the_same_case_after_a_restart_and_a_new_catalogue(
    engine: CaseEngine, database: Path
) -> None:
    first = engine.queue_up(attempt(1), walk_in())
    engine.close()
    emptied = engine_on(database, catalogue=replace(sites.CATALOGUE, menu=()))

    assert emptied.queue_up(attempt(1), walk_in()) == first
    assert codes(emptied.queue_up(attempt(2), walk_in())) == ["unknown"]
    emptied.close()


@pytest.mark.parametrize(
    "change",
    [
        {"locale": Locale("ar")},
        {"contact_phone_number": "7700900123"},
        {"tag_ids": (TagId("walk-in"),)},
        {"service_type_id": ServiceTypeId("phone")},
    ],
)
def test_one_attempt_key_for_two_requests_is_a_conflict(
    engine: CaseEngine, change: dict[str, Any]
) -> None:
    engine.queue_up(attempt(1), walk_in())
    outcome = engine.queue_up(attempt(1), walk_in(**change))

    assert codes(outcome) == [ProblemCode.CONFLICT.value]
    assert case_in(engine.queue_up(attempt(2), walk_in())).ticket.number == 2


def test_a_refused_walk_in_takes_no_number_and_no_place(engine: CaseEngine) -> None:
    engine.queue_up(attempt(1), walk_in("phone"))
    case = case_in(engine.queue_up(attempt(1), walk_in()))

    assert (case.ticket.number, case.position) == (1, 1)


def test_what_was_given_is_kept_with_the_case(engine: CaseEngine, database: Path) -> None:
    request = walk_in(
        "everything",
        customer_record_id=sites.KNOWN_CUSTOMER,
        contact_phone_number="7700900999",
        contact_email="visitor@example.org",
        fields={sites.DOCUMENT: "id-card"},
        tag_ids=(TagId("walk-in"),),
    )
    case = case_in(engine.queue_up(attempt(1), request))

    ((*kept, fields, tags),) = query(
        database,
        "SELECT case_id, customer_record_id, contact_phone_number, contact_email, fields, tag_ids"
        " FROM cases",
    )
    assert kept == [case.case_id, "C-1001", "7700900999", "visitor@example.org"]
    assert (json.loads(fields), json.loads(tags)) == ({"document": "id-card"}, ["walk-in"])


def test_numbers_wrap_and_pass_over_those_that_people_wait_with(database: Path) -> None:
    engine = engine_on(database, catalogue=numbered(7, 9, suffix="b"))
    texts = [case_in(engine.queue_up(attempt(n), walk_in())).ticket.text for n in range(3)]
    assert texts == ["N7b", "N8b", "N9b"]
    query(database, "UPDATE cases SET status = 'Resolved' WHERE ticket_number IN (8, 9)")

    assert case_in(engine.queue_up(attempt(3), walk_in())).ticket.text == "N8b"
    assert case_in(engine.queue_up(attempt(4), walk_in())).ticket.text == "N9b"
    assert codes(engine.queue_up(attempt(5), walk_in())) == [ProblemCode.EXHAUSTED.value]
    engine.close()


def test_an_exhausted_range_opens_again_when_somebody_was_served(database: Path) -> None:
    engine = engine_on(database, catalogue=numbered(1, 2))
    engine.queue_up(attempt(1), walk_in())
    engine.queue_up(attempt(2), walk_in())
    assert codes(engine.queue_up(attempt(3), walk_in())) == [ProblemCode.EXHAUSTED.value]
    query(database, "UPDATE cases SET status = 'Resolved' WHERE ticket_number = 2")

    assert case_in(engine.queue_up(attempt(3), walk_in())).ticket.number == 2
    engine.close()


@pytest.mark.parametrize("status", ["Planned", "Waiting", "Pending", "Active"])
def test_a_case_that_is_not_finished_keeps_its_number(database: Path, status: str) -> None:
    engine = engine_on(database, catalogue=numbered(1, 2))
    engine.queue_up(attempt(1), walk_in())
    engine.queue_up(attempt(2), walk_in())
    query(database, "UPDATE cases SET status = ?", status)

    assert codes(engine.queue_up(attempt(3), walk_in())) == [ProblemCode.EXHAUSTED.value]
    engine.close()


def test_the_count_starts_again_at_the_reset_and_passes_over_those_still_waiting(
    database: Path,
) -> None:
    clock = FakeClock(dt.datetime(2030, 5, 14, 2, 59, tzinfo=dt.UTC))
    engine = engine_on(database, catalogue=numbered(1, 99, resets_at=dt.time(4)), clock=clock)
    numbers = [case_in(engine.queue_up(attempt(n), walk_in())).ticket.number for n in range(3)]
    query(database, "UPDATE cases SET status = 'Resolved' WHERE ticket_number = 1")
    clock.moment = dt.datetime(2030, 5, 14, 3, 0, tzinfo=dt.UTC)
    numbers += [case_in(engine.queue_up(attempt(n), walk_in())).ticket.number for n in (3, 4)]

    assert numbers == [1, 2, 3, 1, 4]
    engine.close()


def test_a_clock_that_steps_back_over_the_reset_does_not_repeat_it(database: Path) -> None:
    clock = FakeClock(dt.datetime(2030, 5, 14, 3, 0, tzinfo=dt.UTC))
    engine = engine_on(database, catalogue=numbered(1, 99, resets_at=dt.time(4)), clock=clock)
    engine.queue_up(attempt(1), walk_in())
    query(database, "UPDATE cases SET status = 'Resolved'")
    clock.moment -= dt.timedelta(hours=1)
    assert case_in(engine.queue_up(attempt(2), walk_in())).ticket.number == 2
    clock.moment += dt.timedelta(hours=2)

    assert case_in(engine.queue_up(attempt(3), walk_in())).ticket.number == 3
    engine.close()


def test_a_reset_on_the_day_clocks_go_back_happens_once(database: Path) -> None:
    clock = FakeClock(dt.datetime(2030, 10, 27, 0, 25, tzinfo=dt.UTC))
    engine = engine_on(database, catalogue=numbered(1, 99, resets_at=dt.time(1, 30)), clock=clock)
    numbers = []
    for number in range(5):
        numbers.append(case_in(engine.queue_up(attempt(number), walk_in())).ticket.number)
        query(database, "UPDATE cases SET status = 'Resolved'")
        clock.moment += dt.timedelta(minutes=25)

    assert numbers == [1, 1, 2, 3, 4]
    engine.close()


def test_a_narrowed_range_is_kept_from_the_next_number_on(
    engine: CaseEngine, database: Path
) -> None:
    engine.queue_up(attempt(1), walk_in())
    engine.close()
    narrowed = engine_on(database, catalogue=numbered(500, 600))

    assert case_in(narrowed.queue_up(attempt(2), walk_in())).ticket.number == 500
    narrowed.close()


def test_a_renamed_inbox_keeps_its_queue(engine: CaseEngine, database: Path) -> None:
    engine.queue_up(attempt(1), walk_in())
    engine.close()
    services = tuple(replace(service, inbox_name="Counter") for service in sites.CATALOGUE.services)
    renamed = engine_on(database, catalogue=replace(sites.CATALOGUE, services=services))

    case = case_in(renamed.queue_up(attempt(2), walk_in()))
    assert (case.inbox_name, case.position) == ("Counter", 2)
    assert query(database, "SELECT name FROM inboxes") == [("Counter",)]
    renamed.close()


def test_two_engines_on_one_database_count_together(engine: CaseEngine, database: Path) -> None:
    other = engine_on(database)
    outcomes = [
        opened.queue_up(attempt(number), walk_in())
        for number, opened in enumerate([engine, other, engine, other])
    ]

    assert all(isinstance(outcome, Issued) for outcome in outcomes)
    assert [case_in(outcome).ticket.number for outcome in outcomes] == [1, 2, 3, 4]
    other.close()
