"""What became of tickets on paper, told in process and over HTTP, and seen beside the queue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.adapters.gateway.http_client import ApiSettings
from kiosk.adapters.gateway.local_engine import LocalCaseGateway
from kiosk.adapters.gateway.no_print_reports import NoPrintReports
from kiosk.adapters.gateway.oauth import FixedToken
from kiosk.adapters.gateway.server_prints import ServerPrintReports
from kiosk.domain.case import Case, CaseId
from kiosk.domain.printing import PrintState
from kiosk.ports.print_reports import PrintReports
from tests.fakes import sites
from tests.fakes.case_api import FakeCaseApi, HangUp, Reply, Silence
from tests.fakes.case_api import serving as serving_fake
from tests.fakes.engines import attempt, case_in, engine_on, known, settings_of, walk_in
from tests.fakes.serving import parts_on, serving
from tests.fakes.system import FakeClock

UNKNOWN_CASE = CaseId("00000000-0000-4000-8000-00000000dead")


@dataclass(frozen=True)
class Counter:
    """A case that waits, and a kiosk that tells of it."""

    reports: PrintReports
    case: Case
    database: Path

    def sees(self) -> str | None:
        """Return the print state beside the case in the waiting list."""
        engine = engine_on(self.database)
        try:
            (row,) = known(engine.queues.waiting([sites.FRONT_DESK]))
        finally:
            engine.close()
        return row.print_state


@pytest.fixture(params=["in process", "served"])
def counter(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Counter]:
    database = tmp_path / "cases.sqlite"
    if request.param == "in process":
        local = LocalCaseGateway(sites.CATALOGUE, sites.SITE, settings_of(database), FakeClock())
        yield Counter(local, case_in(local.queue_up(attempt(1), walk_in())), database)
        local.close()
        return
    with serving(parts_on(f"sqlite:///{database}")) as served:
        made = served.application()
        settings = ApiSettings(base_url=served.base, application_id=made.application.application_id)
        reports = ServerPrintReports(settings, FixedToken(served.token(made)))
        yield Counter(reports, case_in(served.engine.queue_up(attempt(1), walk_in())), database)
        reports.close()


def test_the_counter_sees_the_last_that_was_told(counter: Counter) -> None:
    assert counter.sees() is None
    for state in (PrintState.UNKNOWN, PrintState.PRINTED):
        assert counter.reports.report_print(counter.case.case_id, state, "Lobby 1") is None
        assert counter.sees() == state.value


def test_a_case_that_is_not_there_is_told_back(counter: Counter) -> None:
    assert counter.reports.report_print(UNKNOWN_CASE, PrintState.PRINTED, "Lobby 1")
    assert counter.sees() is None


def test_a_database_that_cannot_be_used_is_told_back(tmp_path: Path) -> None:
    folder = tmp_path / "cases.sqlite"
    folder.mkdir()
    local = LocalCaseGateway(sites.CATALOGUE, sites.SITE, settings_of(folder), FakeClock())

    assert local.report_print(UNKNOWN_CASE, PrintState.PRINTED, "Lobby 1")
    local.close()


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(404), "the server answered 404"),
        (Reply(503), "the server answered 503"),
        (HangUp(), "no answer from"),
        (Silence(), "no answer from"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_server_that_does_not_keep_it_is_told_back(
    reply: Reply | HangUp | Silence, reason: str
) -> None:
    with serving_fake(FakeCaseApi(reply=lambda _: reply)) as api:
        settings = ApiSettings(base_url=api.base_url, application_id="app")
        reports = ServerPrintReports(settings, FixedToken("t"), answer_seconds=0.3)
        told = reports.report_print(UNKNOWN_CASE, PrintState.PRINTED, "Lobby 1")
        reports.close()

    assert told is not None
    assert reason in told


def test_where_nobody_keeps_it_nothing_is_said() -> None:
    assert NoPrintReports().report_print(UNKNOWN_CASE, PrintState.PRINTED, "Lobby 1") is None
