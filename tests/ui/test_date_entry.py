"""A date typed digit by digit, in the order of any language, and of another one half-way."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from kiosk.domain.typed_date import ORDERS, TypedDate, typed_date
from kiosk.ui.view_models.date_entry import DatePattern, order_in, order_of, shown_date

ENGLISH = ("DD", "MM", "YYYY")
DIGITS = st.text("0123456789", max_size=9)
ANY_ORDER = st.sampled_from(ORDERS)


def typed(digits: str, order: str) -> TypedDate:
    return TypedDate().with_digits(digits, order)


@pytest.mark.parametrize(
    ("date_format", "order"),
    [
        ("dd/MM/yyyy", "dmy"),
        ("M/d/yy", "mdy"),
        ("yyyy/M/d", "ymd"),
        ("d\u200f/M\u200f/yyyy", "dmy"),
        ("", "dmy"),
    ],
)
def test_a_date_is_typed_in_the_order_of_the_language(date_format: str, order: str) -> None:
    assert order_of(date_format) == order


@pytest.mark.parametrize(
    ("language", "country", "order"),
    [
        ("en-US", "GB", "mdy"),
        ("en-GB", "US", "dmy"),
        ("en", "GB", "dmy"),
        ("en", "US", "mdy"),
        ("de", "US", "dmy"),
        ("hu", "GB", "ymd"),
        ("zh-Hans", "GB", "ymd"),
        ("ar", "GB", "dmy"),
        ("ko", "", "ymd"),
    ],
)
def test_a_language_without_a_region_writes_dates_as_the_country_does(
    language: str, country: str, order: str
) -> None:
    assert order_in(language, country) == order


@pytest.mark.parametrize(
    ("order", "digits", "answer"),
    [
        ("dmy", "14051990", "1990-05-14"),
        ("mdy", "05141990", "1990-05-14"),
        ("ymd", "19900514", "1990-05-14"),
        ("dmy", "140519", "19-05-14"),
        ("mdy", "051", "-05-1"),
        ("ymd", "", ""),
    ],
)
def test_an_answer_names_the_parts_of_a_date_whatever_their_order(
    order: str, digits: str, answer: str
) -> None:
    date = typed(digits, order)
    assert date.answer == answer
    assert typed_date(answer) == date
    assert date.in_order(order) == digits


@pytest.mark.parametrize(
    ("order", "digits", "shown", "pattern"),
    [
        ("dmy", "", "", "DD / MM / YYYY"),
        ("dmy", "1", "1", "/ MM / YYYY"),
        ("dmy", "14", "14 / ", "MM / YYYY"),
        ("dmy", "1405", "14 / 05 / ", "YYYY"),
        ("dmy", "14051", "14 / 05 / 1", ""),
        ("ymd", "1990", "1990 / ", "MM / DD"),
        ("mdy", "05141990", "05 / 14 / 1990", ""),
    ],
)
def test_what_is_missing_of_a_date_stands_after_it(
    order: str, digits: str, shown: str, pattern: str
) -> None:
    assert shown_date(typed(digits, order), DatePattern(order, ENGLISH)) == (shown, pattern)


@pytest.mark.parametrize(
    ("digits", "order", "shown", "pattern"),
    [
        ("1405", "mdy", "05 / 14 / ", "YYYY"),
        ("14", "mdy", "", "MM / 14 / YYYY"),
        ("1405", "ymd", "", "YYYY / 05 / 14"),
        ("140519", "ymd", "19", "/ 05 / 14"),
        ("1", "mdy", "", "MM / 1 / YYYY"),
    ],
)
def test_the_parts_of_a_date_keep_their_meaning_in_another_order(
    digits: str, order: str, shown: str, pattern: str
) -> None:
    assert shown_date(typed(digits, "dmy"), DatePattern(order, ENGLISH)) == (shown, pattern)


def test_what_another_order_left_open_is_typed_first() -> None:
    date = typed("14", "dmy").with_digits("051990", "mdy")
    assert date.answer == "1990-05-14"


def test_delete_takes_what_is_before_the_caret_and_then_the_rest() -> None:
    date = typed("14", "dmy").with_digits("0", "mdy")
    gone = [date.answer]
    for _ in range(4):
        date = date.without_last("mdy")
        gone.append(date.answer)
    assert gone == ["-0-14", "--14", "--1", "", ""]


@given(DIGITS, ANY_ORDER, st.lists(ANY_ORDER), DIGITS)
def test_a_date_can_be_finished_and_taken_back_in_any_order(
    digits: str, order: str, others: list[str], more: str
) -> None:
    date = typed(digits, order)
    for other in others:
        date = date.with_digits(more[:1], other)
        assert date == typed_date(date.answer)
    whole = date.with_digits("12345678", order)
    assert len(whole.in_order(order)) == 8
    for _ in range(8):
        whole = whole.without_last(others[-1] if others else order)
    assert whole.answer == ""


@pytest.mark.usefixtures("qapp")
def test_arabic_words_for_what_is_missing_stand_in_the_order_of_the_digits() -> None:
    date = TypedDate(m="05")
    _, pattern = shown_date(date, DatePattern("dmy", ("يوم", "شهر", "سنة")))
    layout = QTextLayout(pattern)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    day, month, year = (
        cast("tuple[float, int]", line.cursorToX(pattern.index(part)))
        for part in ("يوم", "05", "سنة")
    )
    assert day < month < year
