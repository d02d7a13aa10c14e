"""What those who may not join the queue are told."""

from __future__ import annotations

import pytest

from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import ProblemCode, Refused, WalkIn
from kiosk.domain.catalogue import Channel, FieldKind, TagId
from kiosk.engine.admission import admit
from kiosk.engine.wording import field_problem
from tests.fakes import sites
from tests.unit.engine.admitting import (
    AGE,
    BORN,
    MEMBER,
    ODD,
    POOR,
    REFERENCE,
    TEN_DIGITS,
    TOPICS,
    field,
    problems,
    walk_in,
)

REFUSALS: list[tuple[str, WalkIn, list[tuple[str, str]]]] = [
    (
        "service unknown",
        walk_in("nothing", service_id="elsewhere"),
        [("serviceId", "unknown"), ("serviceTypeId", "unknown")],
    ),
    (
        "type unknown",
        walk_in("nothing", service_type_id="other"),
        [("serviceTypeId", "unknown")],
    ),
    (
        "type of another service",
        walk_in("nothing", service_type_id="choice", fields={sites.DOCUMENT: "passport"}),
        [("serviceTypeId", "unknown")],
    ),
    ("language", walk_in("nothing", locale="fr"), [("locale", "not_supported")]),
    ("channel", walk_in("nothing", channel=Channel.VIDEO), [("channel", "not_supported")]),
    ("phone missing", walk_in("phone"), [("contactPhoneNumber", "required")]),
    (
        "phone of spaces",
        walk_in("phone", contact_phone_number=" - "),
        [("contactPhoneNumber", "required")],
    ),
    (
        "phone short",
        walk_in("phone", contact_phone_number="770090012"),
        [("contactPhoneNumber", "invalid")],
    ),
    (
        "phone long",
        walk_in("phone", contact_phone_number="77009001234"),
        [("contactPhoneNumber", "invalid")],
    ),
    (
        "phone with country code",
        walk_in("phone", contact_phone_number="+447700900123"),
        [("contactPhoneNumber", "invalid")],
    ),
    (
        "phone not asked but wrong",
        walk_in("nothing", contact_phone_number="12"),
        [("contactPhoneNumber", "invalid")],
    ),
    ("email missing", walk_in("email"), [("contactEmail", "required")]),
    (
        "email wrong",
        walk_in("email", contact_email="visitor@example"),
        [("contactEmail", "invalid")],
    ),
    (
        "email not asked but wrong",
        walk_in("nothing", contact_email="@"),
        [("contactEmail", "invalid")],
    ),
    (
        "customer missing",
        walk_in("customer", contact_phone_number="7700900123"),
        [("customerRecordId", "required")],
    ),
    (
        "customer unknown",
        walk_in("customer", contact_phone_number="7700900123", customer_record_id="C-9"),
        [("customerRecordId", "unknown")],
    ),
    (
        "customer odd",
        walk_in("customer", contact_phone_number="7700900123", customer_record_id="C\u202e9"),
        [("customerRecordId", "invalid")],
    ),
    (
        "customer not asked but unknown",
        walk_in("nothing", customer_record_id="C-9"),
        [("customerRecordId", "unknown")],
    ),
    (
        "contact of no customer",
        walk_in("nothing", use_customer_contact_info=True),
        [("customerRecordId", "required")],
    ),
    (
        "contact of a missing customer",
        walk_in("customer", use_customer_contact_info=True),
        [("customerRecordId", "required")],
    ),
    (
        "record without contact",
        walk_in(
            "everything",
            use_customer_contact_info=True,
            customer_record_id=POOR,
            fields={sites.DOCUMENT: "passport"},
        ),
        [("contactPhoneNumber", "required"), ("contactEmail", "required")],
    ),
    (
        "record with bad contact",
        walk_in(
            "everything",
            use_customer_contact_info=True,
            customer_record_id=ODD,
            fields={sites.DOCUMENT: "passport"},
        ),
        [("contactPhoneNumber", "invalid"), ("contactEmail", "invalid")],
    ),
    ("choice missing", walk_in("choice"), [("fields.document", "required")]),
    (
        "choice unknown",
        walk_in("choice", fields={sites.DOCUMENT: "visa"}),
        [("fields.document", "invalid")],
    ),
    (
        "field unknown",
        walk_in("nothing", fields={"colour": "red"}),
        [("fields.colour", "unknown")],
    ),
    ("text short", walk_in("asks", fields={REFERENCE: "A1"}), [("fields.reference", "invalid")]),
    ("text form", walk_in("asks", fields={REFERENCE: "a1b2"}), [("fields.reference", "invalid")]),
    ("number", walk_in("asks", fields={AGE: "old"}), [("fields.age", "invalid")]),
    ("range", walk_in("asks", fields={AGE: "17"}), [("fields.age", "invalid")]),
    ("date", walk_in("asks", fields={BORN: "31.12.1999"}), [("fields.born", "invalid")]),
    ("yes or no", walk_in("asks", fields={MEMBER: "maybe"}), [("fields.member", "invalid")]),
    ("choices", walk_in("asks", fields={TOPICS: "tax,cars"}), [("fields.topics", "invalid")]),
    ("tag", walk_in("nothing", tag_ids=(TagId("vip"),)), [("tagIds", "unknown")]),
    (
        "everything at once",
        walk_in(
            "everything",
            locale="fr",
            contact_phone_number="12",
            fields={sites.DOCUMENT: "visa", "colour": "red"},
            tag_ids=(TagId("vip"),),
        ),
        [
            ("locale", "not_supported"),
            ("customerRecordId", "required"),
            ("contactPhoneNumber", "invalid"),
            ("contactEmail", "required"),
            ("fields.colour", "unknown"),
            ("fields.document", "invalid"),
            ("tagIds", "unknown"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("request_", "expected"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS]
)
def test_a_walk_in_is_refused_for_all_that_is_wrong_with_it(
    request_: WalkIn, expected: list[tuple[str, str]]
) -> None:
    assert problems(request_) == expected


def test_a_message_says_what_would_be_right_and_repeats_nothing_typed() -> None:
    request = walk_in(
        "asks",
        contact_phone_number="0155",
        contact_email="canary",
        fields={AGE: "7", TOPICS: "canary"},
    )
    refused = admit(request, TEN_DIGITS)

    assert isinstance(refused, Refused)
    assert [problem.message for problem in refused.problems] == [
        "The phone number is too short: give exactly ten digits, without a country code.",
        "The e-mail address is not an e-mail address: give an address such as name@example.org.",
        "The answer to field age is out of range: give a whole number from 18 to 120.",
        (
            "The answer to field topics is none of the choices: "
            "give one or more of tax, housing, with ',' between them."
        ),
    ]


@pytest.mark.parametrize(
    ("rules", "right"),
    [
        ({"minimum": 18}, "give a whole number, 18 or more."),
        ({"maximum": 9}, "give a whole number, 9 or less."),
        ({}, "give a whole number."),
    ],
)
def test_a_range_is_told_by_the_bounds_that_it_has(rules: dict[str, int], right: str) -> None:
    problem = field_problem(field(AGE, FieldKind.NUMBER, **rules), AnswerFault.NUMBER_INVALID)

    assert problem.message == f"The answer to field age is not a whole number: {right}"


def test_every_code_of_the_table_is_stable() -> None:
    told = {code for _, _, expected in REFUSALS for _, code in expected}

    assert told == {
        ProblemCode.UNKNOWN.value,
        ProblemCode.REQUIRED.value,
        ProblemCode.INVALID.value,
        ProblemCode.NOT_SUPPORTED.value,
    }
