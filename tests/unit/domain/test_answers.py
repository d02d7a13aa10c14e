"""Answers to fields of every kind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answers import TEXT_LIMIT, AnswerFault, read_field, western_digits
from kiosk.domain.catalogue import Field, FieldKind, FieldTypeId, Option
from tests.fakes.sites import text


def field(kind: FieldKind, **limits: object) -> Field:
    made = Field(FieldTypeId("f"), kind, text("?"), options=OPTIONS)
    return replace(made, **limits)  # type: ignore[arg-type]


OPTIONS = (Option("a", text("A")), Option("b", text("B")), Option("c", text("C")))
TEXT, NUMBER, DATE = field(FieldKind.TEXT), field(FieldKind.NUMBER), field(FieldKind.DATE)
YES_NO, CHOICE, MANY = (
    field(FieldKind.YES_NO),
    field(FieldKind.CHOICE),
    field(FieldKind.MULTIPLE_CHOICE),
)

TABLE: list[tuple[Field, str, str | AnswerFault]] = [
    (TEXT, "  Ada  ", "Ada"),
    (TEXT, "", AnswerFault.MISSING),
    (TEXT, "   ", AnswerFault.MISSING),
    (replace(TEXT, required=False), "", ""),
    (replace(TEXT, minimum=3), "ab", AnswerFault.TEXT_SHORT),
    (replace(TEXT, maximum=3), "abcd", AnswerFault.TEXT_LONG),
    (TEXT, "x" * (TEXT_LIMIT + 1), AnswerFault.TEXT_LONG),
    (TEXT, "a\x07b", AnswerFault.TEXT_INVALID),
    (replace(TEXT, pattern=r"[A-Z]{2}\d{4}"), "AB1234", "AB1234"),
    (replace(TEXT, pattern=r"[A-Z]{2}\d{4}"), "AB12345", AnswerFault.TEXT_INVALID),
    (NUMBER, "42", "42"),
    (NUMBER, "٠٠٤٢", "42"),
    (NUMBER, "-7", "-7"),
    (NUMBER, "4.2", AnswerFault.NUMBER_INVALID),
    (NUMBER, "²", AnswerFault.NUMBER_INVALID),
    (NUMBER, "9" * 5000, AnswerFault.NUMBER_INVALID),
    (replace(NUMBER, minimum=1, maximum=9), "0", AnswerFault.NUMBER_RANGE),
    (replace(NUMBER, minimum=1, maximum=9), "10", AnswerFault.NUMBER_RANGE),
    (replace(NUMBER, minimum=0, maximum=0), "0", "0"),
    (DATE, "2030-05-14", "2030-05-14"),
    (DATE, "٢٠٣٠-٠٥-١٤", "2030-05-14"),
    (DATE, "2030-02-30", AnswerFault.DATE_INVALID),
    (DATE, "tomorrow", AnswerFault.DATE_INVALID),
    (YES_NO, "true", "true"),
    (YES_NO, "yes", AnswerFault.CHOICE_UNKNOWN),
    (YES_NO, "", AnswerFault.CHOICE_MISSING),
    (CHOICE, "b", "b"),
    (CHOICE, "z", AnswerFault.CHOICE_UNKNOWN),
    (CHOICE, "a,b", AnswerFault.CHOICE_UNKNOWN),
    (CHOICE, "", AnswerFault.CHOICE_MISSING),
    (replace(CHOICE, required=False), "", ""),
    (MANY, "c,a", "a,c"),
    (MANY, "a,a", "a"),
    (MANY, "a,z", AnswerFault.CHOICE_UNKNOWN),
    (MANY, "", AnswerFault.CHOICE_MISSING),
]


@pytest.mark.parametrize(("asked", "typed", "read"), TABLE)
def test_an_answer_is_read_or_told(asked: Field, typed: str, read: str | AnswerFault) -> None:
    assert read_field(asked, typed) == read


def test_a_text_is_sent_with_digits_that_its_pattern_knows() -> None:
    flat = replace(field(FieldKind.TEXT), pattern="[0-9]{2}[a-z]")
    assert read_field(flat, "٤٢b") == "42b"
    assert read_field(field(FieldKind.TEXT), "Flat １２") == "Flat 12"


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "0123456789"])
def test_digits_of_every_script_are_digits(digits: str) -> None:
    assert western_digits(digits) == "0123456789"


@given(st.sampled_from(FieldKind), st.text(max_size=80))
def test_whatever_is_typed_is_read_or_told(kind: FieldKind, typed: str) -> None:
    assert isinstance(read_field(field(kind), typed), AnswerFault | str)
