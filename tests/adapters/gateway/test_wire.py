"""The body that is sent, and the many answers that can be read."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from kiosk.adapters.gateway.wire import CustomerIdSpelling, UnreadableAnswerError, decode, encode
from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId, TagId
from kiosk.domain.language import Locale
from tests.adapters.gateway.documented import DOCUMENTED
from tests.fakes import sites
from tests.fakes.engines import walk_in

REQUEST = walk_in("channels", locale=Locale("ar"), channel=Channel.VIDEO)


def read(**members: Any) -> Case:
    return decode(json.dumps({**DOCUMENTED, **members}).encode(), REQUEST)


def test_the_documented_answer_is_read_member_by_member() -> None:
    assert read() == Case(
        case_id=CaseId("34f28938-77b4-4380-bdf3-c0b44f39821b"),
        status=CaseStatus.WAITING,
        ticket=Ticket("A", 104, None),
        channel=Channel.FACE_TO_FACE,
        language=Locale("en-US"),
        reference_date=dt.datetime(2024, 9, 25, 12, 41, 7, 825553, dt.UTC),
        inbox_id=InboxId("d4afcd15-3b94-4b86-82f8-e2525cc0ac06"),
        inbox_name="Reception",
        queue_timestamp=dt.datetime(2024, 9, 25, 12, 41, 10, 574716, dt.UTC),
        position=22,
        calendar_timestamp=None,
        ticket_url="https://tickets.example.org/t/1",
    )


def test_case_id_and_number_are_enough() -> None:
    case = decode(b'{"caseId": "c", "ticket": {"number": 0}}', REQUEST)

    assert case == Case(
        CaseId("c"), CaseStatus.WAITING, Ticket(None, 0), Channel.VIDEO, Locale("ar")
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"ticket": {"number": 1}}',
        b'{"caseId": " ", "ticket": {"number": 1}}',
        b'{"caseId": 7, "ticket": {"number": 1}}',
        b'{"caseId": "c"}',
        b'{"caseId": "c", "ticket": 104}',
        b'{"caseId": "c", "ticket": {"number": null}}',
        b'{"caseId": "c", "ticket": {"number": "104"}}',
        b'{"caseId": "c", "ticket": {"number": 10.5}}',
        b'{"caseId": "c", "ticket": {"number": true}}',
        b'{"caseId": "c", "ticket": {"number": -1}}',
        b'{"caseId": "c", "ticket": {"number": 1e999}}',
    ],
)
def test_an_answer_without_case_id_or_number_cannot_be_read(content: bytes) -> None:
    with pytest.raises(UnreadableAnswerError):
        decode(content, REQUEST)


@pytest.mark.parametrize(
    ("stamp", "microsecond"),
    [
        ("2024-09-25T12:41:07Z", 0),
        ("2024-09-25T12:41:07.8Z", 800_000),
        ("2024-09-25T12:41:07.82Z", 820_000),
        ("2024-09-25T12:41:07.825Z", 825_000),
        ("2024-09-25T12:41:07.8255Z", 825_500),
        ("2024-09-25T12:41:07.82555Z", 825_550),
        ("2024-09-25T12:41:07.825553Z", 825_553),
        ("2024-09-25T12:41:07.8255539Z", 825_553),
        ("2024-09-25T14:41:07.825553+02:00", 825_553),
        ("2024-09-25T12:41:07.825553", 825_553),
    ],
)
def test_moments_have_any_number_of_fraction_digits(stamp: str, microsecond: int) -> None:
    moment = dt.datetime(2024, 9, 25, 12, 41, 7, microsecond, dt.UTC)

    assert read(referenceDate=stamp).reference_date == moment


@pytest.mark.parametrize(
    ("member", "attribute", "value", "read_as"),
    [
        ("referenceDate", "reference_date", "yesterday", None),
        ("referenceDate", "reference_date", 1727268067, None),
        ("referenceDate", "reference_date", "0001-01-01T00:00:00+14:00", None),
        ("status", "status", "Pending", CaseStatus.PENDING),
        ("status", "status", "Novel", CaseStatus.WAITING),
        ("status", "status", ["Waiting"], CaseStatus.WAITING),
        ("channel", "channel", "Phone", Channel.PHONE),
        ("channel", "channel", "Pigeon", Channel.VIDEO),
        ("language", "language", None, "ar"),
        ("position", "position", 0, None),
        ("position", "position", "22", None),
        ("inboxId", "inbox_id", "", None),
        ("inboxName", "inbox_name", "\ud800Desk", "Desk"),
        ("ticket", "ticket", {"prefix": "", "suffix": "b", "number": 3}, Ticket(None, 3, "b")),
    ],
)
def test_odd_optional_members_are_read_with_forbearance(
    member: str, attribute: str, value: object, read_as: object
) -> None:
    assert getattr(read(**{member: value}), attribute) == read_as


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://tickets.example.org/t/1", True),
        ("http://127.0.0.1:8470/t/1", True),
        ("http://localhost/t/1", True),
        ("http://[::1]:8470/t/1", True),
        ("http://tickets.example.org/t/1", False),
        ("http://127.0.0.1.example.org/", False),
        ("https:///t/1", False),
        ("javascript:alert(1)", False),
        ("<URL>", False),
        ("https://[", False),
        (None, False),
    ],
)
def test_only_a_safe_ticket_url_is_kept(url: str | None, kept: bool) -> None:
    assert read(ticketUrl=url).ticket_url == (url if kept else None)


def test_members_without_a_value_are_left_out() -> None:
    assert encode(REQUEST, CustomerIdSpelling.DOCUMENTED) == {
        "serviceTypeId": "channels",
        "channel": "Video",
        "useCustomerContactInfo": False,
        "locale": "ar",
    }


@pytest.mark.parametrize(
    ("spelling", "members"),
    [
        ("documented", {"cusotmerRecordId"}),
        ("corrected", {"customerRecordId"}),
        ("both", {"cusotmerRecordId", "customerRecordId"}),
    ],
)
def test_the_customer_id_is_spelled_as_the_setting_says(spelling: str, members: set[str]) -> None:
    request = walk_in("customer", customer_record_id=sites.KNOWN_CUSTOMER)
    body = encode(request, CustomerIdSpelling(spelling))

    assert {member for member in body if member.endswith("RecordId")} == members
    assert {body[member] for member in members} == {sites.KNOWN_CUSTOMER}


def test_everything_given_is_sent() -> None:
    request = walk_in(
        "everything",
        contact_phone_number="7700900123",
        contact_email="visitor@example.org",
        fields={sites.DOCUMENT: "passport"},
        tag_ids=(TagId("a"), TagId("b")),
    )
    body = encode(request, CustomerIdSpelling.DOCUMENTED)

    assert body["contactPhoneNumber"] == "7700900123"
    assert body["contactEmail"] == "visitor@example.org"
    assert body["fields"] == {"document": "passport"}
    assert body["tagIds"] == ["a", "b"]
