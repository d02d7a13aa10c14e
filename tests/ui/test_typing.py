"""What keys make of an answer."""

from __future__ import annotations

import pytest

from kiosk.domain.catalogue import FieldKind
from kiosk.ui.view_models.entry import printable
from kiosk.ui.view_models.question import typed_after


@pytest.mark.parametrize(
    ("kind", "text", "key", "after"),
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
    kind: FieldKind, text: str, key: str, after: str
) -> None:
    assert typed_after(kind, text, key, "dmy") == after


@pytest.mark.parametrize(
    ("key", "kept"),
    [("a", "a"), ("\r", ""), ("\b", ""), ("٧", "7"), ("a\u202eb", "ab"), ("é", "é")],
)
def test_keys_that_are_no_text_type_nothing(key: str, kept: str) -> None:
    assert printable(key) == kept
