"""The cues as samples."""

import itertools
import math

import pytest

from kiosk.adapters.sound.tones import FULL, RATE, notes_of, samples_of
from kiosk.domain.cues import Cue

LENGTHS = {
    Cue.TOUCH: 0.03,
    Cue.FORWARD: 0.12,
    Cue.BACK: 0.12,
    Cue.ON: 0.09,
    Cue.OFF: 0.09,
    Cue.ERROR: 0.18,
    Cue.TICKET: 0.6,
}
"""Seconds, from the design language, 7."""


@pytest.mark.parametrize(("cue", "seconds"), LENGTHS.items())
def test_a_cue_is_as_long_as_the_design_says(cue: Cue, seconds: float) -> None:
    assert len(samples_of(cue)) == pytest.approx(seconds * RATE, abs=2)


@pytest.mark.parametrize("cue", Cue)
def test_a_cue_can_be_heard_and_never_clicks(cue: Cue) -> None:
    samples = samples_of(cue)
    assert max(map(abs, samples)) > FULL / 50
    assert max(map(abs, samples)) < FULL / 2
    assert abs(samples[0]) < FULL / 100
    assert abs(samples[-1]) < FULL / 100


def test_a_touch_is_eighteen_decibels_below_full() -> None:
    loudest = max(map(abs, samples_of(Cue.TOUCH)))
    assert 20 * math.log10(loudest / FULL) < -18


def test_forward_rises_and_back_falls() -> None:
    rising = [note.pitch for note in notes_of(Cue.FORWARD)]
    assert rising == sorted(rising)
    assert [note.pitch for note in notes_of(Cue.BACK)] == rising[::-1]


def test_every_cue_is_another() -> None:
    assert len({samples_of(cue).tobytes() for cue in Cue}) == len(Cue)


@pytest.mark.parametrize(("cue", "pitch"), [(Cue.ON, 783.99), (Cue.OFF, 659.26)])
def test_a_note_has_its_pitch(cue: Cue, pitch: float) -> None:
    samples = samples_of(cue)
    crossings = sum(one < 0 <= other for one, other in itertools.pairwise(samples))
    assert crossings * RATE / len(samples) == pytest.approx(pitch, rel=0.05)
