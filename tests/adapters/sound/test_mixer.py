"""Cues at the same time."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.sound.mixer import Mixer
from kiosk.adapters.sound.tones import FULL

SAMPLES = st.lists(st.integers(-FULL, FULL), max_size=50).map(lambda each: array("h", each))


def test_nothing_is_silence() -> None:
    mixer = Mixer(1.0)
    assert mixer.silent
    assert mixer.draw(4).tolist() == [0, 0, 0, 0]


def test_what_is_played_is_drawn_in_parts_and_ends() -> None:
    mixer = Mixer(1.0)
    mixer.add(array("h", [1, 2, 3, 4, 5]))
    assert mixer.draw(3).tolist() == [1, 2, 3]
    assert not mixer.silent
    assert mixer.draw(3).tolist() == [4, 5, 0]
    assert mixer.silent


def test_two_at_once_are_added() -> None:
    mixer = Mixer(1.0)
    mixer.add(array("h", [1, 1, 1]))
    mixer.draw(1)
    mixer.add(array("h", [10, 20, 30]))
    assert mixer.draw(3).tolist() == [11, 21, 30]


def test_volume_makes_it_quieter() -> None:
    mixer = Mixer(0.5)
    mixer.add(array("h", [100, -100]))
    assert mixer.draw(2).tolist() == [50, -50]


@given(st.lists(SAMPLES, max_size=5), st.floats(0, 1), st.integers(0, 80))
def test_however_much_sounds_every_sample_fits(
    played: list[array[int]], volume: float, count: int
) -> None:
    mixer = Mixer(volume)
    for samples in played:
        mixer.add(samples)
    drawn = mixer.draw(count)
    assert len(drawn) == count
    assert all(-FULL <= each <= FULL for each in drawn)
