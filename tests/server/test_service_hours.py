"""A service with hours of its own, over HTTP: refused outside them, and handed out to kiosks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.catalogue_body import BodyFault, catalogue_of
from kiosk.domain.hours import OpeningHours, Span
from tests.fakes.engines import serving as with_service
from tests.fakes.serving import Served, parts_on, serving
from tests.fakes.system import FakeClock
from tests.server.walk_in_posts import PLAIN, post, told

AFTERNOONS = OpeningHours(weekly=((Span(dt.time(13), dt.time(17)),),) * 7)
BEFORE, AFTER = (dt.datetime(2030, 5, 14, hour, tzinfo=dt.UTC) for hour in (11, 12))
"""An hour before 13:00 in London, and 13:00."""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(BEFORE)


@pytest.fixture
def afternoons(tmp_path: Path, clock: FakeClock) -> Iterator[Served]:
    database = f"sqlite:///{tmp_path / 'cases.sqlite'}"
    with serving(
        parts_on(database, catalogue=with_service(hours=AFTERNOONS), clock=clock)
    ) as opened:
        yield opened


def test_a_closed_service_is_refused_as_a_closed_site_until_it_opens(
    afternoons: Served, clock: FakeClock
) -> None:
    refused = post(afternoons, PLAIN)
    assert refused.status_code == 409
    assert told(refused) == [(None, "closed", 1101)]
    message = refused.json()["problems"][0]["message"]
    assert message == "The service is closed: come again at 2030-05-14 13:00."

    clock.moment = AFTER

    assert post(afternoons, PLAIN).status_code == 201


def test_kiosks_are_handed_the_hours_of_the_service(afternoons: Served) -> None:
    answer = afternoons.web.get(afternoons.path("catalogue"), headers=afternoons.bearer())
    read = catalogue_of(answer.json())

    assert not isinstance(read, BodyFault)
    first, *others = read[0].services
    assert first.hours == AFTERNOONS
    assert {"hours" in one for one in answer.json()["services"][1:]} == {False}
    assert all(one.hours == OpeningHours() for one in others)
