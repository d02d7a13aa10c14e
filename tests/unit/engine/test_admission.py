"""What a walk-in that may join the queue is taken as."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import CustomerRecordId, TagId
from kiosk.domain.language import Locale
from tests.fakes import sites
from tests.unit.engine.admitting import (
    AGE,
    BORN,
    INTERNATIONAL,
    MEMBER,
    ODD,
    POOR,
    REFERENCE,
    TOPICS,
    admitted,
    problems,
    walk_in,
)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [("", "en-US"), ("EN-us", "en-US"), ("en_US", "en-US"), ("AR", "ar"), ("de", "de")],
)
def test_the_language_is_spelled_as_the_site_spells_it(wanted: str, language: str) -> None:
    assert admitted(walk_in("nothing", locale=Locale(wanted))).language == language


def test_contact_data_are_kept_in_one_form() -> None:
    request = walk_in(
        "everything",
        customer_record_id=CustomerRecordId(" C-1001 "),
        contact_phone_number="(770) 090-0123",
        contact_email=" Visitor@EXAMPLE.org ",
        fields={sites.DOCUMENT: "id-card"},
    )
    contact = admitted(request).contact

    assert (contact.customer_record_id, contact.phone) == ("C-1001", "7700900123")
    assert contact.email == "Visitor@example.org"


def test_an_international_number_is_read_in_the_country_of_the_site() -> None:
    request = walk_in("phone", contact_phone_number="07700 900123")

    assert admitted(request, INTERNATIONAL).contact.phone == "+447700900123"
    assert problems(replace(request, contact_phone_number="0"), INTERNATIONAL) == [
        ("contactPhoneNumber", "invalid")
    ]


def test_contact_data_come_from_the_record_when_that_is_asked_for() -> None:
    request = walk_in(
        "customer",
        use_customer_contact_info=True,
        customer_record_id=sites.KNOWN_CUSTOMER,
        contact_phone_number="1111111111",
    )
    contact = admitted(request).contact

    assert (contact.phone, contact.email) == ("7700900123", "visitor@example.org")


def test_what_a_record_lacks_is_no_fault_where_the_service_does_not_need_it() -> None:
    for record_id in (POOR, ODD):
        request = walk_in("nothing", use_customer_contact_info=True, customer_record_id=record_id)
        contact = admitted(request).contact

        assert (contact.customer_record_id, contact.phone, contact.email) == (record_id, None, None)


def test_answers_are_kept_normalised_and_empty_ones_not_at_all() -> None:
    answers = {AGE: "٤٢", TOPICS: "tax,housing,tax", REFERENCE: " AB12 ", MEMBER: "", BORN: " "}
    request = walk_in("asks", fields=answers)

    assert admitted(request).fields == {AGE: "42", TOPICS: "housing,tax", REFERENCE: "AB12"}


def test_the_tags_of_a_type_are_taken() -> None:
    assert admitted(walk_in("nothing", tag_ids=(TagId("walk-in"),))).tag_ids == ("walk-in",)
