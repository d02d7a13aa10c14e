"""Phone numbers and e-mail addresses, as visitors type them and as the API takes them.

``phonenumbers`` and ``email_validator`` are imported inside the functions: the first frame must
not pay for metadata that it does not need.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault, western_digits

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

DIGITS10_LENGTH = 10
EMAIL_LIMIT = 254
_SEPARATORS = frozenset("./·．／")
_SEPARATING = frozenset({"Zs", "Pd", "Ps", "Pe", "Cf"})
_WIDE_PLUS = "＋"


class PhoneFormat(StrEnum):
    """How phone numbers are asked and sent (setting ``phone_format``)."""

    DIGITS10 = "digits10"
    E164 = "e164"


def read_phone(text: str, phone_format: PhoneFormat, country: str) -> str | AnswerFault:
    """Return the number to send, or what is wrong with it.

    ``digits10``: exactly ten digits once separators are gone; no country code is added or dropped.
    ``e164``: a number in international form or in the national form of ``country`` (ISO 3166), of a
    length and with a beginning that its country's numbering plan has; returned as ``+`` and digits
    (ITU-T E.164). Whether somebody has the number, and which ranges were given out lately, is not
    asked: numbers set aside for plays and examples are taken.
    """
    typed = "".join(filter(_counts, western_digits(text.replace(_WIDE_PLUS, "+"))))
    if not typed:
        return AnswerFault.MISSING
    if phone_format is PhoneFormat.DIGITS10:
        return _read_digits10(typed)
    return _read_e164(typed, country)


def _counts(char: str) -> bool:
    """Return whether a character is of the number: no space, dash, mark of direction, bracket."""
    return char not in _SEPARATORS and unicodedata.category(char) not in _SEPARATING


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
    return (
        _length_fault(number)
        or _plan_fault(number)
        or str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    )


def _parse_fault(error_type: int) -> AnswerFault:
    from phonenumbers import NumberParseException

    short = {NumberParseException.TOO_SHORT_NSN, NumberParseException.TOO_SHORT_AFTER_IDD}
    if error_type in short or error_type == NumberParseException.NOT_A_NUMBER:
        return AnswerFault.PHONE_SHORT
    long = error_type == NumberParseException.TOO_LONG
    return AnswerFault.PHONE_LONG if long else AnswerFault.PHONE_INVALID


def _length_fault(number: PhoneNumber) -> AnswerFault | None:
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    return {
        ValidationResult.IS_POSSIBLE: None,
        ValidationResult.TOO_SHORT: AnswerFault.PHONE_SHORT,
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY: AnswerFault.PHONE_SHORT,
        ValidationResult.TOO_LONG: AnswerFault.PHONE_LONG,
    }.get(is_possible_number_with_reason(number), AnswerFault.PHONE_INVALID)


def _plan_fault(number: PhoneNumber) -> AnswerFault | None:
    """Return a fault where no number of the plan begins like this: 112, or a US number with 0."""
    from phonenumbers import national_significant_number, region_codes_for_country_code

    country_code = number.country_code or 0
    regions = region_codes_for_country_code(country_code)
    digits = national_significant_number(number)
    planned = any(re.fullmatch(_plan(country_code, each), digits) for each in regions)
    return None if planned else AnswerFault.PHONE_UNUSED


def _plan(country_code: int, region: str) -> str:
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region_or_calling_code(country_code, region)
    plan = metadata.general_desc if metadata else None
    return (plan and plan.national_number_pattern) or ""


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
