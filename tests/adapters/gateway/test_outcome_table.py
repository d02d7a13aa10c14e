"""Every row of the table of outcomes, over a real connection; and the same table in the docs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.gateway import outcome_table as table
from kiosk.adapters.gateway.errors import retry_after
from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.gateway.outcome_table import TABLE, Again, Meaning
from kiosk.domain.case import (
    CaseStatus,
    Issued,
    Outcome,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from kiosk.domain.catalogue import Channel
from kiosk.domain.patience import may_repeat
from tests.adapters.gateway.to_the_api import settings_for
from tests.fakes.case_api import FakeCaseApi, HangUp, Reply, Silence, serving
from tests.fakes.engines import attempt, walk_in
from tests.fakes.served_process import free_port

BODIES = Path(__file__).parent / "bodies"
DOCS = Path(__file__).parents[3] / "docs" / "case-api.md"
HTML = {"Content-Type": "text/html; charset=utf-8"}


def body(name: str) -> bytes:
    return (BODIES / name).read_bytes()


EXAMPLES: dict[str, tuple[Meaning, Reply | HangUp | Silence]] = {
    "the sample of the page": (table.ISSUED, Reply(201, body("201-documented-sample.json"))),
    "waiting": (table.ISSUED, Reply(201, body("201-waiting.json"))),
    "pending": (table.ISSUED, Reply(201, body("201-pending.json"))),
    "as it was not asked": (
        table.ISSUED,
        Reply(201, body("201-another-channel-and-language.json")),
    ),
    "grown": (table.ISSUED, Reply(201, body("201-with-members-of-the-future.json"))),
    "the least": (table.ISSUED, Reply(201, body("201-the-least.json"))),
    "malformed": (table.INVALID, Reply(400, {"title": "Bad Request"})),
    "invalid": (table.INVALID, Reply(422, {"errors": {"ContactEmail": ["No."]}})),
    "stale": (table.STALE, Reply(404)),
    "a rule": (table.RULE, Reply(409, body("409-error-code.json"))),
    "a portal's 400": (table.IN_BETWEEN, Reply(400, b"<!doctype html>")),
    "a proxy's 404": (table.IN_BETWEEN, Reply(404, b"", HTML)),
    "a portal's 409": (table.IN_BETWEEN, Reply(409, b"\xef\xbb\xbf\n <html>")),
    "a portal's 422": (table.IN_BETWEEN, Reply(422, b"<html>", HTML)),
    "unauthorized": (table.UNAUTHORIZED, Reply(401)),
    "forbidden": (table.FORBIDDEN, Reply(403, body("403.json"))),
    "forbidden, by a firewall": (table.FORBIDDEN, Reply(403, b"<html>", HTML)),
    "too many": (table.BUSY, Reply(429)),
    "busy": (table.BUSY, Reply(503, headers={"Retry-After": "3"})),
    "reset": (table.NO_ANSWER, HangUp()),
    "silence": (table.NO_ANSWER, Silence()),
    "without an end": (table.NO_ANSWER, Reply(201, b" " * (2 << 20))),
    "cut short": (table.NO_ANSWER, Reply(201, b"{", {"Content-Length": "4000"})),
    "201 in HTML": (table.UNREADABLE, Reply(201, b"<html>")),
    "201 without a number": (table.UNREADABLE, Reply(201, body("201-without-number.json"))),
    "201 without a case": (table.UNREADABLE, Reply(201, body("201-without-case-id.json"))),
    "500": (table.OTHER, Reply(500)),
    "502": (table.OTHER, Reply(502, b"<html>")),
    "503 that promises nothing": (table.OTHER, Reply(503)),
    "504": (table.OTHER, Reply(504)),
    "200": (table.OTHER, Reply(200, body("201-waiting.json"))),
    "204": (table.OTHER, Reply(204, b"")),
    "301": (table.OTHER, Reply(301, headers={"Location": "https://elsewhere.example.org/"})),
    "307": (table.OTHER, Reply(307, headers={"Location": "/elsewhere/services/s/cases"})),
    "418": (table.OTHER, Reply(418)),
}


@pytest.fixture
def api() -> Iterator[FakeCaseApi]:
    with serving(FakeCaseApi()) as served:
        yield served


def submitted(settings: ApiSettings) -> Outcome:
    gateway = ApiCaseGateway(settings)
    try:
        return gateway.queue_up(attempt(1), walk_in())
    finally:
        gateway.close()


def answered(api: FakeCaseApi, reply: Reply | HangUp | Silence) -> Outcome:
    api.reply = lambda _: reply
    patient = 0.3 if isinstance(reply, Silence) else 10
    return submitted(replace(settings_for(api), answer_seconds=patient))


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_answer_ends_as_its_row_says_and_is_sent_no_more_than_that(
    api: FakeCaseApi, name: str
) -> None:
    row, reply = EXAMPLES[name]
    outcome = answered(api, reply)

    assert type(outcome).__name__ == row.end.value
    assert len(api.queued_up) == (2 if row.again is Again.RENEWED else 1)
    for idempotent in (True, False):
        allowed = {Again.PATIENCE: True, Again.IDEMPOTENT: idempotent}.get(row.again, False)
        assert may_repeat(outcome, idempotent=idempotent) is allowed
    if isinstance(outcome, Unavailable | Uncertain):
        assert "canary" not in outcome.detail


@pytest.mark.parametrize(
    "settings_of",
    [
        lambda base: replace(base, base_url=f"http://127.0.0.1:{free_port()}"),
        lambda base: replace(base, base_url="https://no-such-host.invalid"),
        lambda base: replace(base, base_url=base.base_url.replace("http:", "https:")),
    ],
    ids=["refused", "DNS", "TLS"],
)
def test_without_a_connection_nothing_was_sent_and_that_is_certain(
    api: FakeCaseApi, settings_of: Callable[[ApiSettings], ApiSettings]
) -> None:
    outcome = submitted(settings_of(settings_for(api)))

    assert table.NOT_SENT.again is Again.PATIENCE
    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.CONNECTION
    assert may_repeat(outcome, idempotent=False)
    assert api.queued_up == []


def test_every_row_has_its_examples() -> None:
    exampled = [row for row, _ in EXAMPLES.values()]

    assert [row for row in TABLE if row not in (*exampled, table.NOT_SENT)] == []


def test_the_docs_show_the_same_table() -> None:
    lines = DOCS.read_text(encoding="utf-8").splitlines()
    shown = [line for line in lines if line.startswith("|")][2:]

    assert shown == [f"| {row.came} | {row.end} | {row.again} | {row.staff} |" for row in TABLE]


def issued(api: FakeCaseApi, name: str) -> Any:
    outcome = answered(api, Reply(201, body(name)))
    assert isinstance(outcome, Issued)
    return outcome.case


def test_what_is_shown_comes_from_the_answer_not_from_the_request(api: FakeCaseApi) -> None:
    other = issued(api, "201-another-channel-and-language.json")
    assert (other.channel, other.language) == (Channel.PHONE, "es")

    pending = issued(api, "201-pending.json")
    assert (pending.status, pending.position) == (CaseStatus.PENDING, None)
    assert issued(api, "201-documented-sample.json").ticket_url is None
    assert issued(api, "201-the-least.json").ticket.text == "104"


def test_the_servers_number_of_a_rule_is_kept(api: FakeCaseApi) -> None:
    outcome = answered(api, Reply(409, body("409-error-code.json")))

    assert outcome == Refused((Problem(None, ProblemCode.RULE, "Invalid status."),))
    assert isinstance(outcome, Refused)
    assert [problem.error_code for problem in outcome.problems] == [1001]


@pytest.mark.parametrize(
    ("status", "to_do"),
    [(401, "check application_id, scope and tenant"), (403, "grant the role Case Manager")],
)
def test_staff_are_told_what_to_do_about_credentials(
    api: FakeCaseApi, status: int, to_do: str
) -> None:
    outcome = answered(api, Reply(status))

    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.CREDENTIALS
    assert outcome.detail == f"the case API answered {status}: {to_do}"


DATED = {"date": "Tue, 14 May 2030 08:00:00 GMT"}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": " 0 "}, 0),
        ({"retry-after": "999999999"}, 86_400),
        ({"retry-after": "Tue, 14 May 2030 08:00:09 GMT", **DATED}, 9),
        ({"retry-after": "Tue, 14 May 2030 08:00:09 -0000", **DATED}, 9),
        ({"retry-after": "Tue, 14 May 2030 07:00:00 GMT", **DATED}, 0),
        ({"retry-after": "Tue, 14 May 2030 07:00:00 GMT"}, None),
        ({"retry-after": "soon", **DATED}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "\u0663"}, None),
        ({}, None),
    ],
)
def test_a_server_says_when_to_come_back_in_seconds_or_by_date(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert retry_after(headers) == seconds


def test_when_to_come_back_is_part_of_the_outcome(api: FakeCaseApi) -> None:
    outcome = answered(api, Reply(503, headers={"Retry-After": "7"}))

    assert isinstance(outcome, Unavailable)
    assert outcome.retry_after == 7
