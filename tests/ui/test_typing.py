"""What keys make of an answer."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtGui import QTextLayout

from kiosk.domain.catalogue import FieldKind
from kiosk.ui.view_models.date_entry import (
    DatePattern,
    answer_of,
    digits_of,
    order_of,
    shown_date,
)
from kiosk.ui.view_models.entry import printable
from kiosk.ui.view_models.question import typed_after


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
    ("order", "digits", "answer"),
    [
        ("dmy", "14051990", "1990-05-14"),
        ("mdy", "05141990", "1990-05-14"),
        ("ymd", "19900514", "1990-05-14"),
        ("dmy", "1405199", "1405199"),
    ],
)
def test_a_whole_date_is_answered_as_an_iso_date(order: str, digits: str, answer: str) -> None:
    assert answer_of(digits, order) == answer
    assert digits_of(answer, order) == digits


@pytest.mark.parametrize(
    ("order", "digits", "shown", "pattern"),
    [
        ("dmy", "", "", "DD / MM / YYYY"),
        ("dmy", "1", "1", "/ MM / YYYY"),
        ("dmy", "14", "14 / ", "MM / YYYY"),
        ("dmy", "1405", "14 / 05 / ", "YYYY"),
        ("ymd", "1990", "1990 / ", "MM / DD"),
        ("mdy", "05141990", "05 / 14 / 1990", ""),
    ],
)
def test_what_is_missing_of_a_date_stands_after_it(
    order: str, digits: str, shown: str, pattern: str
) -> None:
    assert shown_date(digits, DatePattern(order, ("DD", "MM", "YYYY"))) == (shown, pattern)


@pytest.mark.usefixtures("qapp")
def test_arabic_words_for_what_is_missing_stand_in_the_order_of_the_digits() -> None:
    _, pattern = shown_date("14", DatePattern("dmy", ("يوم", "شهر", "سنة")))
    layout = QTextLayout(pattern)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    month, year = (
        cast("tuple[float, int]", line.cursorToX(pattern.index(word))) for word in ("شهر", "سنة")
    )
    assert month < year


@pytest.mark.parametrize(
    ("kind", "text", "key", "after"),
    [
        (FieldKind.TEXT, "a", "b", "ab"),
        (FieldKind.NUMBER, "", "-", "-"),
        (FieldKind.NUMBER, "-", "-", "-"),
        (FieldKind.NUMBER, "1", "x", "1"),
        (FieldKind.NUMBER, "123456789012345", "6", "123456789012345"),
        (FieldKind.DATE, "1405199", "0", "1990-05-14"),
        (FieldKind.DATE, "1990-05-14", "7", "1990-05-14"),
        (FieldKind.CHOICE, "passport", "x", "passport"),
    ],
)
def test_each_kind_of_question_takes_its_keys(
    kind: FieldKind, text: str, key: str, after: str
) -> None:
    assert typed_after(kind, text, key, "dmy") == after


@pytest.mark.parametrize(
    ("key", "kept"),
    [("a", "a"), ("\r", ""), ("\b", ""), ("٧", "7"), ("a\u202eb", "ab"), ("é", "é")],
)
def test_keys_that_are_no_text_type_nothing(key: str, kept: str) -> None:
    assert printable(key) == kept
