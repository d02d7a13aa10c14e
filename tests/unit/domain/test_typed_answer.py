"""What keys make of an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.answers import NUMBER_DIGITS, TEXT_LIMIT, AnswerFault, read_field
from kiosk.domain.catalogue import Field, FieldKind, FieldTypeId
from kiosk.domain.typed_answer import may_be_negative, typed_after, typed_before
from tests.fakes.sites import text

TEXT = Field(FieldTypeId("f"), FieldKind.TEXT, text("?"))
NUMBER, DATE = replace(TEXT, kind=FieldKind.NUMBER), replace(TEXT, kind=FieldKind.DATE)


@pytest.mark.parametrize(
    ("kind", "typed", "key", "after"),
    [
        (FieldKind.TEXT, "a", "b", "ab"),
        (FieldKind.NUMBER, "", "-", "-"),
        (FieldKind.NUMBER, "-", "-", "-"),
        (FieldKind.NUMBER, "1", "x", "1"),
        (FieldKind.NUMBER, "123456789012345", "6", "123456789012345"),
        (FieldKind.DATE, "199-05-14", "0", "1990-05-14"),
        (FieldKind.DATE, "1990-05-14", "7", "1990-05-14"),
        (FieldKind.CHOICE, "passport", "x", "passport"),
    ],
)
def test_each_kind_of_question_takes_its_keys(
    kind: FieldKind, typed: str, key: str, after: str
) -> None:
    assert typed_after(replace(TEXT, kind=kind), typed, key, "dmy") == after


@pytest.mark.parametrize("sign", ["", "-"])
def test_the_longest_number_that_is_read_can_be_typed(sign: str) -> None:
    typed = ""
    for key in sign + "9" * (NUMBER_DIGITS + 1):
        typed = typed_after(NUMBER, typed, key, "dmy")

    assert read_field(NUMBER, typed) == sign + "9" * NUMBER_DIGITS
    assert read_field(NUMBER, f"{typed}9") is AnswerFault.NUMBER_INVALID


@pytest.mark.parametrize("maximum", [None, 3, TEXT_LIMIT + 100])
def test_the_longest_text_that_is_read_can_be_typed(maximum: int | None) -> None:
    field = replace(TEXT, maximum=maximum)
    longest = "x" * (TEXT_LIMIT if maximum is None else maximum)

    assert typed_after(field, longest[:-1], "x", "dmy") == longest
    assert read_field(field, longest) == longest
    assert read_field(field, f"{longest}x") is AnswerFault.TEXT_LONG


def test_a_text_too_long_for_its_field_can_be_typed_to_be_told_so_but_no_text_is_endless() -> None:
    field = replace(TEXT, maximum=3)

    assert typed_after(field, "xyz", "x", "dmy") == "xyzx"
    assert typed_after(field, "x" * TEXT_LIMIT, "x", "dmy") == "x" * TEXT_LIMIT


@pytest.mark.parametrize(
    ("bounds", "negative"),
    [
        ({}, False),
        ({"minimum": 0}, False),
        ({"minimum": -5}, True),
        ({"maximum": 9}, False),
        ({"maximum": -1}, True),
    ],
)
def test_a_minus_is_offered_where_an_answer_may_need_it(
    bounds: dict[str, Any], negative: bool
) -> None:
    assert may_be_negative(replace(NUMBER, **bounds)) is negative
    assert not may_be_negative(replace(TEXT, **bounds))


def test_delete_takes_a_letter_and_of_a_date_its_last_digit() -> None:
    assert typed_before(TEXT, "ab", "dmy") == "a"
    assert typed_before(NUMBER, "12", "dmy") == "1"
    assert typed_before(DATE, "1990-05-14", "dmy") == "199-05-14"
