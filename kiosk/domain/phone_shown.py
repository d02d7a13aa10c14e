"""A phone number as it is shown: while it is typed, and as it will be sent.

``phonenumbers`` is imported inside the functions, as in ``contact``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.answers import western_digits
from kiosk.domain.contact import DIGITS10_LENGTH, PhoneFormat, read_phone

if TYPE_CHECKING:
    from collections.abc import Callable


def phone_as_typed(text: str, phone_format: PhoneFormat, country: str) -> str:
    """Return the digits typed so far, spaced as the country writes them (for display only).

    Without the digit with which national calls begin, as people type behind a country code, some
    countries' numbers are spaced in their international form alone.
    """
    if phone_format is PhoneFormat.DIGITS10:
        return _spaced_digits10(text)
    from phonenumbers import country_code_for_region

    typed = western_digits(text)
    national = _spaced(typed, country)
    if national != typed or typed.startswith("+"):
        return national
    prefix = f"+{country_code_for_region(country)}"
    return _spaced(prefix + typed, country).removeprefix(prefix).strip(" -")


def _spaced(typed: str, country: str) -> str:
    from phonenumbers import AsYouTypeFormatter

    formatter: Callable[[str], str] = AsYouTypeFormatter(country).input_digit
    shown = ""
    for char in typed:
        shown = formatter(char)
    return shown


def _spaced_digits10(text: str) -> str:
    digits = western_digits(text)
    return " ".join(part for part in (digits[:3], digits[3:6], digits[6:]) if part)


def digits_missing(text: str, phone_format: PhoneFormat, country: str) -> int:
    """Return how many digits a number most likely lacks: as long as its country's mobile ones.

    0 where the number has a country code of its own, whose length is not known.
    """
    if phone_format is PhoneFormat.DIGITS10:
        return max(DIGITS10_LENGTH - len(text), 0)
    if text.startswith("+"):
        return 0
    from phonenumbers import PhoneNumberType, example_number_for_type

    example = example_number_for_type(country, PhoneNumberType.MOBILE)
    length = len(str(example.national_number)) if example else 0
    return max(length - len(text.lstrip("0")), 0)


def phone_as_sent(text: str, phone_format: PhoneFormat, country: str) -> str:
    """Return a number as it will be sent, spaced to be read; as typed where it cannot be sent."""
    number = read_phone(text, phone_format, country)
    if not isinstance(number, str):
        return text
    if phone_format is PhoneFormat.DIGITS10:
        return phone_as_typed(number, phone_format, country)
    from phonenumbers import PhoneNumberFormat, format_number, parse

    return str(format_number(parse(number), PhoneNumberFormat.INTERNATIONAL))
