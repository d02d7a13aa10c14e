"""How an attempt over HTTP ends, whatever the other end does."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import httpx
import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway
from kiosk.domain.case import (
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from tests.adapters.gateway.documented import DOCUMENTED
from tests.adapters.gateway.to_the_api import FIXED, gateway_to, outcome_with, submit
from tests.fakes.case_api import APPLICATION, FakeCaseApi, HangUp, Reply, Silence
from tests.fakes.engines import attempt, case_in, walk_in


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


def test_an_address_that_cannot_be_used_is_no_connection() -> None:
    gateway = ApiCaseGateway(replace(FIXED, base_url="gopher://api.example.org"))

    outcome = submit(gateway)
    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.CONNECTION
    gateway.close()


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
