"""Every exit status of the public contract, reached for real."""

from __future__ import annotations

import json
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.cli.exits import Exit
from tests.cli.commands import DRIVING, SOMETHING_ELSE, kiosk, walk_in
from tests.fakes.case_api import (
    APPLICATION,
    CLIENT_ID,
    SECRET,
    FakeCaseApi,
    HangUp,
    Reply,
    serving,
)
from tests.fakes.cases import CASE

ISSUED_BODY = {
    "caseId": "34f28938-77b4-4380-bdf3-c0b44f39821b",
    "status": "Pending",
    "referenceDate": "2030-09-25T12:41:07.825553Z",
    "inboxId": "d4afcd15-3b94-4b86-82f8-e2525cc0ac06",
    "inboxName": "Reception",
    "channel": "FaceToFace",
    "language": "en-US",
    "ticket": {"prefix": "A", "suffix": "b", "number": 104},
    "queueTimestamp": "2030-09-25T12:41:10.574716Z",
    "position": 22,
    "calendarTimestamp": None,
    "ticketUrl": "https://tickets.example/t/q3yZ0mH0T1u2",
}


def use_api(patch: pytest.MonkeyPatch, base_url: str) -> None:
    for name, value in {
        "GATEWAY": "api",
        "API__BASE_URL": base_url,
        "API__APPLICATION_ID": APPLICATION,
        "API__TOKEN_URL": f"{base_url}/tenant/oauth2/v2.0/token",
        "API__CLIENT_ID": CLIENT_ID,
        "API__CLIENT_SECRET": SECRET,
        "API__CONNECT_SECONDS": "2",
        "API__ANSWER_SECONDS": "5",
    }.items():
        patch.setenv(f"KIOSK_CASES__{name}", value)


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCaseApi]:
    with serving(FakeCaseApi()) as server:
        use_api(monkeypatch, server.base_url)
        yield server


