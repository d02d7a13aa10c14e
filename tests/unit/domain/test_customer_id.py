"""Customer IDs as they are typed, and which of them are the same to people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.answers import AnswerFault
from kiosk.domain.customer_id import CustomerIds, customer_key, read_customer_id

INVALID, MISSING = AnswerFault.CUSTOMER_ID_INVALID, AnswerFault.MISSING


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("C-1001", "C-1001"),
        ("c-1001", "c-1001"),
        (" C-1001 ", "C-1001"),
        ("C 10 01", "C1001"),
        ("Ｃ－１００１", "C-1001"),
        ("C\u20131001", "C-1001"),
        ("C\u22121001", "C-1001"),
        ("Cー1001", "C-1001"),
        ("٤٢", "42"),
        ("४२", "42"),
        ("A \u0304", "\u0100"),
        ("", MISSING),
        (" \u3000", MISSING),
        ("C\x00", INVALID),
        ("C\u202e1", INVALID),
        ("C" * 64, "C" * 64),
        ("C" * 65, INVALID),
    ],
)
def test_customer_ids_are_read(typed: str, read: str | AnswerFault) -> None:
    assert read_customer_id(typed) == read


@pytest.mark.parametrize(
    ("made_of", "typed", "read"),
    [
        (CustomerIds.CAPITALS, "c-10é", "C-10É"),
        (CustomerIds.CAPITALS, "", MISSING),
        (CustomerIds.DIGITS, "10 01", "1001"),
        (CustomerIds.DIGITS, "10-01", "1001"),
        (CustomerIds.DIGITS, "１００１", "1001"),
        (CustomerIds.DIGITS, "C1001", INVALID),
        (CustomerIds.DIGITS, "-", MISSING),
        (CustomerIds.DIGITS, "1²", "12"),
        (CustomerIds.DIGITS, "1Ⅷ", INVALID),
    ],
)
def test_customer_ids_are_read_as_they_are_made(
    made_of: CustomerIds, typed: str, read: str | AnswerFault
) -> None:
    assert read_customer_id(typed, made_of) == read


@pytest.mark.parametrize("alike", ["c-1001", "C1001", "c 1001", "Ｃ－１００１", "C–1001", "C.1001"])
def test_ids_that_people_take_for_the_same_have_one_key(alike: str) -> None:
    assert customer_key(alike) == customer_key("C-1001")


@pytest.mark.parametrize("other", ["C-1002", "D-1001", "C-10010", "C_1001", "CO1001"])
def test_other_ids_have_another_key(other: str) -> None:
    assert customer_key(other) != customer_key("C-1001")


@given(st.text(), st.sampled_from(CustomerIds))
def test_anything_typed_is_read_or_refused_and_reads_the_same_again(
    typed: str, made_of: CustomerIds
) -> None:
    read = read_customer_id(typed, made_of)
    if isinstance(read, str):
        again = read_customer_id(read, made_of)
        assert again == read or isinstance(again, AnswerFault)
        assert len(customer_key(read)) <= 128
