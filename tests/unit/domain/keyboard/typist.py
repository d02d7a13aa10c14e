"""Somebody who types on a keyboard of the screens, key by key."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.keyboard import hangul, kana
from kiosk.domain.keyboard.composition import after
from kiosk.domain.keyboard.keyboard import Keyboard
from kiosk.domain.keyboard.shown import way_to
from kiosk.domain.keyboard.vietnamese import TONES


def strokes(char: str) -> tuple[str, ...]:
    """Return what to type, one key after the other, for a letter that may have no key itself."""
    if hangul.is_syllable(char) and not hangul.is_jamo(char):
        return hangul.strokes(char)
    apart = unicodedata.normalize("NFD", char)
    if tone := next((mark for mark in apart if mark in TONES), ""):
        return (unicodedata.normalize("NFC", apart.replace(tone, "")), tone)
    return tuple(apart)


def kana_strokes(char: str) -> Iterator[tuple[str, ...]]:
    bases = [key for each in (kana.KANA.letters, kana.KANA.shifted) for row in each for key in row]
    for base in (*bases, *kana.KANA.top, *kana.KANA.shifted_top):
        typed, keys = base, [base]
        for _ in range(3):
            if typed == char:
                yield tuple(keys)
            typed, keys = kana.changed(typed), [*keys, kana.CHANGE]


def keystrokes(keyboard: Keyboard, text: str) -> Iterator[str]:
    """Yield what to type for a text; an assertion names the letter that no keys type."""
    for char in unicodedata.normalize("NFC", text):
        ways = [(char,), strokes(char), *kana_strokes(char)]
        keys = next((way for way in ways if all(way_to(keyboard, key) for key in way)), None)
        assert keys, f"no key types {char}"
        yield from keys


@dataclass
class Typist:
    keyboard: Keyboard
    text: str = ""

    def type(self, text: str) -> None:
        for key in keystrokes(self.keyboard, text):
            self.press(key)

    def press(self, text: str) -> None:
        for key in way_to(self.keyboard, text):
            self.keyboard = self.keyboard.after(key)
        self.text = after(self.text, text)