@pytest.fixture
def closed_port() -> Iterator[int]:
    """Hold a port that nobody listens on, so that nobody else takes it."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def only_entry() -> dict[str, object]:
    (entry,) = kiosk("journal", "list", "--json").answer
    return dict(entry)


def test_0_and_the_servers_own_answer_where_it_issues(api: FakeCaseApi) -> None:
    api.reply = lambda _: Reply(201, ISSUED_BODY)
    done = walk_in(SOMETHING_ELSE)
    assert done.status == Exit.DONE
    assert done.answer["case"] == ISSUED_BODY
    (sent,) = api.queued_up
    assert sent.headers["idempotency-key"] == done.answer["attempt"]
    assert only_entry()["case"] == ISSUED_BODY


def test_1_where_the_program_meets_what_nobody_expected(a_home_of_its_own: Path) -> None:
    walk_in(SOMETHING_ELSE)
    journal = a_home_of_its_own / "data" / "kiosk" / "demo" / "journal.sqlite"
    with closing(sqlite3.connect(journal)) as database:
        database.execute("PRAGMA user_version = 99")
    done = kiosk("journal", "list", "--json")
    assert done.status == Exit.UNEXPECTED
    assert done.out == ""
    assert "written by a newer kiosk (version 99)" in done.err


def test_3_where_the_server_refuses(api: FakeCaseApi) -> None:
    problem = {"member": "ContactPhoneNumber", "code": "closed", "message": "We are closed."}
    api.reply = lambda _: Reply(422, {"problems": [problem]})
    done = walk_in(DRIVING, "--phone", "7700900123")
    assert done.status == Exit.REFUSED
    assert done.answer["problems"] == [{**problem, "member": "contactPhoneNumber"}]
    assert only_entry()["outcome"] == "refused"


def test_4_where_nobody_listens_at_the_api(
    monkeypatch: pytest.MonkeyPatch, closed_port: int
) -> None:
    use_api(monkeypatch, f"http://127.0.0.1:{closed_port}")
    done = walk_in(SOMETHING_ELSE)
    assert done.status == Exit.UNAVAILABLE
    assert done.answer["outcome"] == "unavailable"
    assert (done.answer["case"], done.answer["problems"]) == (None, [])
    assert only_entry()["outcome"] == "unavailable"
    assert "connection: no connection to 127.0.0.1" in done.err, "the reason is a line of the log"


@pytest.mark.parametrize(
    "reply", [Reply(429), Reply(503, headers={"Retry-After": "5"}), Reply(403)], ids=str
)
def test_4_where_the_server_says_for_certain_that_it_did_nothing(
    api: FakeCaseApi, reply: Reply
) -> None:
    api.reply = lambda _: reply
    assert walk_in(SOMETHING_ELSE).status == Exit.UNAVAILABLE


def test_4_where_the_credentials_are_refused(
    api: FakeCaseApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CASES__API__CLIENT_SECRET", "wrong-secret")
    done = walk_in(SOMETHING_ELSE)
    assert done.status == Exit.UNAVAILABLE
    assert api.queued_up == []
    assert "wrong-secret" not in done.out + done.err


@pytest.mark.parametrize(
    "database", ["sqlite:////dev/null/cases.sqlite", "sqlite:///."], ids=["below a file", "folder"]
)
def test_4_where_the_database_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch, database: str
) -> None:
    monkeypatch.setenv("KIOSK_CASES__LOCAL__DATABASE", database)
    done = walk_in(SOMETHING_ELSE)
    assert done.status == Exit.UNAVAILABLE
    assert str(only_entry()["detail"]).startswith("storage: ")


def test_4_and_a_line_for_staff_where_the_journal_cannot_be_written(
    a_home_of_its_own: Path,
) -> None:
    folder = a_home_of_its_own / "data" / "kiosk"
    folder.mkdir(parents=True)
    (folder / "demo").write_text("a file where the state folder should be")
    done = walk_in(SOMETHING_ELSE)
    assert done.status == Exit.UNAVAILABLE
    events = {json.loads(line)["event"] for line in done.err.splitlines()}
    assert events == {"recovery_failed", "journal_unwritable"}
    assert (folder / "demo").read_text() == "a file where the state folder should be"


@pytest.mark.parametrize(
    "answer",
    [
        HangUp(),
        Reply(500, b"<html><h1>Oops</h1></html>", {"Content-Type": "text/html"}),
        Reply(502),
        Reply(503),
        Reply(201, b"{"),
        Reply(201, {"caseId": CASE.case_id}),
        Reply(200, ISSUED_BODY),
        Reply(302, headers={"Location": "http://127.0.0.1:9/"}),
    ],
    ids=["hangs up", "500 HTML", "502", "503", "201 no JSON", "201 no ticket", "200", "302"],
)
def test_5_where_it_was_sent_and_the_answer_cannot_be_read(
    api: FakeCaseApi, answer: Reply | HangUp
) -> None:
    api.reply = lambda _: answer
    done = walk_in(SOMETHING_ELSE)
    assert done.status == Exit.UNCERTAIN
    assert done.answer["outcome"] == "uncertain"
    assert (done.answer["case"], done.answer["problems"]) == (None, [])
    assert len(api.queued_up) == 1, "what may have arrived is never sent again"
    assert only_entry()["outcome"] == "uncertain"


@pytest.mark.usefixtures("qapp")
def test_6_where_the_number_is_issued_and_no_printer_is_there(
    monkeypatch: pytest.MonkeyPatch, closed_port: int
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
    monkeypatch.setenv("KIOSK_PRINTER__PORT", str(closed_port))
    done = kiosk("walk-in", "--service-type", SOMETHING_ELSE, "--json")
    assert done.status == Exit.NOT_PRINTED
    assert done.answer["outcome"] == "issued"
    assert done.answer["case"]["ticket"]["number"] == 100
    assert done.answer["print"] == {
        "state": "failed",
        "printer": f"network 127.0.0.1:{closed_port}",
        "detail": "connection refused: another program holds it, or its port is another",
        "files": [],
    }
    assert only_entry()["print"] == done.answer["print"]
    assert '"event": "ticket_not_printed"' in done.err
