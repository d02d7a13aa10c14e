"""A phone number while it is typed, and as it will be sent."""

from __future__ import annotations

import pytest

from kiosk.domain.contact import PhoneFormat
from kiosk.domain.phone_shown import digits_missing, phone_as_sent, phone_as_typed

SHOWN = [
    (PhoneFormat.DIGITS10, "", ""),
    (PhoneFormat.DIGITS10, "7700", "770 0"),
    (PhoneFormat.DIGITS10, "7700900123", "770 090 0123"),
    (PhoneFormat.E164, "", ""),
    (PhoneFormat.E164, "07700900123", "07700 900123"),
    (PhoneFormat.E164, "+4915112345678", "+49 1511 2345678"),
    (PhoneFormat.E164, "7700900123", "7700 900123"),
]


@pytest.mark.parametrize(("phone_format", "typed", "shown"), SHOWN)
def test_digits_are_spaced_while_they_are_typed(
    phone_format: PhoneFormat, typed: str, shown: str
) -> None:
    assert phone_as_typed(typed, phone_format, "GB") == shown


@pytest.mark.parametrize(
    ("phone_format", "typed", "missing"),
    [
        (PhoneFormat.DIGITS10, "", 10),
        (PhoneFormat.DIGITS10, "7700900123", 0),
        (PhoneFormat.DIGITS10, "77009001234", 0),
        (PhoneFormat.E164, "", 10),
        (PhoneFormat.E164, "07700", 6),
        (PhoneFormat.E164, "+49", 0),
    ],
)
def test_what_is_missing_is_counted_by_the_countrys_mobile_numbers(
    phone_format: PhoneFormat, typed: str, missing: int
) -> None:
    assert digits_missing(typed, phone_format, "GB") == missing


@pytest.mark.parametrize(
    ("phone_format", "typed", "sent"),
    [
        (PhoneFormat.DIGITS10, "7700900123", "770 090 0123"),
        (PhoneFormat.E164, "07700900123", "+44 7700 900123"),
        (PhoneFormat.E164, "077", "077"),
    ],
)
def test_a_number_is_checked_as_it_will_be_sent(
    phone_format: PhoneFormat, typed: str, sent: str
) -> None:
    assert phone_as_sent(typed, phone_format, "GB") == sent
