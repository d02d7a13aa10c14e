"""The spans of characters that the build notes."""

import json
import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.system.fonts import CHARACTERS, LAST, packaged_file
from tools.characters import note_characters, spans


@given(st.sets(st.integers(0, 60)))
def test_the_spans_hold_exactly_the_numbers(numbers: set[int]) -> None:
    ends = spans(sorted(numbers))
    pairs = list(zip(ends[::2], ends[1::2], strict=True))
    assert {n for first, last in pairs for n in range(first, last + 1)} == numbers
    assert ends == sorted(ends)


def test_they_are_noted_once_and_again_when_a_font_is_newer(tmp_path: Path) -> None:
    font, noted = packaged_file(*LAST), tmp_path / CHARACTERS
    note_characters([font], tmp_path)
    assert json.loads(noted.read_text())[0] <= ord("A")
    noted.write_text("[]")
    note_characters([font], tmp_path)
    assert noted.read_text() == "[]"
    os.utime(noted, (0, 0))
    note_characters([font], tmp_path)
    assert noted.read_text() != "[]"
