"""Queue Up whole, on every kind of database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kiosk.domain.case import Case, CaseStatus, Issued, ProblemCode, Refused, WalkIn
from kiosk.domain.catalogue import (
    Catalogue,
    Customer,
    CustomerRecordId,
    InitialStatus,
    Numbering,
    QueueEnd,
    Tag,
    TagId,
)
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.language import Locale
from kiosk.engine.case_engine import CaseEngine
from tests.fakes import sites
from tests.fakes.engines import ANN, attempt, case_in, engine_at, known, serving, token_of, walk_in
from tests.fakes.system import FakeClock

Make = Callable[[Catalogue], CaseEngine]


@pytest.fixture
def make(address: str, clock: FakeClock) -> Iterator[Make]:
    """Return what opens engines on one database, one catalogue each."""
    made: list[CaseEngine] = []

    def open_engine(catalogue: Catalogue) -> CaseEngine:
        made.append(engine_at(address, catalogue=catalogue, clock=clock))
        return made[-1]

    yield open_engine
    for engine in made:
        engine.close()


def codes(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [problem.code.value for problem in outcome.problems]


def taken(engine: CaseEngine, number: int, service_type: str = "nothing") -> Case:
    return case_in(engine.queue_up(attempt(number), walk_in(service_type)))


def order(engine: CaseEngine) -> list[int]:
    rows = known(engine.queues.waiting([sites.FRONT_DESK]))
    assert [row.position for row in rows] == list(range(1, len(rows) + 1))
    return [row.ticket.number for row in rows]


def at(time: str) -> dt.datetime:
    return dt.datetime.fromisoformat(time).replace(tzinfo=dt.UTC)


def test_a_walk_in_becomes_a_case_once(make: Make) -> None:
    engine = make(sites.CATALOGUE)
    first = engine.queue_up(attempt(1), walk_in())

    assert isinstance(first, Issued)
    assert engine.queue_up(attempt(1), walk_in()) == first
    assert make(sites.CATALOGUE).queue_up(attempt(1), walk_in()) == first
    assert codes(engine.queue_up(attempt(1), walk_in(locale=Locale("ar")))) == ["conflict"]


@pytest.mark.parametrize("place", [QueueEnd.FRONT, 1])
def test_a_service_may_enter_at_the_front(make: Make, place: QueueEnd | int) -> None:
    engine = make(serving(enters=place))
    positions = [taken(engine, number).position for number in range(3)]

    assert positions == [1, 1, 1]
    assert order(engine) == [3, 2, 1]


def test_a_service_may_enter_in_the_middle(make: Make) -> None:
    engine = make(serving(enters=3))
    positions = [taken(engine, number).position for number in range(6)]

    assert positions == [1, 2, 3, 3, 3, 3]
    assert order(engine) == [1, 2, 6, 5, 4, 3]


def test_a_place_in_the_middle_never_runs_out(make: Make) -> None:
    engine = make(serving(enters=2))
    for number in range(60):
        taken(engine, number)

    assert order(engine) == [1, *range(60, 1, -1)]
    assert taken(engine, 60, "channels").position == 61


def test_a_service_may_begin_pending_and_keeps_its_place(make: Make) -> None:
    engine = make(serving(initial_status=InitialStatus.PENDING))
    case = taken(engine, 1)
    other = taken(engine, 2, "channels")

    assert (case.status, case.position) == (CaseStatus.PENDING, 1)
    assert (other.status, other.position) == (CaseStatus.WAITING, 2)
    (inbox,) = known(engine.queues.inboxes())
    assert (inbox.waiting_count, inbox.pending_count) == (1, 1)


def test_a_service_takes_no_more_cases_a_day_than_it_can(make: Make, clock: FakeClock) -> None:
    clock.moment = at("2030-05-14T21:00")
    engine = make(serving(daily_capacity=2))
    taken(engine, 1)
    engine.desk.leave(token_of(taken(engine, 2)))

    assert codes(engine.queue_up(attempt(3), walk_in())) == ["full"]
    assert taken(engine, 4, "channels").position == 2
    clock.moment = at("2030-05-14T22:59")
    assert codes(engine.queue_up(attempt(3), walk_in())) == ["full"]
    clock.moment = at("2030-05-14T23:00")  # midnight in London
    assert taken(engine, 3).ticket.number == 3


def test_a_day_that_a_clock_steps_back_to_has_no_new_capacity(make: Make, clock: FakeClock) -> None:
    clock.moment = at("2030-05-14T23:30")
    engine = make(serving(daily_capacity=1))
    taken(engine, 1)
    clock.moment = at("2030-05-14T22:30")

    assert codes(engine.queue_up(attempt(2), walk_in())) == ["full"]


def test_a_full_service_answers_a_repeated_attempt_as_before(make: Make) -> None:
    engine = make(serving(daily_capacity=1))
    first = engine.queue_up(attempt(1), walk_in())

    assert engine.queue_up(attempt(1), walk_in()) == first


HOURS = OpeningHours(
    weekly=((Span(dt.time(9), dt.time(17)),),) * 5 + ((), ()),
    exceptions={dt.date(2030, 5, 15): (), dt.date(2030, 5, 18): (Span(dt.time(10), dt.time(12)),)},
)


@pytest.mark.parametrize(
    ("time", "is_open"),
    [
        ("2030-05-14T07:59", False),
        ("2030-05-14T08:00", True),
        ("2030-05-14T15:59", True),
        ("2030-05-14T16:00", False),
        ("2030-05-15T10:00", False),
        ("2030-05-18T09:30", True),
        ("2030-05-19T10:00", False),
        ("2030-12-02T08:59", False),
        ("2030-12-02T09:00", True),
    ],
    ids=[
        "before (summer)",
        "opens",
        "last minute",
        "closes",
        "holiday",
        "exception",
        "Sunday",
        "before (winter)",
        "opens (winter)",
    ],
)
def test_a_closed_site_takes_nobody(make: Make, clock: FakeClock, time: str, is_open: bool) -> None:
    clock.moment = at(time)
    outcome = make(replace(sites.CATALOGUE, hours=HOURS)).queue_up(attempt(1), walk_in())

    assert isinstance(outcome, Issued) if is_open else codes(outcome) == ["closed"]


def test_a_closed_site_says_when_it_opens_and_what_else_is_wrong(
    make: Make, clock: FakeClock
) -> None:
    clock.moment = at("2030-05-14T18:00")
    engine = make(replace(sites.CATALOGUE, hours=HOURS))
    refused = engine.queue_up(attempt(1), walk_in("phone"))

    assert codes(refused) == ["closed", "required"]
    assert isinstance(refused, Refused)
    assert refused.problems[0].message == "The site is closed: come again at 2030-05-16 09:00."


AFTERNOONS = OpeningHours(weekly=((Span(dt.time(13), dt.time(17)),),) * 7)


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("2030-05-14T11:59", "The service is closed: come again at 2030-05-14 13:00."),
        ("2030-05-14T12:00", None),
        ("2030-05-14T15:59", None),
        ("2030-05-14T16:00", "The site is closed: come again at 2030-05-16 13:00."),
        ("2030-05-18T10:00", "The service is closed: come again at 2030-05-20 13:00."),
        ("2030-12-02T12:59", "The service is closed: come again at 2030-12-02 13:00."),
        ("2030-12-02T13:00", None),
    ],
    ids=["before", "opens", "last minute", "closes", "exception", "before (winter)", "winter"],
)
def test_a_closed_service_takes_nobody_as_a_closed_site(
    make: Make, clock: FakeClock, time: str, said: str | None
) -> None:
    clock.moment = at(time)
    engine = make(replace(serving(hours=AFTERNOONS), hours=HOURS))
    outcome = engine.queue_up(attempt(1), walk_in())

    if said is None:
        assert isinstance(outcome, Issued)
    else:
        assert isinstance(outcome, Refused)
        assert [(one.code, one.message) for one in outcome.problems] == [(ProblemCode.CLOSED, said)]


def test_other_services_are_open_while_one_is_closed(make: Make, clock: FakeClock) -> None:
    clock.moment = at("2030-05-14T10:00")
    engine = make(serving(hours=AFTERNOONS))

    assert codes(engine.queue_up(attempt(1), walk_in())) == ["closed"]
    phone = walk_in("phone", contact_phone_number="7700900123")
    assert isinstance(engine.queue_up(attempt(2), phone), Issued)


def test_a_service_that_never_opens_says_that_no_opening_is_known(
    make: Make, clock: FakeClock
) -> None:
    refused = make(serving(hours=OpeningHours(weekly=((),) * 7))).queue_up(attempt(1), walk_in())

    assert isinstance(refused, Refused)
    assert refused.problems[0].message == "The service is closed: no opening is known."


def test_an_attempt_is_answered_the_same_after_its_service_closed(
    make: Make, clock: FakeClock
) -> None:
    clock.moment = at("2030-05-14T12:30")
    engine = make(serving(hours=AFTERNOONS))
    first = engine.queue_up(attempt(1), walk_in())
    clock.moment = at("2030-05-14T20:00")

    assert isinstance(first, Issued)
    assert engine.queue_up(attempt(1), walk_in()) == first
    assert codes(engine.queue_up(attempt(2), walk_in())) == ["closed"]


def test_an_attempt_is_answered_the_same_after_closing(make: Make, clock: FakeClock) -> None:
    engine = make(replace(sites.CATALOGUE, hours=HOURS))
    first = engine.queue_up(attempt(1), walk_in())
    clock.moment = at("2030-05-14T20:00")

    assert isinstance(first, Issued)
    assert engine.queue_up(attempt(1), walk_in()) == first


def test_the_tags_of_the_catalogue_may_be_carried(make: Make) -> None:
    engine = make(replace(sites.CATALOGUE, tags=(Tag(TagId("vip"), "Important"),)))

    assert isinstance(engine.queue_up(attempt(1), walk_in(tag_ids=(TagId("vip"),))), Issued)
    assert codes(engine.queue_up(attempt(2), walk_in(tag_ids=(TagId("none"),)))) == ["unknown"]


def test_a_customer_may_be_known_from_a_file(make: Make) -> None:
    engine = make(sites.CATALOGUE)
    named = walk_in(
        "customer", use_customer_contact_info=True, customer_record_id=CustomerRecordId("C-7")
    )
    assert codes(engine.queue_up(attempt(1), named)) == ["unknown"]
    engine.customers.import_rows(["recordId,phone,email", "C-7,7700 900 777,"], format="csv")

    case = case_in(engine.queue_up(attempt(1), named))
    details = known(engine.queues.details(case.case_id))
    assert (details.customer_record_id, details.phone) == ("C-7", "7700900777")


@pytest.mark.parametrize("typed", ["c-7", "C7", "ｃ－７", "C 7", "C–٧"])
def test_a_customer_is_found_by_an_id_that_people_take_for_theirs(make: Make, typed: str) -> None:
    engine = make(sites.CATALOGUE)
    engine.customers.import_rows(["recordId,phone,email", "C-7,7700 900 777,"], format="csv")
    named = walk_in(
        "customer", use_customer_contact_info=True, customer_record_id=CustomerRecordId(typed)
    )

    case = case_in(engine.queue_up(attempt(1), named))
    details = known(engine.queues.details(case.case_id))
    assert (details.customer_record_id, details.phone) == ("C-7", "7700900777")
    assert case_in(engine.queue_up(attempt(1), named)) == case


def test_of_ids_that_are_alike_only_the_very_one_is_taken(make: Make) -> None:
    engine = make(sites.CATALOGUE)
    brought = ["recordId,phone,email", "C-7,7700 900 777,", "c7,7700 900 778,"]
    engine.customers.import_rows(brought, format="csv")

    def named(typed: str) -> WalkIn:
        record = CustomerRecordId(typed)
        return walk_in("customer", use_customer_contact_info=True, customer_record_id=record)

    assert codes(engine.queue_up(attempt(1), named("C7"))) == ["unknown"]
    case = case_in(engine.queue_up(attempt(2), named("c7")))
    assert known(engine.queues.details(case.case_id)).customer_record_id == "c7"


def test_a_customer_of_an_older_catalogue_is_still_known(make: Make) -> None:
    make(sites.CATALOGUE).open()
    later = make(replace(sites.CATALOGUE, customers=()))

    assert later.customers.find(sites.KNOWN_CUSTOMER) == Customer(
        sites.KNOWN_CUSTOMER, "7700900123", "visitor@example.org"
    )


def test_a_number_still_held_elsewhere_is_passed_over(make: Make) -> None:
    engine = make(serving(numbering=Numbering("N", 1, 3)))
    first = taken(engine, 1)
    engine.desk.start(ANN, first.case_id)
    taken(engine, 2)
    taken(engine, 3)

    assert codes(engine.queue_up(attempt(4), walk_in())) == ["exhausted"]
    engine.desk.resolve(ANN, first.case_id)
    assert taken(engine, 4).ticket.number == 1
