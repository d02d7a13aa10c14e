"""How an attempt over HTTP ends, whatever the other end does."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.domain.case import (
    Outcome,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from tests.adapters.gateway.test_wire import DOCUMENTED
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
from tests.fakes.engines import attempt, case_in, walk_in

CREATED = Reply(201, DOCUMENTED)
FIXED = ApiSettings(
    base_url="https://api.example.org/", application_id="app", access_token="canary-token"
)


@pytest.fixture
def api() -> Iterator[FakeCaseApi]:
    with serving(FakeCaseApi(reply=lambda _: CREATED)) as served:
        yield served


@pytest.fixture
def gateway(api: FakeCaseApi) -> Iterator[ApiCaseGateway]:
    made = gateway_to(api)
    yield made
    made.close()


def settings_for(api: FakeCaseApi) -> ApiSettings:
    return ApiSettings(
        base_url=f"{api.base_url}/",
        application_id=APPLICATION,
        token_url=api.token_url,
        client_id=CLIENT_ID,
        client_secret=SECRET,
        answer_seconds=5,
    )


def gateway_to(api: FakeCaseApi, **changes: Any) -> ApiCaseGateway:
    return ApiCaseGateway(replace(settings_for(api), **changes))


def submit(gateway: ApiCaseGateway) -> Outcome:
    return gateway.queue_up(attempt(1), walk_in())


def outcome_with(transport: httpx.BaseTransport) -> Outcome:
    gateway = ApiCaseGateway(FIXED, transport=transport)
    try:
        return submit(gateway)
    finally:
        gateway.close()


def test_a_walk_in_is_posted_to_its_service_with_token_and_attempt_key(
    api: FakeCaseApi, gateway: ApiCaseGateway
) -> None:
    assert case_in(submit(gateway)).ticket.text == "A104"

    (sent,) = api.queued_up
    assert sent.path == f"/{APPLICATION}/services/service-nothing/cases"
    assert sent.headers["authorization"] == "Bearer canary-token-1"
    assert sent.headers["idempotency-key"] == attempt(1)
    assert sent.headers["content-type"] == "application/json"
    assert sent.json["serviceTypeId"] == "nothing"


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


def test_an_address_that_cannot_be_used_is_no_connection() -> None:
    gateway = ApiCaseGateway(replace(FIXED, base_url="gopher://api.example.org"))

    outcome = submit(gateway)
    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.CONNECTION
    gateway.close()


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


@pytest.mark.parametrize(
    ("status", "body", "problems"),
    [
        (400, b"", [(None, "malformed", "The case API answered 400 Bad Request.")]),
        (404, {"title": "No such service."}, [("serviceId", "unknown", "No such service.")]),
        (409, {"errorCode": 1001, "message": "Closed."}, [(None, "rule", "Closed.")]),
        (
            422,
            {"errors": {"ContactPhoneNumber": ["Too short.", "Digits only."]}},
            [("contactPhoneNumber", "invalid", "Too short. Digits only.")],
        ),
        (
            400,
            {"errors": {"cusotmerRecordId": "Unknown."}},
            [("customerRecordId", "malformed", "Unknown.")],
        ),
        (
            422,
            {"problems": [{"member": "locale", "code": "not_supported", "message": "No."}, 7]},
            [("locale", "not_supported", "No.")],
        ),
        (
            422,
            {"problems": [{"member": None, "code": "novel"}]},
            [(None, "invalid", "")],
        ),
        (422, [], [(None, "invalid", "The case API answered 422 Unprocessable Entity.")]),
    ],
)
def test_a_refusal_names_what_can_be_recognised(
    api: FakeCaseApi,
    gateway: ApiCaseGateway,
    status: int,
    body: object,
    problems: list[tuple[str | None, str, str]],
) -> None:
    api.reply = lambda _: Reply(status, body)

    expected = [Problem(member, ProblemCode(code), text) for member, code, text in problems]
    assert submit(gateway) == Refused(tuple(expected))


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(403), UnavailableReason.CREDENTIALS),
        (Reply(429), UnavailableReason.BUSY),
        (Reply(503, headers={"Retry-After": "3"}), UnavailableReason.BUSY),
    ],
)
def test_an_explicit_no_is_certain(
    api: FakeCaseApi, gateway: ApiCaseGateway, reply: Reply, reason: UnavailableReason
) -> None:
    api.reply = lambda _: reply

    outcome = submit(gateway)
    assert isinstance(outcome, Unavailable)
    assert outcome.reason is reason
    assert len(api.queued_up) == 1


UNCERTAIN = {
    "server error": Reply(500, {"detail": "canary"}),
    "bad gateway": Reply(502, b"<html>"),
    "busy, or something in between": Reply(503),
    "redirect": Reply(307, headers={"Location": "/elsewhere/services/s/cases"}),
    "another success": Reply(200, DOCUMENTED),
    "created, in HTML": Reply(201, b"<html>created</html>"),
    "created, without a number": Reply(201, {"caseId": "c"}),
    "created, cut short": Reply(201, b'{"caseId', {"Content-Length": "4000"}),
    "created, without an end": Reply(201, b" " * (2 << 20)),
    "created, badly packed": Reply(201, b"not gzip", {"Content-Encoding": "gzip"}),
    "connection reset": HangUp(),
}


@pytest.mark.parametrize("reply", UNCERTAIN.values(), ids=UNCERTAIN)
def test_what_was_sent_and_not_answered_readably_is_uncertain_and_not_repeated(
    api: FakeCaseApi, gateway: ApiCaseGateway, reply: Reply | HangUp
) -> None:
    api.reply = lambda _: reply

    outcome = submit(gateway)
    assert isinstance(outcome, Uncertain)
    assert "canary" not in outcome.detail
    assert len(api.queued_up) == 1


def test_silence_is_uncertain_after_the_time_for_an_answer(api: FakeCaseApi) -> None:
    api.reply = lambda _: Silence()
    gateway = gateway_to(api, answer_seconds=0.2)

    assert isinstance(submit(gateway), Uncertain)
    gateway.close()


@pytest.mark.parametrize(
    ("fault", "certain"),
    [
        (httpx.ConnectError("[Errno -2] Name or service not known"), True),
        (httpx.ConnectError("certificate verify failed: self-signed certificate"), True),
        (httpx.ConnectTimeout("timed out"), True),
        (httpx.ProxyError("407 Proxy Authentication Required"), True),
        (httpx.WriteError("broken pipe"), False),
        (httpx.WriteTimeout("timed out"), False),
        (httpx.ReadError("reset"), False),
        (httpx.ReadTimeout("timed out"), False),
        (httpx.RemoteProtocolError("server disconnected"), False),
    ],
)
def test_only_a_connection_that_never_was_is_certain(fault: Exception, certain: bool) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise fault

    outcome = outcome_with(httpx.MockTransport(fail))
    if certain:
        assert isinstance(outcome, Unavailable)
        assert outcome.reason is UnavailableReason.CONNECTION
    else:
        assert isinstance(outcome, Uncertain)
    assert "api.example.org" in outcome.detail


def test_ids_cannot_leave_their_place_in_the_address() -> None:
    paths = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.raw_path)
        return httpx.Response(201, json=DOCUMENTED)

    gateway = ApiCaseGateway(FIXED, transport=httpx.MockTransport(answer))
    gateway.queue_up(attempt(1), walk_in(service_id="../a?b#c"))
    gateway.close()

    assert paths == [b"/app/services/..%2Fa%3Fb%23c/cases"]


def test_a_server_that_answers_at_all_can_be_reached(
    api: FakeCaseApi, gateway: ApiCaseGateway
) -> None:
    assert gateway.reachable()
    assert api.queued_up == []
    api.token_reply = lambda _: Reply(401)
    again = gateway_to(api)
    assert not again.reachable()
    again.close()


def test_a_header_that_cannot_be_sent_is_not_repeated(api: FakeCaseApi) -> None:
    gateway = gateway_to(api, access_token="canary ", client_secret="")

    assert "canary" not in str(submit(gateway))
    gateway.close()


def test_no_secret_is_in_what_a_log_could_hold() -> None:
    settings = replace(FIXED, client_secret="canary-secret")
    fault = outcome_with(httpx.MockTransport(lambda _: httpx.Response(500, text="canary-body")))

    assert "canary" not in f"{settings!r} {ApiCaseGateway(settings).__dict__!r} {fault!r}"


def test_the_gateways_are_imported_without_their_libraries() -> None:
    code = (
        "import sys, kiosk.adapters.gateway.http_client, kiosk.adapters.gateway.local_engine;"
        "import kiosk.engine.settings, json;"
        "print(json.dumps([name for name in ('httpx', 'sqlalchemy') if name in sys.modules]))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert json.loads(told.stdout) == []
