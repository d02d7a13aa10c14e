"""What a visitor typed, read and normalised, or the fault to tell beside the field.

Each ``read_…`` function returns the value to send (a string) or an AnswerFault.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.catalogue import FieldKind

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Field

MULTIPLE_CHOICE_SEPARATOR = ","
YES = "true"
NO = "false"
TEXT_LIMIT = 500
"""The longest text answer that is taken where the field sets no maximum."""
NUMBER_DIGITS = 15
"""The most digits of a number: so many pass through JSON unchanged (IEEE 754 binary64)."""


class AnswerFault(Enum):
    """What is wrong with an answer; each has a sentence in every language."""

    MISSING = "missing"
    CHOICE_MISSING = "choice_missing"
    CUSTOMER_ID_INVALID = "customer_id_invalid"
    CUSTOMER_ID_UNKNOWN = "customer_id_unknown"
    SCAN_INVALID = "scan_invalid"
    PHONE_SHORT = "phone_short"
    PHONE_LONG = "phone_long"
    PHONE_INVALID = "phone_invalid"
    PHONE_UNUSED = "phone_unused"
    EMAIL_INVALID = "email_invalid"
    TEXT_SHORT = "text_short"
    TEXT_LONG = "text_long"
    TEXT_INVALID = "text_invalid"
    NUMBER_INVALID = "number_invalid"
    NUMBER_RANGE = "number_range"
    DATE_INVALID = "date_invalid"
    CHOICE_UNKNOWN = "choice_unknown"
    NOT_ACCEPTED = "not_accepted"


def western_digits(text: str) -> str:
    """Return ``text`` with every decimal digit of any script as 0-9 (Unicode category Nd)."""
    return "".join(
        str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char
        for char in text
    )


def longest_text(field: Field) -> int:
    """Return the most characters that a text answer may have."""
    return TEXT_LIMIT if field.maximum is None else field.maximum


def read_field(field: Field, text: str) -> str | AnswerFault:
    """Read the answer to a field of any kind, encoded as Queue Up takes it."""
    answer = text.strip()
    if not answer:
        return _nothing(field)
    match field.kind:
        case FieldKind.TEXT:
            return _read_text(field, answer)
        case FieldKind.NUMBER:
            return _read_number(field, answer)
        case FieldKind.DATE:
            return _read_date(answer)
        case FieldKind.YES_NO:
            return answer if answer in {YES, NO} else AnswerFault.CHOICE_UNKNOWN
        case FieldKind.CHOICE:
            return _read_choices(field, (answer,))
        case FieldKind.MULTIPLE_CHOICE:
            return _read_choices(field, tuple(answer.split(MULTIPLE_CHOICE_SEPARATOR)))
    assert_never(field.kind)


def _nothing(field: Field) -> str | AnswerFault:
    if not field.required:
        return ""
    choices = {FieldKind.CHOICE, FieldKind.MULTIPLE_CHOICE, FieldKind.YES_NO}
    return AnswerFault.CHOICE_MISSING if field.kind in choices else AnswerFault.MISSING


def _read_text(field: Field, answer: str) -> str | AnswerFault:
    if len(answer) < (field.minimum or 0):
        return AnswerFault.TEXT_SHORT
    if len(answer) > longest_text(field):
        return AnswerFault.TEXT_LONG
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in answer):
        return AnswerFault.TEXT_INVALID
    western = western_digits(answer)
    if field.pattern and not re.fullmatch(field.pattern, western):
        return AnswerFault.TEXT_INVALID
    return western


def _read_number(field: Field, answer: str) -> str | AnswerFault:
    digits = western_digits(answer)
    if not re.fullmatch(rf"-?\d{{1,{NUMBER_DIGITS}}}", digits):
        return AnswerFault.NUMBER_INVALID
    number = int(digits)
    low = number if field.minimum is None else field.minimum
    high = number if field.maximum is None else field.maximum
    return str(number) if low <= number <= high else AnswerFault.NUMBER_RANGE


def _read_date(answer: str) -> str | AnswerFault:
    try:
        return dt.date.fromisoformat(western_digits(answer)).isoformat()
    except ValueError:
        return AnswerFault.DATE_INVALID


def _read_choices(field: Field, values: tuple[str, ...]) -> str | AnswerFault:
    known = {option.value for option in field.options}
    if not set(values) <= known:
        return AnswerFault.CHOICE_UNKNOWN
    return MULTIPLE_CHOICE_SEPARATOR.join(sorted(set(values)))
