"""How the gateway comes by its token, keeps it and renews it."""

from __future__ import annotations

import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway
from kiosk.domain.case import Unavailable, UnavailableReason
from tests.adapters.gateway.to_the_api import gateway_to, settings_for, submit
from tests.fakes.case_api import CLIENT_ID, SECRET, FakeCaseApi, HangUp, Reply
from tests.fakes.engines import case_in


def test_the_token_is_asked_for_by_client_credentials(
    api: FakeCaseApi, gateway: ApiCaseGateway
) -> None:
    submit(gateway)

    assert api.received[0].form == {
        "grant_type": "client_credentials",
        "client_id": CLIENT_ID,
        "client_secret": SECRET,
        "scope": f"{CLIENT_ID}/.default",
    }


def test_a_token_serves_until_shortly_before_its_end(api: FakeCaseApi) -> None:
    now = [1000.0]
    gateway = ApiCaseGateway(settings_for(api), seconds=lambda: now[0])
    for elapsed in (0, 3419, 3421, 3422):
        now[0] = 1000.0 + elapsed
        submit(gateway)
    gateway.close()

    tokens = [request.headers["authorization"][-1] for request in api.queued_up]
    assert tokens == ["1", "1", "2", "2"]


@pytest.mark.parametrize("life", [{}, {"expires_in": None}, {"expires_in": "soon"}])
def test_a_token_that_does_not_tell_its_life_serves_for_some_minutes(
    api: FakeCaseApi, gateway: ApiCaseGateway, life: dict[str, object]
) -> None:
    api.token_reply = lambda _: Reply(200, {"access_token": "t", **life})
    submit(gateway)
    submit(gateway)

    assert len(api.received) == 3


def test_a_revoked_token_is_renewed_once(api: FakeCaseApi, gateway: ApiCaseGateway) -> None:
    submit(gateway)
    api.tokens_revoked.add("canary-token-1")

    assert case_in(submit(gateway)).ticket.number == 104
    assert [request.headers["authorization"][-1] for request in api.queued_up] == ["1", "1", "2"]


def test_a_second_401_is_told_as_credentials(api: FakeCaseApi, gateway: ApiCaseGateway) -> None:
    api.tokens_revoked |= {"canary-token-1", "canary-token-2", "canary-token-3"}

    outcome = submit(gateway)
    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.CREDENTIALS
    assert len(api.queued_up) == 2


def test_a_fixed_token_is_sent_and_never_renewed(api: FakeCaseApi) -> None:
    gateway = gateway_to(api, access_token="fixed", client_secret="")
    case_in(submit(gateway))
    api.tokens_revoked.add("fixed")

    outcome = submit(gateway)
    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.CREDENTIALS
    assert {request.headers["authorization"] for request in api.received} == {"Bearer fixed"}
    gateway.close()


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(400, {"error": "unauthorized_client"}), UnavailableReason.CREDENTIALS),
        (Reply(401, {"error": "invalid_client"}), UnavailableReason.CREDENTIALS),
        (Reply(429), UnavailableReason.BUSY),
        (Reply(503), UnavailableReason.BUSY),
        (Reply(500, b"<html>"), UnavailableReason.CONNECTION),
        (Reply(200, b"<html>captive portal</html>"), UnavailableReason.CONNECTION),
        (Reply(200, {"access_token": ""}), UnavailableReason.CONNECTION),
        (Reply(200, {"access_token": "ends with a space "}), UnavailableReason.CONNECTION),
        (Reply(200, {"access_token": "tokén"}), UnavailableReason.CONNECTION),
        (Reply(302, headers={"Location": "https://elsewhere.example.org/"}), None),
        (HangUp(), UnavailableReason.CONNECTION),
    ],
)
def test_without_a_token_nothing_is_sent_and_nothing_issued(
    api: FakeCaseApi,
    gateway: ApiCaseGateway,
    reply: Reply | HangUp,
    reason: UnavailableReason | None,
) -> None:
    api.token_reply = lambda _: reply

    outcome = submit(gateway)
    assert isinstance(outcome, Unavailable)
    assert outcome.reason is (reason or UnavailableReason.CONNECTION)
    assert api.queued_up == []
