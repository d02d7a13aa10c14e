"""What stands in a row is joined as each language joins it."""

from __future__ import annotations

import pytest
from babel import Locale as Cldr

from kiosk.domain.language import Locale
from kiosk.ui.listing import dated, listed
from tests.ui.fit.site import spoken

AND = {"ar"}
"""Where CLDR joins each part by a word; a comma is right there too."""
TIME_FIRST = {"vi"}
"""Where CLDR has the time before the day; the closed screen's sentences have it behind."""
MARKS = str.maketrans("", "", "\u200e\u200f")


@pytest.mark.parametrize("language", spoken())
def test_parts_are_joined_as_cldr_joins_them(language: Locale) -> None:
    middle = Cldr.parse(language, sep="-").list_patterns["standard"]["middle"].translate(MARKS)
    said = listed(["a", "b"], language)
    assert said == ("a، b" if language in AND else middle.format("a", "b"))


@pytest.mark.parametrize("language", spoken())
def test_a_day_and_its_time_are_joined_as_cldr_joins_them(language: Locale) -> None:
    pattern = str(Cldr.parse(language, sep="-").datetime_formats["medium"]).translate(MARKS)
    first, second = ("9:00", "Monday") if language in TIME_FIRST else ("Monday", "9:00")
    said = dated(first, second, language)
    assert said.translate(MARKS) == pattern.format("9:00", "Monday")


@pytest.mark.parametrize("language", spoken())
def test_what_is_read_from_right_to_left_begins_with_its_mark(language: Locale) -> None:
    marked = dated("27/5", "9:00", language).startswith("\u200f")
    assert marked == (Cldr.parse(language, sep="-").text_direction == "rtl")


def test_one_part_stands_alone() -> None:
    assert listed(["a"], Locale("ja")) == "a"
