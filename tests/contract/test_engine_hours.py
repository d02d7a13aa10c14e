"""Closed sites and services take nobody, on every kind of database."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.domain.case import Issued, ProblemCode, Refused
from kiosk.domain.hours import OpeningHours, Span
from tests.contract.queueing_up import Make, at, codes
from tests.fakes import sites
from tests.fakes.engines import attempt, serving, walk_in
from tests.fakes.system import FakeClock

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
