"""Jamo join into syllables as they are typed, and come apart as they are taken back."""

from __future__ import annotations

import itertools
import unicodedata

import pytest

from kiosk.domain.keyboard import hangul
from kiosk.domain.keyboard.composition import after, before

SYLLABLES = [chr(number) for number in range(0xAC00, 0xD7A4)]
KEYS = {
    key for rows in (hangul.HANGUL.letters, hangul.HANGUL.shifted) for row in rows for key in row
}


def typed(keys: str | tuple[str, ...], text: str = "") -> str:
    for key in keys:
        text = after(text, key)
    return text


def test_each_of_the_11172_syllables_is_typed_by_its_jamo() -> None:
    assert len(SYLLABLES) == 11172
    for syllable in SYLLABLES:
        keys = hangul.strokes(syllable)
        assert KEYS.issuperset(keys)
        assert typed(keys) == syllable


def test_each_syllable_comes_apart_in_the_order_it_was_typed() -> None:
    for syllable in SYLLABLES:
        keys = hangul.strokes(syllable)
        text = syllable
        for last in range(len(keys), 0, -1):
            text = before(text)
            assert text == typed(keys[: last - 1]), (syllable, last)
        assert text == ""


def test_syllables_agree_with_unicodes_own_composition() -> None:
    for syllable in SYLLABLES:
        lead, vowel, *tail = map(ord, unicodedata.normalize("NFD", syllable))
        parts = lead - 0x1100, vowel - 0x1161, tail[0] - 0x11A7 if tail else 0
        jamo = hangul.LEADS[parts[0]] + hangul.VOWELS[parts[1]] + hangul.TAILS[parts[2]]
        assert hangul.strokes(syllable) == tuple(
            key for part in jamo for key in hangul.strokes(part)
        )


def test_a_syllable_after_each_tail_begins_with_its_own_lead() -> None:
    seconds = [chr(0xAC00 + 588 * lead) for lead in range(19)]
    firsts = SYLLABLES[:28]
    for first, second in itertools.product(firsts, seconds):
        assert typed(hangul.strokes(first) + hangul.strokes(second)) == first + second


def test_a_vowel_takes_the_tail_before_it_along() -> None:
    for tail, vowel in itertools.product(hangul.TAILS[1:], hangul.VOWELS):
        first = typed(("ㄱ", "ㅏ", *hangul.strokes(tail)))
        text = typed(hangul.strokes(vowel), first)
        assert len(text) == 2
        assert text[1] == typed((hangul.strokes(tail)[-1], *hangul.strokes(vowel)))


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("ㄱㅣㅁㅁㅣㄴㅈㅜㄴ", "김민준"),
        ("ㅂㅏㄱㅅㅓㅇㅕㄴ", "박서연"),
        ("ㅊㅗㅣㅇㅜㅓㄴ", "최원"),
        ("ㄷㅏㄹㄱ", "닭"),
        ("ㄷㅏㄹㄱㅣ", "달기"),
        ("ㅗㅏ", "ㅘ"),
        ("ㅏㅗ", "ㅏㅗ"),
        ("ㅋㅋㅋ", "ㅋㅋㅋ"),
        ("ㄱㅅ", "ㄱㅅ"),
        ("ㅏㄱ", "ㅏㄱ"),
        ("ㄱㅏㄸ", "가ㄸ"),
        ("ㅡㅏ", "ㅡㅏ"),
    ],
)
def test_words_and_lone_jamo(keys: str, text: str) -> None:
    assert typed(keys) == text


def test_jamo_join_nothing_but_the_syllable_before_them() -> None:
    assert typed("ㅏ", "가 ") == "가 ㅏ"
    assert typed("ㅏ", "a") == "aㅏ"
    assert typed("ㄱ", "1") == "1ㄱ"
