"""The server's catalogue: taken when it is new and good; else the last good one goes on."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.gateway.api_reader import ApiReader
from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.gateway.server_catalogue import (
    NotRenewed,
    Refresh,
    Renewed,
    ServerCatalogue,
    Unchanged,
)
from kiosk.adapters.settings.catalogue_copy import CatalogueCopy
from kiosk.domain.catalogue_body import body_of, etag_of
from kiosk.domain.language import for_all
from kiosk.domain.site import Site
from tests.fakes.case_api import (
    APPLICATION,
    CLIENT_ID,
    SECRET,
    FakeCaseApi,
    HangUp,
    Received,
    Reply,
    Silence,
    serving,
)
from tests.fakes.sites import ARABIC, CATALOGUE, ENGLISH, GERMAN, SITE
from tests.fakes.system import FakeStaffLog

OFFERED = replace(CATALOGUE, customers=())
TRANSLATED = ("en-US", "ar", "de", "fr")


@dataclass
class Lobby:
    """A kiosk and the server that hands out its catalogue."""

    api: FakeCaseApi
    path: Path
    translated: tuple[str, ...] = TRANSLATED
    body: dict[str, Any] = field(default_factory=lambda: body_of(CATALOGUE, SITE))
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    gateway: ApiCaseGateway | None = None
    catalogue: ServerCatalogue | None = None

    def restart(self) -> None:
        """Start the kiosk anew: it knows what is on the disk."""
        self.close()
        settings = ApiSettings(
            base_url=self.api.base_url,
            application_id=APPLICATION,
            token_url=self.api.token_url,
            client_id=CLIENT_ID,
            client_secret=SECRET,
            connect_seconds=1,
            answer_seconds=0.3,
        )
        self.gateway = ApiCaseGateway(settings)
        reader = ApiReader(settings, self.gateway.tokens)
        self.catalogue = ServerCatalogue(reader, self.copy, self.translated, self.log)

    def close(self) -> None:
        if self.gateway is not None:
            self.gateway.close()

    @property
    def copy(self) -> CatalogueCopy:
        return CatalogueCopy(self.path, "https://q.example.org/app/catalogue")

    def refresh(self) -> Refresh:
        assert self.catalogue is not None
        return self.catalogue.refresh()

    def answer(self, request: Received) -> Reply:
        etag = etag_of(self.body)
        if request.headers.get("if-none-match") == etag:
            return Reply(304, headers={"ETag": etag})
        return Reply(200, self.body, {"ETag": etag})

    @property
    def asked(self) -> list[Received]:
        return [one for one in self.api.received if one.path.endswith("/catalogue")]


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    with serving(FakeCaseApi()) as api:
        made = Lobby(api, tmp_path / "state" / "catalogue.json")
        api.reply = made.answer
        made.restart()
        yield made
        made.close()


def test_the_first_refresh_brings_the_catalogue_with_the_gateways_token(lobby: Lobby) -> None:
    assert lobby.refresh() == Renewed(OFFERED, SITE)

    (asked,) = lobby.asked
    assert (asked.method, asked.path) == ("GET", f"/{APPLICATION}/catalogue")
    assert asked.headers["authorization"] == "Bearer canary-token-1"
    assert "if-none-match" not in asked.headers
    assert lobby.log.events == ["catalogue_renewed"]


def test_what_was_brought_is_kept_for_the_kiosk_alone(lobby: Lobby) -> None:
    lobby.refresh()

    assert lobby.copy.body() == lobby.body
    assert stat.S_IMODE(lobby.path.stat().st_mode) == 0o600
    assert [path.name for path in lobby.path.parent.iterdir()] == ["catalogue.json"]


def test_what_has_not_changed_is_not_sent_again(lobby: Lobby) -> None:
    lobby.refresh()

    assert lobby.refresh() == Unchanged()
    assert lobby.asked[1].headers["if-none-match"] == etag_of(lobby.body)


def test_after_a_restart_the_copy_is_asked_about(lobby: Lobby) -> None:
    lobby.refresh()
    lobby.restart()

    assert lobby.refresh() == Unchanged()
    assert lobby.asked[-1].headers["if-none-match"] == etag_of(lobby.body)


def test_what_has_changed_takes_the_place_of_the_last(lobby: Lobby) -> None:
    lobby.refresh()
    annex = replace(SITE, office=for_all("Annex"))
    lobby.body = body_of(CATALOGUE, annex)

    assert lobby.refresh() == Renewed(OFFERED, annex)
    assert lobby.copy.body() == lobby.body


def test_a_server_that_sends_the_same_again_has_changed_nothing(lobby: Lobby) -> None:
    lobby.refresh()
    lobby.api.reply = lambda _: Reply(200, lobby.body)

    assert lobby.refresh() == Unchanged()


def test_a_faulty_catalogue_is_refused_and_staff_are_told_once(lobby: Lobby) -> None:
    lobby.refresh()
    good = lobby.body
    lobby.body = {**good, "menu": []}
    reason = "the server's catalogue is faulty: /menu: offers no service type"

    assert [lobby.refresh(), lobby.refresh()] == [NotRenewed(reason), NotRenewed(reason)]
    assert lobby.copy.body() == good
    assert lobby.log.lines[1:] == [("warning", "catalogue_not_renewed", {"reason": reason})]


def test_after_a_faulty_catalogue_the_good_one_is_still_the_servers(lobby: Lobby) -> None:
    lobby.refresh()
    good, lobby.body = lobby.body, {}
    lobby.refresh()
    lobby.body = good

    assert lobby.refresh() == Unchanged()


def test_a_reason_that_comes_again_is_told_again(lobby: Lobby) -> None:
    for reply in (Reply(500), Reply(200, lobby.body), Reply(500)):
        lobby.api.reply = lambda _, reply=reply: reply
        lobby.refresh()

    assert lobby.log.events == [
        "catalogue_not_renewed",
        "catalogue_renewed",
        "catalogue_not_renewed",
    ]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(404), "the server answered 404"),
        (Reply(403), "the server answered 403"),
        (Reply(503, headers={"Retry-After": "5"}), "the server answered 503"),
        (Reply(304), "the server answered 304"),
        (Reply(200, b"<html>"), "the server's catalogue is faulty: the whole: is no object"),
        (Reply(200, b"[" * 5000), "the server's catalogue is faulty: the whole: is no object"),
        (Reply(200, b"x" * (1 << 20) + b"x"), "the answer of "),
        (HangUp(), "no answer from "),
        (Silence(), "no answer from "),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_whatever_else_is_answered_the_kiosk_has_nothing_new(
    lobby: Lobby, reply: Reply | HangUp | Silence, reason: str
) -> None:
    lobby.api.reply = lambda _: reply
    refresh = lobby.refresh()

    assert isinstance(refresh, NotRenewed)
    assert refresh.reason.startswith(reason)
    assert lobby.copy.body() is None


def test_when_the_server_is_away_the_last_good_catalogue_stays(lobby: Lobby) -> None:
    lobby.refresh()
    lobby.api.base_url = "http://127.0.0.1:9"
    lobby.restart()
    refresh = lobby.refresh()

    assert isinstance(refresh, NotRenewed)
    assert refresh.reason.startswith("no connection to 127.0.0.1:9")
    assert lobby.copy.body() == lobby.body


def test_without_a_token_nothing_is_asked(lobby: Lobby) -> None:
    lobby.api.token_reply = lambda _: Reply(401, {"error": "invalid_client"})

    refresh = lobby.refresh()
    assert isinstance(refresh, NotRenewed)
    assert "the token endpoint answered 401 (invalid_client)" in refresh.reason
    assert lobby.asked == []


def test_a_revoked_token_is_replaced(lobby: Lobby) -> None:
    lobby.refresh()
    lobby.api.tokens_revoked.add("canary-token-1")

    assert lobby.refresh() == Unchanged()
    assert lobby.asked[-1].headers["authorization"] == "Bearer canary-token-2"


@pytest.mark.parametrize(
    ("translated", "expected"),
    [
        (("ar", "de"), replace(SITE, languages=(ARABIC, GERMAN), default_language=ARABIC)),
        (("en-US",), replace(SITE, languages=(ENGLISH,))),
        ((), SITE),
    ],
)
def test_the_site_speaks_the_languages_of_the_screens(
    lobby: Lobby, translated: tuple[str, ...], expected: Site
) -> None:
    lobby.translated = translated
    lobby.restart()

    assert lobby.refresh() == Renewed(OFFERED, expected)
    assert lobby.copy.body() == lobby.body


def test_a_site_in_other_languages_alone_is_refused(lobby: Lobby) -> None:
    lobby.translated = ("fr",)
    lobby.restart()

    reason = "the screens are written in no language of the server's catalogue"
    assert lobby.refresh() == NotRenewed(reason)
    assert lobby.copy.body() is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"body": {}}',
        json.dumps({"source": "https://q.example.org/app/catalogue", "body": {}}).encode(),
        json.dumps({"source": "https://elsewhere", "body": body_of(CATALOGUE, SITE)}).encode(),
    ],
)
def test_a_copy_that_is_of_no_use_is_replaced(lobby: Lobby, content: bytes) -> None:
    lobby.path.parent.mkdir()
    lobby.path.write_bytes(content)

    assert lobby.refresh() == Renewed(OFFERED, SITE)
    assert "if-none-match" not in lobby.asked[0].headers
    assert lobby.copy.body() == lobby.body


def test_a_copy_that_cannot_be_written_stops_no_kiosk(lobby: Lobby) -> None:
    lobby.path.parent.write_text("a file where the state folder should be")

    assert [lobby.refresh(), lobby.refresh()] == [Renewed(OFFERED, SITE), Unchanged()]
    assert lobby.log.events == ["catalogue_not_kept", "catalogue_renewed"]


def test_a_write_that_was_cut_short_leaves_the_last_copy(lobby: Lobby) -> None:
    lobby.refresh()
    good = lobby.path.read_bytes()
    aside = lobby.path.with_name(".catalogue.json.1")
    aside.write_bytes(good[:100])
    lobby.restart()

    assert lobby.refresh() == Unchanged()
    assert lobby.path.read_bytes() == good
