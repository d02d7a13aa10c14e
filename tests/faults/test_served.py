"""A server that is killed, and a database that goes away, lose no number and double none."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from kiosk.adapters.system.clock import SystemClock
from tests.fakes import sites
from tests.fakes.engines import ask, numbered
from tests.fakes.postgresql import PostgresqlServer
from tests.fakes.served_process import (
    Crowd,
    ServeProcess,
    crowd_at,
    registered,
)
from tests.fakes.serving import parts_on, serving

CLIENTS = 50


def numbers_in(address: str) -> dict[str, str]:
    rows = ask(address, "SELECT case_id, ticket_prefix, ticket_number, ticket_suffix FROM cases")
    return {case_id: f"{prefix}{number}{suffix}" for case_id, prefix, number, suffix in rows}


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, settings: Path) -> str:
    """Return the URL of the database that the settings name."""
    address = f"sqlite:///{settings.with_name('cases.sqlite')}"
    if request.param == "postgresql":
        server: PostgresqlServer = request.getfixturevalue("postgresql")
        address = server.new_database()
    local = "[cases.local]\n"
    settings.write_text(settings.read_text().replace(local, f'{local}database = "{address}"\n'))
    return address


@pytest.mark.timeout(1800)
def test_a_server_killed_again_and_again_under_load_keeps_every_number_it_told(
    settings: Path, address: str, kills: int
) -> None:
    chance = random.Random(20300517)
    server = ServeProcess(settings).start()
    crowd = crowd_at(server, registered(settings)).begin(CLIENTS)
    try:
        for _ in range(kills // 10):
            crowd.hear(chance.randrange(1, 200))
            server.kill()
            server.start()
        crowd.hear(CLIENTS)
    finally:
        told = crowd.end()
        status = server.stop()
    kept = numbers_in(address)

    assert status == 0
    assert crowd.statuses <= {201, 503}, "503: a lock of the killed server was held a while yet"
    assert len({case_id for case_id, _ in told.values()}) == len(told)
    assert [case for case in told.values() if kept.get(case[0]) != case[1]] == []
    assert [number for number, times in Counter(kept.values()).items() if times > 1] == []
    if address.startswith("sqlite"):
        assert ask(address, "PRAGMA quick_check") == [("ok",)]


@pytest.mark.timeout(600)
def test_a_database_that_restarts_under_load_is_answered_503_and_then_goes_on() -> None:
    with PostgresqlServer(durable=True) as database:
        parts = parts_on(
            database.new_database(), catalogue=numbered(1, 999_999), clock=SystemClock()
        )
        with serving(parts) as served:
            made = served.application()
            path = served.path("services/service-nothing/cases")
            body = {"serviceTypeId": "nothing", "channel": "FaceToFace"}
            port = served.web.base_url.port
            assert port is not None
            crowd = Crowd(port, path, served.token(made), body).begin(CLIENTS)
            try:
                crowd.hear(100)
                for how in ("immediate", "fast"):
                    database.stop(how)
                    crowd.hear_of(503)
                    database.start()
                    crowd.hear(100)
            finally:
                told = crowd.end()
            waiting = served.engine.queues.waiting([sites.FRONT_DESK], 100_000)

    assert crowd.statuses == {201, 503}
    assert isinstance(waiting, tuple)
    kept = {str(row.case_id): row.ticket.text for row in waiting}
    assert [case for case in told.values() if kept.get(case[0]) != case[1]] == []
    assert [number for number, times in Counter(kept.values()).items() if times > 1] == []
