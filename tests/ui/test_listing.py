"""What stands in a row is joined as each language joins it."""

from __future__ import annotations

import pytest

from kiosk.domain.language import Locale
from kiosk.ui.listing import dated, listed


@pytest.mark.parametrize(
    ("language", "together", "day"),
    [
        ("en-GB", "a, b, c", "Monday, 9:00"),
        ("ar", "a، b، c", "\u200fMonday، 9:00"),
        ("fa", "a، b، c", "\u200fMonday، 9:00"),
        ("zh-Hant", "a、b、c", "Monday 9:00"),
        ("ja", "a、b、c", "Monday 9:00"),
        ("ko", "a, b, c", "Monday 9:00"),
    ],
)
def test_parts_are_joined_as_a_language_joins_them(language: str, together: str, day: str) -> None:
    assert listed(["a", "b", "c"], Locale(language)) == together
    assert dated("Monday", "9:00", Locale(language)) == day


def test_one_part_stands_alone() -> None:
    assert listed(["a"], Locale("ja")) == "a"
