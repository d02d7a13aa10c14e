"""Phone numbers, e-mail addresses and customer IDs as people type them."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answers import AnswerFault
from kiosk.domain.contact import PhoneFormat, read_email, read_phone
from kiosk.domain.phone_shown import phone_as_typed

UNUSED = AnswerFault.PHONE_UNUSED
DIGITS10 = [
    ("7700900123", "7700900123"),
    ("(7700) 900-123", "7700900123"),
    ("7700\u00a0900\u2009123", "7700900123"),
    ("٧٧٠٠٩٠٠١٢٣", "7700900123"),
    ("७७००९००१२३", "7700900123"),
    ("", AnswerFault.MISSING),
    (" - ", AnswerFault.MISSING),
    ("770090012", AnswerFault.PHONE_SHORT),
    ("77009001234", AnswerFault.PHONE_LONG),
    ("+447700900123", AnswerFault.PHONE_INVALID),
    ("770090012x", AnswerFault.PHONE_INVALID),
    ("²²²²²²²²²²", AnswerFault.PHONE_INVALID),
    ("７７００–９００–１２３", "7700900123"),
]


@pytest.mark.parametrize(("typed", "read"), DIGITS10)
def test_ten_digits_are_read_without_a_country(typed: str, read: str | AnswerFault) -> None:
    assert read_phone(typed, PhoneFormat.DIGITS10, "GB") == read


E164 = [
    ("07700 900123", "GB", "+447700900123"),
    ("+44 7700 900123", "DE", "+447700900123"),
    ("0151 12345678", "DE", "+4915112345678"),
    ("(415) 555-0132", "US", "+14155550132"),
    ("٠١٠٠١٢٣٤٥٦٧", "EG", "+201001234567"),
    ("", "GB", AnswerFault.MISSING),
    ("+", "GB", AnswerFault.PHONE_INVALID),
    ("077", "GB", AnswerFault.PHONE_SHORT),
    ("0", "GB", AnswerFault.PHONE_SHORT),
    ("07700 900123 4567", "GB", AnswerFault.PHONE_LONG),
    ("+999 123456", "GB", AnswerFault.PHONE_INVALID),
    ("07700 9oo123", "GB", AnswerFault.PHONE_INVALID),
    ("1" * 400, "GB", AnswerFault.PHONE_LONG),
    ("＋４４ ７７００ ９００１２３", "DE", "+447700900123"),
    ("+44\u00a0(0)\u20117700–900123", "DE", "+447700900123"),
    ("0049 151 12345678", "GB", "+4915112345678"),
    ("06 12345678", "IT", "+390612345678"),
    ("+800 12345678", "GB", "+80012345678"),
    ("112", "DE", AnswerFault.PHONE_SHORT),
    ("0123 456 789", "US", UNUSED),
    ("(155) 555-0132", "US", UNUSED),
    ("0000000000", "GB", UNUSED),
]


@pytest.mark.parametrize(("typed", "country", "read"), E164)
def test_international_numbers_are_read_for_a_country(
    typed: str, country: str, read: str | AnswerFault
) -> None:
    assert read_phone(typed, PhoneFormat.E164, country) == read


def test_every_regions_example_number_is_taken() -> None:
    """The examples are those of libphonenumber's own metadata."""
    refused = []
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        example = phonenumbers.example_number(region)
        assert example is not None
        national = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.NATIONAL)
        read = read_phone(national, PhoneFormat.E164, region)
        if not isinstance(read, str):
            refused.append((region, national, read))

    assert refused == []


EMAILS = [
    ("maria.lindt@example.org", "maria.lindt@example.org"),
    (" visitor@EXAMPLE.org ", "visitor@example.org"),
    ("anna۱۹۸۵@example.org", "anna1985@example.org"),
    ("", AnswerFault.MISSING),
    ("   ", AnswerFault.MISSING),
    ("visitor", AnswerFault.EMAIL_INVALID),
    ("visitor@", AnswerFault.EMAIL_INVALID),
    ("visitor@example", AnswerFault.EMAIL_INVALID),
    ("visitor@example..org", AnswerFault.EMAIL_INVALID),
    ("two words@example.org", AnswerFault.EMAIL_INVALID),
    ("a" * 300 + "@example.org", AnswerFault.EMAIL_INVALID),
]


@pytest.mark.parametrize(("typed", "read"), EMAILS)
def test_addresses_are_read(typed: str, read: str | AnswerFault) -> None:
    assert read_email(typed) == read


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_told(typed: str) -> None:
    for phone_format in PhoneFormat:
        read = read_phone(typed, phone_format, "GB")
        assert isinstance(read, AnswerFault) or read.removeprefix("+").isdigit()
        phone_as_typed(typed, phone_format, "GB")
    assert isinstance(read_email(typed), AnswerFault | str)
