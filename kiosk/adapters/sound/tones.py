"""Cues as samples, computed: soft notes with a quick start and a long fade.

Pitches are those of the equal temperament (A4 = 440 Hz); levels and lengths are the design's.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from kiosk.domain.cues import Cue

RATE = 44_100
"""Samples a second, of one channel."""

FULL = 32_767
"""The loudest sample of 16 bits."""

_A3, _C5, _E5, _G5, _BELL = 220.00, 523.25, 659.26, 783.99, 1046.50
_WOOD = 1_250.0
_ATTACK = 0.004
_OVERTONE, _BELL_OVERTONE = 0.18, 0.32


@dataclass(frozen=True, slots=True)
class Note:
    """A note from ``start`` on, in seconds; ``level`` in dB below full; ``partial`` above it."""

    pitch: float
    start: float
    seconds: float
    level: float = -15.0
    partial: float = 2.0
    overtone: float = _OVERTONE


def notes_of(cue: Cue) -> tuple[Note, ...]:
    """Return the notes of a cue."""
    match cue:
        case Cue.TOUCH:
            return (Note(_WOOD, 0, 0.03, -18, 2.7),)
        case Cue.FORWARD:
            return Note(_C5, 0, 0.06), Note(_E5, 0.06, 0.06)
        case Cue.BACK:
            return Note(_E5, 0, 0.06), Note(_C5, 0.06, 0.06)
        case Cue.ON:
            return (Note(_G5, 0, 0.09),)
        case Cue.OFF:
            return (Note(_E5, 0, 0.09),)
        case Cue.ERROR:
            return Note(_A3, 0, 0.08, -12), Note(_A3, 0.10, 0.08, -12)
        case Cue.TICKET:
            return Note(_C5, 0, 0.2), Note(_E5, 0.2, 0.2), Note(_G5, 0.4, 0.2)
        case Cue.IDLE:
            return (Note(_BELL, 0, 0.9, -18, 2.76, _BELL_OVERTONE),)
    assert_never(cue)


@cache
def samples_of(cue: Cue) -> array[int]:
    """Return a cue as signed 16-bit samples of one channel."""
    notes = notes_of(cue)
    length = max(math.ceil((note.start + note.seconds) * RATE) for note in notes)
    mixed = [0.0] * length
    for note in notes:
        for place, value in enumerate(_sounding(note), round(note.start * RATE)):
            if place < length:
                mixed[place] += value
    return array("h", (round(FULL * max(-1.0, min(1.0, value))) for value in mixed))


def _sounding(note: Note) -> list[float]:
    """Return a note between -1 and 1, silent at both ends so that nothing clicks."""
    count = round(note.seconds * RATE)
    turn, peak = 2 * math.pi * note.pitch / RATE, 10 ** (note.level / 20) / (1 + note.overtone)
    return [
        peak
        * _envelope(place / RATE, note.seconds)
        * (math.sin(turn * place) + note.overtone * math.sin(turn * place * note.partial))
        for place in range(count)
    ]


def _envelope(now: float, seconds: float) -> float:
    rising = min(1.0, now / _ATTACK)
    left = 1 - now / seconds
    return rising * left * left
