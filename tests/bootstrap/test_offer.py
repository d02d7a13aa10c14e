"""A kiosk keeps asking for the server's catalogue, and takes what is new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.adapters.gateway.api_reader import ApiReader
from kiosk.adapters.gateway.http_client import ApiSettings
from kiosk.adapters.gateway.oauth import FixedToken
from kiosk.adapters.gateway.server_catalogue import REFRESH_SECONDS, Renewed, ServerCatalogue
from kiosk.adapters.settings.catalogue_copy import CatalogueCopy
from kiosk.bootstrap.offer import MISSING_SECONDS, CatalogueRounds
from kiosk.domain.catalogue_body import body_of, etag_of
from kiosk.domain.language import LocalText, for_all
from kiosk.domain.site import Site
from tests.fakes.case_api import APPLICATION, FakeCaseApi, HangUp, Received, Reply, serving
from tests.fakes.sites import CATALOGUE, SITE
from tests.fakes.system import FakeStaffLog, ManualJobs

RENAMED = replace(SITE, name=for_all("Renamed"))


@dataclass
class Kiosk:
    """Rounds whose waits are the test's."""

    api: FakeCaseApi
    path: Path
    site: Site | None = SITE
    jobs: ManualJobs = field(default_factory=ManualJobs)
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    taken: list[LocalText] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    again: Callable[[], None] = lambda: None

    @property
    def source(self) -> ServerCatalogue:
        settings = ApiSettings(base_url=self.api.base_url, application_id=APPLICATION)
        reader = ApiReader(settings, FixedToken("t"), answer_seconds=1)
        return ServerCatalogue(reader, CatalogueCopy(self.path, "source"), (), self.log)

    def answer(self, request: Received) -> Reply | HangUp:
        if self.site is None:
            return HangUp()
        body = body_of(CATALOGUE, self.site)
        known = request.headers.get("if-none-match") == etag_of(body)
        return Reply(304) if known else Reply(200, body)

    def start(self, *, missing: bool) -> None:
        CatalogueRounds(self.source, self.jobs, self.later, self.take, self.log, missing).go()
        self.jobs.drain()

    def later(self, seconds: float, go: Callable[[], None]) -> None:
        self.waits.append(seconds)
        self.again = go

    def take(self, renewed: Renewed) -> None:
        self.taken.append(renewed.site.name)

    def next_round(self) -> None:
        self.again()
        self.jobs.drain()


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    with serving(FakeCaseApi()) as api:
        made = Kiosk(api, tmp_path / "catalogue.json")
        api.reply = made.answer
        yield made


def test_what_is_new_is_taken_and_asked_for_again_after_minutes(kiosk: Kiosk) -> None:
    kiosk.start(missing=True)
    kiosk.next_round()
    kiosk.site = RENAMED
    kiosk.next_round()

    assert kiosk.taken == [SITE.name, RENAMED.name]
    assert kiosk.waits == [REFRESH_SECONDS] * 3


def test_a_kiosk_without_a_catalogue_asks_more_often_until_it_has_one(kiosk: Kiosk) -> None:
    kiosk.site = None
    kiosk.start(missing=True)
    kiosk.next_round()
    kiosk.site = SITE
    kiosk.next_round()

    assert kiosk.taken == [SITE.name]
    assert kiosk.waits == [MISSING_SECONDS, MISSING_SECONDS, REFRESH_SECONDS]


def test_a_server_that_is_away_leaves_the_kept_catalogue(kiosk: Kiosk) -> None:
    kiosk.site = None
    kiosk.start(missing=False)

    assert (kiosk.taken, kiosk.waits) == ([], [REFRESH_SECONDS])
    assert kiosk.log.events == ["catalogue_not_renewed"]


def test_what_another_process_brought_since_this_one_began_is_taken(kiosk: Kiosk) -> None:
    kiosk.source.refresh()
    kiosk.start(missing=True)

    assert kiosk.taken == [SITE.name]
    kiosk.next_round()
    assert kiosk.taken == [SITE.name]


def test_a_surprise_does_not_end_the_rounds(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(ServerCatalogue, "refresh", broken)
        kiosk.start(missing=True)
    kiosk.next_round()

    assert kiosk.log.lines[0] == ("surprise", "catalogue", {"error": "ZeroDivisionError"})
    assert kiosk.taken == [SITE.name]
