"""Phone numbers and e-mail addresses, as visitors type them and as the API takes them.

``phonenumbers`` and ``email_validator`` are imported inside the functions: the first frame must
not pay for metadata that it does not need.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault, western_digits

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonenumbers import PhoneNumber

DIGITS10_LENGTH = 10
EMAIL_LIMIT = 254
_SEPARATORS = frozenset(" -.()/\u00a0\u2009\u200e\u200f\u202a\u202c")


class PhoneFormat(StrEnum):
    """How phone numbers are asked and sent (setting ``phone_format``)."""

    DIGITS10 = "digits10"
    E164 = "e164"


def read_phone(text: str, phone_format: PhoneFormat, country: str) -> str | AnswerFault:
    """Return the number to send, or what is wrong with it.

    ``digits10``: exactly ten digits once separators are gone; no country code is added or dropped.
    ``e164``: a possible number in international form or in the national form of ``country``
    (ISO 3166); returned as ``+`` and digits (ITU-T E.164).
    """
    typed = "".join(char for char in western_digits(text) if char not in _SEPARATORS)
    if not typed:
        return AnswerFault.MISSING
    if phone_format is PhoneFormat.DIGITS10:
        return _read_digits10(typed)
    return _read_e164(typed, country)


def _read_digits10(typed: str) -> str | AnswerFault:
    if not (typed.isascii() and typed.isdigit()):
        return AnswerFault.PHONE_INVALID
    if len(typed) < DIGITS10_LENGTH:
        return AnswerFault.PHONE_SHORT
    return typed if len(typed) == DIGITS10_LENGTH else AnswerFault.PHONE_LONG


def _read_e164(typed: str, country: str) -> str | AnswerFault:
    import phonenumbers

    if not (typed.isascii() and typed.removeprefix("+").isdigit()):
        return AnswerFault.PHONE_INVALID
    try:
        number = phonenumbers.parse(typed, country)
    except phonenumbers.NumberParseException as fault:
        return _parse_fault(fault.error_type)
    return _possible(number) or str(
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    )


def _parse_fault(error_type: int) -> AnswerFault:
    from phonenumbers import NumberParseException

    short = {NumberParseException.TOO_SHORT_NSN, NumberParseException.TOO_SHORT_AFTER_IDD}
    if error_type in short or error_type == NumberParseException.NOT_A_NUMBER:
        return AnswerFault.PHONE_SHORT
    long = error_type == NumberParseException.TOO_LONG
    return AnswerFault.PHONE_LONG if long else AnswerFault.PHONE_INVALID


def _possible(number: PhoneNumber) -> AnswerFault | None:
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    return {
        ValidationResult.IS_POSSIBLE: None,
        ValidationResult.TOO_SHORT: AnswerFault.PHONE_SHORT,
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY: AnswerFault.PHONE_SHORT,
        ValidationResult.TOO_LONG: AnswerFault.PHONE_LONG,
    }.get(is_possible_number_with_reason(number), AnswerFault.PHONE_INVALID)


def read_email(text: str) -> str | AnswerFault:
    """Return the normalised address (RFC 5321 length, RFC 6531 local part), or what is wrong.

    Digits are sent as 0-9, whatever script they were typed in.
    """
    typed = western_digits(text.strip())
    if not typed:
        return AnswerFault.MISSING
    if len(typed) > EMAIL_LIMIT:
        return AnswerFault.EMAIL_INVALID
    return _read_address(typed)


def _read_address(typed: str) -> str | AnswerFault:
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(typed, check_deliverability=False, test_environment=False).normalized
    except EmailNotValidError:
        return AnswerFault.EMAIL_INVALID


def phone_as_typed(text: str, phone_format: PhoneFormat, country: str) -> str:
    """Return the digits typed so far, spaced as the country writes them (for display only)."""
    if phone_format is PhoneFormat.DIGITS10:
        return _spaced_digits10(text)
    from phonenumbers import AsYouTypeFormatter

    formatter: Callable[[str], str] = AsYouTypeFormatter(country).input_digit
    shown = ""
    for char in western_digits(text):
        shown = formatter(char)
    return shown


def _spaced_digits10(text: str) -> str:
    digits = western_digits(text)
    return " ".join(part for part in (digits[:3], digits[3:6], digits[6:]) if part)
