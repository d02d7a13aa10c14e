"""``kiosk walk-in``: one visitor's attempt, answered as the public contract says."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.commands import (
    BENEFITS,
    BIRTHS,
    DRIVING,
    MOVING,
    PASSPORT,
    SOMETHING_ELSE,
    WHICH_DOCUMENT,
    kiosk,
    walk_in,
)

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def state_folder(home: Path) -> Path:
    return home / "data" / "kiosk" / "demo"


def kept_case(home: Path, columns: str) -> tuple[object, ...]:
    with closing(sqlite3.connect(state_folder(home) / "cases.sqlite")) as database:
        (row,) = database.execute(f"SELECT {columns} FROM cases").fetchall()  # noqa: S608
    return tuple(row)


def test_an_option_that_the_service_does_not_ask_for_is_told_and_not_sent(
    a_home_of_its_own: Path,
) -> None:
    done = walk_in(SOMETHING_ELSE, "--phone", "770 090-0123")
    assert (done.status, done.answer["outcome"]) == (0, "issued")
    assert done.err == "--phone: this service does not ask for it; it was not sent\n"
    assert kept_case(a_home_of_its_own, "contact_phone_number") == (None,)


def test_an_issued_walk_in_answers_with_the_whole_body_of_the_case() -> None:
    done = walk_in(SOMETHING_ELSE)
    assert done.status == 0, done.err
    answer = done.answer
    assert list(answer) == ["outcome", "case", "problems", "attempt", "print"]
    assert UUID.fullmatch(answer.pop("attempt"))
    case = answer["case"]
    for stamp in ("referenceDate", "queueTimestamp"):
        assert MOMENT.fullmatch(case.pop(stamp)), stamp
    assert UUID.fullmatch(case.pop("caseId"))
    assert re.fullmatch(r"http://127\.0\.0\.1:8470/t/[\w-]{16,}", case.pop("ticketUrl"))
    assert answer == {
        "outcome": "issued",
        "case": {
            "status": "Waiting",
            "inboxId": "d7e51b04-92c6-4da3-8f1b-60a9e2d7c385",
            "inboxName": "Advice",
            "channel": "FaceToFace",
            "language": "en-US",
            "ticket": {"prefix": "F", "suffix": None, "number": 100},
            "position": 1,
            "calendarTimestamp": None,
        },
        "problems": [],
        "print": None,
    }


@pytest.mark.parametrize(
    ("service_type", "options", "number"),
    [
        (SOMETHING_ELSE, (), "F100"),
        (PASSPORT, ("--field", f"{WHICH_DOCUMENT}=passport"), "A100"),
        (BIRTHS, ("--channel", "Video"), "B100"),
        (DRIVING, ("--phone", "770 090-0123"), "C100"),
        (MOVING, ("--email", "ada@example.org"), "D100"),
        (BENEFITS, ("--customer", "C-1001"), "E100"),
    ],
    ids=["nothing", "choice", "channel", "phone", "e-mail", "customer"],
)
def test_each_service_of_the_demo_site_is_issued_with_what_it_asks(
    service_type: str, options: tuple[str, ...], number: str
) -> None:
    done = kiosk("walk-in", "--service-type", service_type, *options, "--no-print")
    assert done.status == 0, done.err
    first, link = done.out.splitlines()
    assert first == number
    assert link.startswith("http://127.0.0.1:8470/t/")


def test_what_was_given_is_kept_with_the_case(a_home_of_its_own: Path) -> None:
    walk_in(DRIVING, "--phone", "(770) 090 01-23")
    kept = kept_case(a_home_of_its_own, "contact_phone_number, tag_ids")
    assert kept == ("7700900123", '["e7c3b5a9-0d1f-4263-8e47-5a6b7c8d9e0f"]')


def test_contact_data_come_from_the_customers_record(a_home_of_its_own: Path) -> None:
    walk_in(BENEFITS, "--customer", "C-1002")
    assert kept_case(a_home_of_its_own, "customer_record_id") == ("C-1002",)


@pytest.mark.parametrize(
    ("wanted", "language"), [("ar", "ar"), ("DE", "de"), ("zh-hans", "zh-Hans")]
)
def test_the_case_is_in_the_visitors_language(wanted: str, language: str) -> None:
    assert walk_in(SOMETHING_ELSE, "--language", wanted).answer["case"]["language"] == language


def test_numbers_and_positions_count_up_from_one_command_to_the_next() -> None:
    cases = [walk_in(SOMETHING_ELSE).answer["case"] for _ in range(3)]
    assert [case["ticket"]["number"] for case in cases] == [100, 101, 102]
    assert [case["position"] for case in cases] == [1, 2, 3]


@pytest.mark.parametrize(
    ("service_type", "options", "member", "code"),
    [
        (DRIVING, (), "contactPhoneNumber", "required"),
        (DRIVING, ("--phone", "12"), "contactPhoneNumber", "invalid"),
        (DRIVING, ("--phone", "07700 900123"), "contactPhoneNumber", "invalid"),
        (MOVING, (), "contactEmail", "required"),
        (MOVING, ("--email", "ada@"), "contactEmail", "invalid"),
        (BENEFITS, (), "customerRecordId", "required"),
        (BENEFITS, ("--customer", "C-9999"), "customerRecordId", "unknown"),
        (BENEFITS, ("--customer", "C-1003"), "contactPhoneNumber", "required"),
        (PASSPORT, (), f"fields.{WHICH_DOCUMENT}", "required"),
        (PASSPORT, ("--field", f"{WHICH_DOCUMENT}=car"), f"fields.{WHICH_DOCUMENT}", "invalid"),
    ],
)
def test_what_a_visitor_could_have_entered_is_refused_with_member_and_code(
    service_type: str, options: tuple[str, ...], member: str, code: str
) -> None:
    done = walk_in(service_type, *options)
    assert done.status == 3
    assert done.answer["outcome"] == "refused"
    assert done.answer["case"] is None
    assert done.answer["print"] is None
    (problem,) = done.answer["problems"]
    assert list(problem) == ["member", "code", "message"]
    assert (problem["member"], problem["code"]) == (member, code)
    assert problem["message"]


def test_a_refusal_is_told_in_the_visitors_language() -> None:
    english, german = (walk_in(DRIVING, "--language", locale) for locale in ("en-US", "de"))
    messages = [done.answer["problems"][0]["message"] for done in (english, german)]
    assert messages[0] != messages[1]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--service-type", "nonsense"), "--service-type: nonsense is not in the catalogue"),
        (
            ("--service-type", SOMETHING_ELSE, "--language", "tlh"),
            "--language: the site does not offer tlh; it offers en-US, es, fr,",
        ),
        (("--service-type", BIRTHS), "--channel: this service type has several"),
        (
            ("--service-type", SOMETHING_ELSE, "--channel", "Video"),
            "--channel: Video is not offered here; choose one of FaceToFace",
        ),
        (
            ("--service-type", SOMETHING_ELSE, "--channel", "Pigeon"),
            "--channel: Pigeon is not offered here; choose one of FaceToFace",
        ),
        (
            ("--service-type", PASSPORT, "--field", "passport"),
            "--field: passport has no value; write ID=VALUE",
        ),
        (
            ("--service-type", PASSPORT, "--field", "colour=red"),
            f"--field: colour is no field of this service type; its fields: {WHICH_DOCUMENT}",
        ),
        (("--language", "de"), "--service-type"),
        (("--service-type", SOMETHING_ELSE, "--colour", "red"), "No such option"),
        (("--service-type", SOMETHING_ELSE, "--config", "missing.toml"), "missing.toml: there is"),
    ],
)
def test_misuse_is_told_on_standard_error_with_status_2(
    options: tuple[str, ...], told: str
) -> None:
    done = kiosk("walk-in", *options, "--no-print", "--json")
    assert done.status == 2
    assert told in done.err
    assert done.out == ""


def test_several_faults_of_the_options_are_told_at_once() -> None:
    done = walk_in(BIRTHS, "--language", "tlh", "--field", "colour=red")
    told = [line.partition(":")[0] for line in done.err.splitlines()]
    assert told == ["--language", "--channel", "--field"]


def test_misuse_begins_no_attempt() -> None:
    walk_in(BIRTHS)
    assert kiosk("journal", "list", "--json").answer == []
