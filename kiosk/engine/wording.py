"""The English sentences of refusals: what is wrong, and what would be right.

They go to logs, scripts and staff; a visitor reads the screen's own sentence. None repeats what
was typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.answers import MULTIPLE_CHOICE_SEPARATOR, NO, YES, AnswerFault, longest_text
from kiosk.domain.case import Problem, ProblemCode
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.customer_id import CUSTOMER_ID_LIMIT

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Field

_MISSING = frozenset({AnswerFault.MISSING, AnswerFault.CHOICE_MISSING})
_PHONE_RIGHT = {
    PhoneFormat.DIGITS10: "give exactly ten digits, without a country code",
    PhoneFormat.E164: "give + and the country code, then the number",
}
_PHONE_WRONG = {
    AnswerFault.PHONE_SHORT: "is too short",
    AnswerFault.PHONE_LONG: "is too long",
    AnswerFault.PHONE_UNUSED: "is in use nowhere in its country",
}
EMAIL_RIGHT = "give an address such as name@example.org"
CUSTOMER_ID_RIGHT = f"give 1 to {CUSTOMER_ID_LIMIT} printable characters"


def code_of(fault: AnswerFault) -> ProblemCode:
    """Return whether something is missing or invalid."""
    return ProblemCode.REQUIRED if fault in _MISSING else ProblemCode.INVALID


def phone_problem(fault: AnswerFault, phone_format: PhoneFormat, what: str) -> Problem:
    """Return the problem of a phone number; ``what`` says whose, as a sentence begins."""
    wrong = "is missing" if fault in _MISSING else _PHONE_WRONG.get(fault, "is not a phone number")
    message = f"{what} {wrong}: {_PHONE_RIGHT[phone_format]}."
    return Problem("contactPhoneNumber", code_of(fault), message)


def email_problem(fault: AnswerFault, what: str) -> Problem:
    """Return the problem of an e-mail address; ``what`` says whose, as a sentence begins."""
    wrong = "is missing" if fault in _MISSING else "is not an e-mail address"
    return Problem("contactEmail", code_of(fault), f"{what} {wrong}: {EMAIL_RIGHT}.")


def field_problem(field: Field, fault: AnswerFault) -> Problem:
    """Return the problem of an answer to a field."""
    wrong = "is missing" if fault in _MISSING else _FIELD_WRONG.get(fault, "is not valid")
    message = f"The answer to field {field.id} {wrong}: {_field_right(field)}."
    return Problem(f"fields.{field.id}", code_of(fault), message)


_FIELD_WRONG = {
    AnswerFault.TEXT_SHORT: "is too short",
    AnswerFault.TEXT_LONG: "is too long",
    AnswerFault.TEXT_INVALID: "is not of the right form",
    AnswerFault.NUMBER_INVALID: "is not a whole number",
    AnswerFault.NUMBER_RANGE: "is out of range",
    AnswerFault.DATE_INVALID: "is not a date",
    AnswerFault.CHOICE_UNKNOWN: "is none of the choices",
}


def _field_right(field: Field) -> str:
    values = ", ".join(option.value for option in field.options)
    return {
        FieldKind.TEXT: _text_right(field),
        FieldKind.NUMBER: f"give a whole number{_between(field)}",
        FieldKind.DATE: "give a date as YYYY-MM-DD",
        FieldKind.YES_NO: f"give {YES} or {NO}",
        FieldKind.CHOICE: f"give one of {values}",
        FieldKind.MULTIPLE_CHOICE: (
            f"give one or more of {values}, with {MULTIPLE_CHOICE_SEPARATOR!r} between them"
        ),
    }[field.kind]


def _text_right(field: Field) -> str:
    low = field.minimum or 1
    form = f" that match {field.pattern}" if field.pattern else ""
    return f"give {low} to {longest_text(field)} characters{form}"


def _between(field: Field) -> str:
    match field.minimum, field.maximum:
        case None, None:
            return ""
        case low, None:
            return f", {low} or more"
        case None, high:
            return f", {high} or less"
        case low, high:
            return f" from {low} to {high}"
