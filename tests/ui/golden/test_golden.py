"""Chosen screens look as they did when somebody last looked at them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.ui.conftest import ASSETS
from tests.ui.golden import looks
from tests.ui.golden.looks import KEPT, all_chosen, difference, keep, share, told


def test_the_screens_look_as_they_were_kept() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.golden", "--compare"],
        cwd=ASSETS.root,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    renewing = "If that is meant: python -m tests.ui.golden"
    assert done.returncode == 0, f"{done.stdout}{renewing}\n{done.stderr}"


def test_no_picture_is_kept_that_nothing_is_compared_with() -> None:
    assert len(list(KEPT.glob("*.png"))) == sum(len(chosen) for _, _, chosen in all_chosen())


def picture(colour: tuple[int, int, int], spot: int = 0) -> Image.Image:
    image = Image.new("RGB", (100, 100), colour)
    image.paste((0, 0, 0), (10, 10, 10 + spot, 20))
    return image


@pytest.mark.parametrize(
    ("now", "differs"),
    [
        (picture((240, 240, 240)), False),
        (picture((225, 240, 250)), False),
        (picture((240, 240, 240), spot=5), False),
        (picture((240, 240, 240), spot=6), True),
        (picture((240, 240, 180)), True),
        (picture((240, 240, 240)).resize((100, 99)), True),
    ],
    ids=["the same", "a shade", "a spot", "a larger spot", "another colour", "another size"],
)
def test_a_picture_differs_from_half_a_percent_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: Image.Image, differs: bool
) -> None:
    monkeypatch.setattr(looks, "KEPT", tmp_path)
    monkeypatch.setattr(looks, "FOUND", tmp_path / "found")
    keep(picture((240, 240, 240)), tmp_path / "screen.png")
    said = told("screen", now)
    assert bool(said) is differs
    assert (tmp_path / "found" / "screen.png").exists() is ("see" in said)


def test_the_difference_is_where_the_pixels_are() -> None:
    apart = difference(picture((240, 240, 240)), picture((240, 240, 240), spot=20))
    assert share(apart) == pytest.approx(0.02)
    assert apart.getbbox() == (10, 10, 30, 20)
