"""Queue Up over HTTP: what is read with forbearance, what is refused, and how it is told."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.fakes.serving import Served
from tests.server.walk_in_posts import PLAIN, post, told

PHONE = "7700900123"
CANARY = "canary-0815"


def post_raw(
    served: Served, content: bytes, media_type: str = "application/json"
) -> httpx.Response:
    path = served.path("services/service-nothing/cases")
    headers = {**served.bearer(), "Content-Type": media_type}
    return served.web.post(path, content=content, headers=headers)


def test_a_walk_in_is_answered_with_the_documented_body(served: Served) -> None:
    answer = post(served, PLAIN)
    body = answer.json()

    assert answer.status_code == 201
    assert list(body) == [
        "caseId",
        "status",
        "referenceDate",
        "inboxId",
        "inboxName",
        "channel",
        "language",
        "ticket",
        "queueTimestamp",
        "position",
        "calendarTimestamp",
        "ticketUrl",
    ]
    assert set(body["ticket"]) == {"prefix", "suffix", "number"}
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("service", "changes"),
    [
        ("nothing", {"whatever": {"is": ["not", "known"]}}),
        ("nothing", {"serviceTypeId": " NOTHING "}),
        ("nothing", {"channel": "facetoface"}),
        ("nothing", dict.fromkeys(("locale", "fields", "tagIds", "contactEmail"))),
        ("nothing", {"useCustomerContactInfo": None}),
        ("nothing", {"tagIds": ["VIP"]}),
        ("NOTHING", {}),
        ("choice", {"serviceTypeId": "choice", "fields": {"DOCUMENT": "passport"}}),
        ("age", {"serviceTypeId": "age", "fields": {"age": 42}}),
        ("agrees", {"serviceTypeId": "agrees", "fields": {"agrees": True}}),
        ("topics", {"serviceTypeId": "topics", "fields": {"topics": ["tax", "rent"]}}),
        ("note", {"serviceTypeId": "note", "fields": {"note": None}}),
        ("nothing", {"customerRecordId": "C-1001"}),
        ("nothing", {"cusotmerRecordId": "C-1001"}),
        ("nothing", {"cusotmerRecordId": "C-1001", "customerRecordId": "C-1001"}),
        ("nothing", {"cusotmerRecordId": "", "customerRecordId": "C-1001"}),
    ],
    ids=str,
)
def test_much_is_read_with_forbearance(
    served: Served, service: str, changes: dict[str, Any]
) -> None:
    answer = post(served, {**PLAIN, **changes}, service)
    assert answer.status_code == 201, answer.text


@pytest.mark.parametrize(
    ("changes", "problems", "status"),
    [
        ({"serviceTypeId": None}, [("serviceTypeId", "required", 1201)], 422),
        ({"channel": None}, [("channel", "required", 1201)], 422),
        ({"channel": "Fax"}, [("channel", "invalid", 1202)], 422),
        ({"channel": 1}, [("channel", "malformed", 1000)], 400),
        ({"locale": ["en"]}, [("locale", "malformed", 1000)], 400),
        ({"fields": []}, [("fields", "malformed", 1000)], 400),
        ({"tagIds": "vip"}, [("tagIds", "malformed", 1000)], 400),
        ({"tagIds": [1]}, [("tagIds", "malformed", 1000)], 400),
        ({"useCustomerContactInfo": "yes"}, [("useCustomerContactInfo", "malformed", 1000)], 400),
        ({"contactPhoneNumber": 1}, [("contactPhoneNumber", "malformed", 1000)], 400),
        ({"serviceTypeId": "elsewhere"}, [("serviceTypeId", "unknown", 1004)], 404),
        (
            {"customerRecordId": "C-1", "cusotmerRecordId": "C-2"},
            [("customerRecordId", "conflict", 1205)],
            422,
        ),
        (
            {"channel": "Phone", "locale": "fr"},
            [("locale", "not_supported", 1204), ("channel", "not_supported", 1204)],
            422,
        ),
    ],
    ids=str,
)
def test_what_is_wrong_is_told_by_member_and_number(
    served: Served,
    changes: dict[str, Any],
    problems: list[tuple[str | None, str, int]],
    status: int,
) -> None:
    answer = post(served, {**PLAIN, **changes})
    assert (told(answer), answer.status_code) == (problems, status)


def test_all_faults_of_a_request_are_told_at_once_the_graver_first(served: Served) -> None:
    body = {
        "channel": 5,
        "serviceTypeId": "everything",
        "locale": "fr",
        "customerRecordId": "C-1",
        "cusotmerRecordId": "C-2",
        "contactPhoneNumber": "1",
        "fields": {"document": {"a": 1}, "colour": "red"},
        "tagIds": ["nobody"],
    }
    answer = post(served, body, "everything")

    assert answer.status_code == 400
    assert [member for member, _, _ in told(answer)] == [
        "channel",
        "fields.document",
        "customerRecordId",
        "locale",
        "contactPhoneNumber",
        "contactEmail",
        "fields.colour",
        "tagIds",
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"NaN",
        b'{"locale": NaN}',
        b'{"locale": Infinity}',
        b"\xff\xfe{}",
        b'{"locale": "\xff"}',
        b'{"locale": "\\ud800"}',
        '{"locale": "en"}'.encode("utf-16"),
        b"\xef\xbb\xbf{}",
        b"[" * 50_000,
        b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
        b'{"age": ' + b"9" * 5000 + b"}",
    ],
    ids=lambda content: repr(content[:24]),
)
def test_what_is_no_json_object_in_utf8_is_malformed(served: Served, content: bytes) -> None:
    answer = post_raw(served, content)
    assert (answer.status_code, answer.json()["errorCode"]) == (400, 1000)


@pytest.mark.parametrize(
    "media_type",
    [
        "",
        "text/plain",
        "application/xml",
        "application/json; charset=utf-16",
        "multipart/form-data",
    ],
)
def test_another_type_of_body_is_not_supported(served: Served, media_type: str) -> None:
    answer = post_raw(served, b"{}", media_type)
    assert (answer.status_code, answer.json()["errorCode"]) == (415, 1007)


@pytest.mark.parametrize("media_type", ["application/json;charset=UTF-8", "Application/JSON"])
def test_json_may_be_named_in_full(served: Served, media_type: str) -> None:
    assert post_raw(served, b"{}", media_type).status_code == 422


@pytest.mark.parametrize("size", [65_537, 10_000_000])
def test_a_body_that_is_too_long_is_refused_whether_its_length_is_told_or_not(
    served: Served, size: int
) -> None:
    path = served.path("services/service-nothing/cases")
    headers = {**served.bearer(), "Content-Type": "application/json"}
    chunks = (b"x" * 10_000 for _ in range(size // 10_000 + 1))
    for answer in (
        served.web.post(path, content=b"x" * size, headers=headers),
        served.web.post(path, content=chunks, headers=headers),
    ):
        assert (answer.status_code, answer.json()["errorCode"]) == (413, 1006)
    assert served.web.get("/healthz").status_code == 200


def test_nothing_that_was_sent_stands_in_an_error_or_in_the_log(served: Served) -> None:
    body = {
        **PLAIN,
        "locale": CANARY,
        "contactPhoneNumber": CANARY,
        "contactEmail": CANARY,
        "customerRecordId": CANARY + "!" * 99,
        "useCustomerContactInfo": True,
        "fields": {"document": CANARY},
        "tagIds": [CANARY],
    }
    for content in (body, {**body, "channel": CANARY}):
        answer = post(served, content, "everything")
        assert answer.status_code >= 400
        assert CANARY not in answer.text
    assert CANARY not in repr(served.log.lines)


def test_injected_sql_is_a_value_like_any_other(served: Served) -> None:
    evil = "'; DROP TABLE cases; --"
    post(served, {**PLAIN, "locale": evil, "serviceTypeId": evil, "tagIds": [evil]})
    answer = served.web.post(
        served.path(f"services/{evil}/cases"), json=PLAIN, headers=served.bearer()
    )
    assert answer.status_code == 404
    assert post(served, PLAIN).status_code == 201
