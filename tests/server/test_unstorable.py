"""U+0000, which PostgreSQL takes in no text: a fault of the request, not of the database."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.engine.access.outcomes import Role
from tests.fakes.postgresql import PostgresqlServer
from tests.fakes.serving import Served, parts_on, serving

GUID = "34f28938-77b4-4380-bdf3-c0b44f39821b"
WALK_IN = {"serviceTypeId": "nothing", "channel": "FaceToFace"}


@pytest.fixture(scope="module")
def at_postgresql(postgresql: PostgresqlServer) -> Iterator[Served]:
    with serving(parts_on(postgresql.new_database())) as opened:
        yield opened


@pytest.mark.parametrize(
    ("rest", "body", "status"),
    [
        ("services/service-nothing/cases", {**WALK_IN, "customerRecordId": "C\0"}, 422),
        ("services/service-nothing/cases", {**WALK_IN, "contactEmail": "a\0@example.org"}, 422),
        ("services/service-nothing/cases", {**WALK_IN, "locale": "en\0"}, 422),
        ("services/service-nothing/cases", {**WALK_IN, "tagIds": ["\0"]}, 422),
        ("services/service-nothing/cases", {**WALK_IN, "fields": {"\0": "\0"}}, 422),
        ("services/%00/cases", WALK_IN, 404),
        ("cases/%00/print", {"state": "printed"}, 404),
        (f"cases/{GUID}/print", {"state": "printed", "kiosk": "\0"}, 400),
        ("agents/a%00/actions/startNext", {}, 404),
        ("agents/ann/actions/startNext", {"inboxIds": ["\0"]}, 400),
        ("agents/ann/actions/startNext", {"counter": "\0"}, 400),
        ("agents/ann/cases/%00/actions/resolve", {}, 404),
    ],
)
def test_in_a_request_it_is_a_fault_of_the_request(
    at_postgresql: Served, rest: str, body: dict[str, Any], status: int
) -> None:
    role = Role.AGENT_MANAGER if rest.startswith("agents") else Role.CASE_MANAGER
    made = at_postgresql.application(role)
    path, headers = at_postgresql.path(rest, made), at_postgresql.bearer(made)
    answer = at_postgresql.web.post(path, json=body, headers=headers)

    assert answer.status_code == status, answer.text


def test_in_an_application_id_it_is_nowhere(at_postgresql: Served) -> None:
    answer = at_postgresql.web.get("/%00/catalogue", headers=at_postgresql.bearer())
    assert answer.status_code == 404


@pytest.mark.parametrize("where", ["form", "header"])
def test_in_credentials_it_is_nobodys(at_postgresql: Served, where: str) -> None:
    form = {"grant_type": "client_credentials"}
    given = {"client_id": "\0", "client_secret": "\0"} if where == "form" else {}
    basic = base64.b64encode(b"\0:\0").decode()
    headers = {"Authorization": f"Basic {basic}"} if where == "header" else {}
    answer = at_postgresql.web.post(
        "/site/oauth2/v2.0/token", data={**form, **given}, headers=headers
    )

    assert answer.status_code in {400, 401}
