"""The largest text can be read from 600 mm, whatever the text (EN 301 549 V3.2.1, 5.1.4)."""

from __future__ import annotations

from math import pi

import pytest
from fontTools.ttLib import TTFont

from kiosk.adapters.system.fonts import installed_fonts
from tests.ui.conftest import ASSETS
from tests.ui.fit.showing import LANDSCAPE, LARGEST_FLOORS, PORTRAIT, SMALL

MM_PER_PX = {PORTRAIT: 0.3113, LANDSCAPE: 0.3113, SMALL: 0.298}
"""Of the panels that the grids are made for (design language, 1 and 3)."""
DISTANCE = 600
ANGLE = 0.7
LETTERS_ROUNDED = 0.5


def capital_share() -> float:
    """Return how much of their size the capitals of the screens' lowest face take."""
    latin = [file for file in installed_fonts(ASSETS.fonts).files if "FiraSans-" in file.name]
    faces = [TTFont(file, fontNumber=0) for file in latin]
    return min(float(face["OS/2"].sCapHeight / face["head"].unitsPerEm) for face in faces)


@pytest.mark.parametrize("size", LARGEST_FLOORS)
def test_a_capital_of_the_largest_text_is_as_high_as_the_standard_asks(
    size: tuple[int, int],
) -> None:
    least = ANGLE * pi * DISTANCE / 180
    letters = LARGEST_FLOORS[size] - LETTERS_ROUNDED
    assert round(letters * capital_share() * MM_PER_PX[size], 1) >= round(least, 1)
