"""Queue Up whole, on every kind of database."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.case import CaseStatus, Issued
from kiosk.domain.catalogue import InitialStatus, Numbering, QueueEnd, Tag, TagId
from kiosk.domain.language import Locale
from tests.contract.queueing_up import Make, at, codes, order, taken
from tests.fakes import sites
from tests.fakes.engines import ANN, attempt, known, serving, token_of, walk_in
from tests.fakes.system import FakeClock


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


def test_the_tags_of_the_catalogue_may_be_carried(make: Make) -> None:
    engine = make(replace(sites.CATALOGUE, tags=(Tag(TagId("vip"), "Important"),)))

    assert isinstance(engine.queue_up(attempt(1), walk_in(tag_ids=(TagId("vip"),))), Issued)
    assert codes(engine.queue_up(attempt(2), walk_in(tag_ids=(TagId("none"),)))) == ["unknown"]


def test_a_number_still_held_elsewhere_is_passed_over(make: Make) -> None:
    engine = make(serving(numbering=Numbering("N", 1, 3)))
    first = taken(engine, 1)
    engine.desk.start(ANN, first.case_id)
    taken(engine, 2)
    taken(engine, 3)

    assert codes(engine.queue_up(attempt(4), walk_in())) == ["exhausted"]
    engine.desk.resolve(ANN, first.case_id)
    assert taken(engine, 4).ticket.number == 1
