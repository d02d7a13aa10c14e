"""How full the queues are, as kiosk serve tells it: known, or unknown, and never late."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.gateway.server_outlook import ServerOutlook
from kiosk.domain.catalogue import ServiceTypeId
from kiosk.ports.outlook_body import outlook_body
from kiosk.ports.queue_outlook import Outlook
from tests.fakes.case_api import (
    APPLICATION,
    CLIENT_ID,
    SECRET,
    FakeCaseApi,
    HangUp,
    Reply,
    Silence,
    serving,
)

KNOWN = {ServiceTypeId("a"): Outlook(3, (5, 10)), ServiceTypeId("b"): Outlook(0)}


@pytest.fixture
def api() -> Iterator[FakeCaseApi]:
    with serving(FakeCaseApi(reply=lambda _: Reply(200, outlook_body(KNOWN)))) as served:
        yield served


@pytest.fixture
def outlook(api: FakeCaseApi) -> Iterator[ServerOutlook]:
    settings = ApiSettings(
        base_url=f"{api.base_url}/",
        application_id=APPLICATION,
        token_url=api.token_url,
        client_id=CLIENT_ID,
        client_secret=SECRET,
        answer_seconds=5,
    )
    gateway = ApiCaseGateway(settings)
    made = ServerOutlook(settings, gateway.tokens, answer_seconds=0.2)
    yield made
    made.close()
    gateway.close()


def test_what_the_server_knows_is_known(api: FakeCaseApi, outlook: ServerOutlook) -> None:
    assert outlook.outlook() == KNOWN
    assert api.received[-1].path == f"/{APPLICATION}/outlook"
    assert api.received[-1].headers["authorization"] == "Bearer canary-token-1"


def test_one_token_serves_the_kiosk(api: FakeCaseApi, outlook: ServerOutlook) -> None:
    for _ in range(3):
        outlook.outlook()

    assert api.tokens_given == 1


def test_a_revoked_token_is_replaced(api: FakeCaseApi, outlook: ServerOutlook) -> None:
    outlook.outlook()
    api.tokens_revoked.add("canary-token-1")

    assert outlook.outlook() == KNOWN
    assert api.tokens_given == 2


@pytest.mark.parametrize(
    "reply",
    [
        Reply(404),
        Reply(403),
        Reply(500, outlook_body(KNOWN)),
        Reply(200, b"no json"),
        Reply(200, b"[" * 5000),
        Reply(200, []),
        HangUp(),
        Silence(),
    ],
    ids=lambda reply: repr(reply)[:30],
)
def test_without_an_answer_it_is_unknown(
    api: FakeCaseApi, outlook: ServerOutlook, reply: Reply | HangUp | Silence
) -> None:
    api.reply = lambda _: reply

    assert outlook.outlook() == {}


def test_without_a_token_it_is_unknown(api: FakeCaseApi, outlook: ServerOutlook) -> None:
    api.token_reply = lambda _: Reply(401, {"error": "invalid_client"})

    assert outlook.outlook() == {}
    assert [request.path for request in api.received] == ["/tenant/oauth2/v2.0/token"]


def test_a_silent_server_holds_nobody_up(api: FakeCaseApi, outlook: ServerOutlook) -> None:
    outlook.outlook()
    api.reply = lambda _: Silence()

    begun = time.monotonic()
    assert outlook.outlook() == {}
    assert time.monotonic() - begun < 2


def test_a_server_that_is_away_is_unknown_and_known_again() -> None:
    with serving(FakeCaseApi()) as api:
        gone = api.base_url
    settings = ApiSettings(base_url=gone, application_id=APPLICATION, access_token="t")
    gateway = ApiCaseGateway(settings)

    assert ServerOutlook(settings, gateway.tokens).outlook() == {}
