"""Cues that sound at the same time, as one stream."""

from __future__ import annotations

import threading
from array import array
from dataclasses import dataclass, field

from kiosk.adapters.sound.tones import FULL


@dataclass(slots=True)
class _Voice:
    samples: array[int]
    place: int = 0


@dataclass(slots=True)
class Mixer:
    """Adds up what is played. ``volume`` is from 0 to 1. Threads may play and draw at once."""

    volume: float
    _voices: list[_Voice] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def silent(self) -> bool:
        """Whether nothing sounds any more."""
        with self._lock:
            return not self._voices

    def add(self, samples: array[int]) -> None:
        """Let samples sound from now on."""
        with self._lock:
            self._voices.append(_Voice(samples))

    def draw(self, count: int) -> array[int]:
        """Return the next samples; too loud a sum is as loud as can be."""
        mixed = [0] * count
        with self._lock:
            for voice in self._voices:
                part = voice.samples[voice.place : voice.place + count]
                voice.place += count
                for place, value in enumerate(part):
                    mixed[place] += value
            self._voices = [each for each in self._voices if each.place < len(each.samples)]
        volume = self.volume
        return array("h", (max(-FULL, min(FULL, round(volume * each))) for each in mixed))
