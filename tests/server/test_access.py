"""Who is let in: tokens, roles, and the token endpoint itself."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest

from kiosk.engine.access.outcomes import Role
from kiosk.server.bearer import STALE_SECONDS
from tests.fakes.serving import Served
from tests.fakes.system import FakeClock

FORM = "application/x-www-form-urlencoded"
GRANT = {"grant_type": "client_credentials"}
GUID = "34f28938-77b4-4380-bdf3-c0b44f39821b"
ENDPOINTS = [
    ("POST", "services/service-nothing/cases", Role.CASE_MANAGER),
    ("POST", f"cases/{GUID}/print", Role.CASE_MANAGER),
    ("POST", "agents/ann/actions/startNext", Role.AGENT_MANAGER),
    ("POST", f"agents/ann/cases/{GUID}/actions/callAgain", Role.AGENT_MANAGER),
    ("POST", f"agents/ann/cases/{GUID}/actions/resolve", Role.AGENT_MANAGER),
    ("GET", "agents/ann/inboxes", Role.AGENT_MANAGER),
    ("GET", "catalogue", None),
    ("GET", "outlook", None),
]


def ask(served: Served, endpoint: tuple[str, str, Any], headers: dict[str, str]) -> httpx.Response:
    method, rest, role = endpoint
    made = served.application(role or Role.CASE_MANAGER)
    return served.web.request(method, served.path(rest, made), headers=headers)


def no_token(_: Served) -> dict[str, str]:
    return {}


def garbage(_: Served) -> dict[str, str]:
    return {"Authorization": "Bearer canary"}


def very_long(_: Served) -> dict[str, str]:
    return {"Authorization": f"Bearer {'x' * 10_000}"}


def no_letters(_: Served) -> dict[str, str]:
    return {"Authorization": "Bearer \u00e9\u00e9".encode("latin-1").decode("latin-1")}


def another_scheme(_: Served) -> dict[str, str]:
    return {"Authorization": "Basic Y2FuYXJ5OmNhbmFyeQ=="}


def expired(served: Served) -> dict[str, str]:
    clock = served.parts.clock
    assert isinstance(clock, FakeClock)
    now, clock.moment = clock.moment, clock.moment - dt.timedelta(hours=1)
    headers = served.bearer()
    clock.moment = now
    return headers


def revoked(served: Served) -> dict[str, str]:
    made = served.access.applications.register("Revoked", [Role.CASE_MANAGER])
    headers = served.bearer(made)  # type: ignore[arg-type]
    served.access.applications.revoke(made.application.application_id)  # type: ignore[union-attr]
    return headers


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda endpoint: endpoint[1])
@pytest.mark.parametrize(
    "headers",
    [no_token, garbage, very_long, no_letters, another_scheme, expired, revoked],
    ids=lambda made: made.__name__,
)
def test_without_a_valid_token_nothing_is_said(
    served: Served,
    endpoint: tuple[str, str, Any],
    headers: Callable[[Served], dict[str, str]],
) -> None:
    sent = {name: value.encode("latin-1") for name, value in headers(served).items()}
    answer = ask(served, endpoint, sent)  # type: ignore[arg-type]

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert answer.json()["errorCode"] == 1001


@pytest.mark.parametrize(
    "endpoint", [one for one in ENDPOINTS if one[2]], ids=lambda endpoint: endpoint[1]
)
def test_without_the_role_it_is_forbidden(served: Served, endpoint: tuple[str, str, Role]) -> None:
    method, rest, role = endpoint
    (other,) = set(Role) - {role}
    made = served.application(other)
    answer = served.web.request(method, served.path(rest, made), headers=served.bearer(made))

    assert (answer.status_code, answer.json()["errorCode"]) == (403, 1003)


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda endpoint: endpoint[1])
def test_the_token_of_another_application_is_forbidden(
    served: Served, endpoint: tuple[str, str, Any]
) -> None:
    headers = served.bearer(served.application(*Role))
    assert ask(served, endpoint, headers).status_code == 403


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda endpoint: endpoint[1])
def test_an_application_that_does_not_exist_is_unknown(
    served: Served, endpoint: tuple[str, str, Any]
) -> None:
    method, rest, _ = endpoint
    answer = served.web.request(method, f"/{GUID}/{rest}", headers=served.bearer())

    assert (answer.status_code, answer.json()["errorCode"]) == (404, 1004)


def test_a_token_in_use_ends_soon_after_its_application_is_revoked(served: Served) -> None:
    made = served.access.applications.register("Soon revoked", [Role.CASE_MANAGER])
    headers = served.bearer(made)  # type: ignore[arg-type]
    path = served.path("outlook", made)  # type: ignore[arg-type]
    assert served.web.get(path, headers=headers).status_code == 200
    served.access.applications.revoke(made.application.application_id)  # type: ignore[union-attr]
    began = dt.datetime.now(dt.UTC)
    while served.web.get(path, headers=headers).status_code == 200:
        assert dt.datetime.now(dt.UTC) - began < dt.timedelta(seconds=STALE_SECONDS + 3)


def token(
    served: Served, form: dict[str, str], headers: dict[str, str] | None = None
) -> httpx.Response:
    return served.web.post("/tenant/oauth2/v2.0/token", data=form, headers=headers)


def credentials(served: Served) -> dict[str, str]:
    made = served.application()
    client_id = made.application.client_id
    return {
        "grant_type": "client_credentials",
        "client_id": client_id,
        "client_secret": made.client_secret,
        "scope": f"{client_id}/.default",
    }


def test_client_credentials_give_a_token_for_one_hour(served: Served) -> None:
    answer = token(served, credentials(served))
    body = answer.json()

    assert answer.status_code == 200
    assert set(body) == {"token_type", "expires_in", "ext_expires_in", "access_token"}
    assert (body["token_type"], body["expires_in"]) == ("Bearer", 3600)
    assert answer.headers["Cache-Control"] == "no-store"
    headers = {"Authorization": f"bearer {body['access_token']}"}
    assert served.web.get(served.path("outlook"), headers=headers).status_code == 200


def test_credentials_may_come_in_the_header(served: Served) -> None:
    form = credentials(served)
    pair = f"{form['client_id']}:{form['client_secret']}".encode()
    headers = {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}

    assert token(served, GRANT, headers).status_code == 200


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": GUID, "scope": ""}, 401, "invalid_client"),
        ({"client_id": ""}, 400, "invalid_request"),
        ({"client_secret": ""}, 400, "invalid_request"),
        ({"grant_type": ""}, 400, "invalid_request"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"scope": "everything"}, 400, "invalid_scope"),
        ({"client_secret": "x" * 600}, 400, "invalid_request"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_the_token_endpoint_says_what_is_wrong_as_oauth_does(
    served: Served, changes: dict[str, str], status: int, error: str
) -> None:
    answer = token(served, {**credentials(served), **changes})

    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert ("WWW-Authenticate" in answer.headers) == (status == 401)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"{}", "application/json"),
        (b"grant_type=client_credentials", "text/plain"),
        (b"grant_type=%ff", FORM),
        (b"\xff=1", FORM),
        (b"grant_type=client_credentials&grant_type=client_credentials", FORM),
        (b"&".join(b"a%d=1" % number for number in range(99)), FORM),
    ],
    ids=str,
)
def test_the_token_endpoint_takes_forms_alone(
    served: Served, content: bytes, media_type: str
) -> None:
    headers = {"Content-Type": media_type}
    answer = served.web.post("/tenant/oauth2/v2.0/token", content=content, headers=headers)

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


def test_with_wrong_header_credentials_no_token_is_given(served: Served) -> None:
    for encoded in ("!!!", base64.b64encode(b"\xff").decode(), base64.b64encode(b":").decode()):
        headers = {"Authorization": f"Basic {encoded}"}
        assert token(served, GRANT, headers).status_code == 401


def test_settings_say_whether_browsers_speak_tls(served: Served) -> None:
    settings = served.parts.settings
    assert not settings.secure
    assert replace(settings, tls=True).secure
    assert replace(settings, public_url="https://queue.example.org").secure
