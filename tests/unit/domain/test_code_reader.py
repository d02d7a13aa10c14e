"""Bursts of keys that no hands can type are codes; everything else is typing."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.code_reader import GAP_MS, LEAST, Burst, Marks, Stroke

PLAIN = Marks()


def read(strokes: Iterable[Stroke], marks: Marks = PLAIN) -> list[str]:
    codes, burst = [], Burst()
    for stroke in strokes:
        if (code := burst.code_ended_by(stroke, marks)) is not None:
            codes.append(code)
        burst = burst.after(stroke)
    return codes


def keys(text: str, gap: int = 5, start: int = 1000) -> list[Stroke]:
    """Return the keys of a text, in which ⏎ is Enter, ``gap`` milliseconds apart."""
    return [
        Stroke(start + gap * place, "" if char == "⏎" else char, char == "⏎")
        for place, char in enumerate(text)
    ]


@pytest.mark.parametrize("gap", [0, 1, 10, GAP_MS])
def test_a_quick_burst_that_ends_is_a_code(gap: int) -> None:
    assert read(keys("C-1001⏎", gap)) == ["C-1001"]


@pytest.mark.parametrize("gap", [GAP_MS + 1, 60, 200])
def test_what_hands_type_is_no_code(gap: int) -> None:
    assert read(keys("C-1001⏎", gap)) == []


def test_keys_of_an_unknown_time_are_no_code() -> None:
    assert read(Stroke(0, char, char == "⏎") for char in "C-1001⏎") == []


def test_a_burst_without_an_end_is_no_code() -> None:
    assert read(keys("C-1001")) == []
    assert read([*keys("C-1001"), *keys("⏎", start=5000)]) == []


def test_two_fingers_and_enter_are_no_code() -> None:
    assert read(keys("7" * (LEAST - 1) + "⏎")) == []


def test_what_was_typed_before_is_no_part_of_a_code() -> None:
    assert read([*keys("ab", 100), *keys("C-1001⏎", start=9000)]) == ["C-1001"]


def test_of_a_code_of_many_lines_the_first_is_read() -> None:
    assert read(keys("ABC⏎DEF⏎GHI⏎")) == ["ABC"]


def test_two_codes_one_after_the_other_are_read() -> None:
    assert read([*keys("ABC⏎"), *keys("DEF⏎", start=3000)]) == ["ABC", "DEF"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("]C1C-1001#⏎", "C-1001"),
        ("]C1#⏎", ""),
        ("C-1001#⏎", None),
        ("]C1C-1001⏎", None),
    ],
)
def test_the_marks_of_a_reader_are_no_part_of_its_codes(typed: str, code: str | None) -> None:
    assert read(keys(typed), Marks("]C1", "#")) == ([] if code is None else [code])


def test_marks_that_overlap_are_missing() -> None:
    assert read(keys("###⏎"), Marks("##", "##")) == []


def test_a_clock_that_runs_backwards_begins_anew() -> None:
    assert read([*keys("ABC"), *keys("DEF⏎", start=10)]) == ["DEF"]


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["a", " ", "⏎"]))))
def test_a_code_is_never_longer_than_what_was_typed(steps: list[tuple[int, str]]) -> None:
    at, strokes = 1, []
    for gap, char in steps:
        at += gap
        strokes.append(Stroke(at, "" if char == "⏎" else char, char == "⏎"))
    codes = read(strokes)
    assert sum(map(len, codes)) <= sum(len(stroke.text) for stroke in strokes)
    assert all(len(code) >= LEAST for code in codes)


def test_what_was_read_is_in_no_log() -> None:
    assert "C-1001" not in repr(Stroke(1, "C-1001")) + repr(Burst("C-1001"))
