"""Hangul: jamo are typed one by one and join into syllables (the two-set keyboard, KS X 5002).

A syllable's number is (lead * 21 + vowel) * 28 + tail (The Unicode Standard, 3.12).
"""

from __future__ import annotations

from kiosk.domain.keyboard.layout import Layout, rows

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
PAIRS = {
    "ㅗㅏ": "ㅘ",
    "ㅗㅐ": "ㅙ",
    "ㅗㅣ": "ㅚ",
    "ㅜㅓ": "ㅝ",
    "ㅜㅔ": "ㅞ",
    "ㅜㅣ": "ㅟ",
    "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ",
    "ㄴㅈ": "ㄵ",
    "ㄴㅎ": "ㄶ",
    "ㄹㄱ": "ㄺ",
    "ㄹㅁ": "ㄻ",
    "ㄹㅂ": "ㄼ",
    "ㄹㅅ": "ㄽ",
    "ㄹㅌ": "ㄾ",
    "ㄹㅍ": "ㄿ",
    "ㄹㅎ": "ㅀ",
    "ㅂㅅ": "ㅄ",
}
"""Vowels and tails that are typed with two keys."""
_PARTS = {joined: tuple(parts) for parts, joined in PAIRS.items()}
_FIRST, _LAST = "\uac00", "\ud7a3"

HANGUL: Layout = Layout(
    letters=rows(
        "ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ", "ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ", "ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ"
    ),
    shifted=rows(
        "ㅃ ㅉ ㄸ ㄲ ㅆ ㅛ ㅕ ㅑ ㅒ ㅖ", "ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ", "ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ"
    ),
    sample="가나다",
    marks=("-", "."),
)


def is_jamo(key: str) -> bool:
    """Return whether a key types a jamo."""
    return len(key) == 1 and key in LEADS + VOWELS + "".join(TAILS)


def joined(text: str, jamo: str) -> str:
    """Return ``text`` after a jamo: joined to its last syllable where it can be."""
    last, before = text[-1:], text[:-1]
    lead, vowel, tail = _apart(last)
    if jamo in VOWELS:
        return before + _with_vowel(last, lead, vowel, tail, jamo)
    if vowel and lead and not tail and jamo in TAILS:
        return before + _syllable(lead, vowel, jamo)
    if tail and tail + jamo in PAIRS:
        return before + _syllable(lead, vowel, PAIRS[tail + jamo])
    return text + jamo


def _with_vowel(last: str, lead: str, vowel: str, tail: str, jamo: str) -> str:
    if tail:
        kept, moved = _PARTS.get(tail, ("", tail))
        return _syllable(lead, vowel, kept) + _syllable(moved, jamo)
    if vowel:
        both = PAIRS.get(vowel + jamo)
        return last + jamo if both is None else _syllable(lead, both) if lead else both
    return _syllable(last, jamo) if last and last in LEADS else last + jamo


def taken_apart(last: str) -> str:
    """Return a syllable or jamo without what was typed last of it; empty where nothing is left."""
    lead, vowel, tail = _apart(last)
    if tail:
        return _syllable(lead, vowel, _PARTS.get(tail, ("",))[0])
    if vowel in _PARTS:
        first = _PARTS[vowel][0]
        return _syllable(lead, first) if lead else first
    return lead if vowel else ""


def strokes(syllable: str) -> tuple[str, ...]:
    """Return the keys that type a syllable or a jamo, one after the other."""
    parts = [part for part in _apart(syllable) if part] or [syllable]
    return tuple(key for part in parts for key in _PARTS.get(part, (part,)))


def is_syllable(char: str) -> bool:
    """Return whether a character is a syllable or a jamo."""
    return bool(char) and (_FIRST <= char <= _LAST or is_jamo(char))


def _apart(char: str) -> tuple[str, str, str]:
    if char and _FIRST <= char <= _LAST:
        number, tail = divmod(ord(char) - ord(_FIRST), len(TAILS))
        lead, vowel = divmod(number, len(VOWELS))
        return LEADS[lead], VOWELS[vowel], TAILS[tail]
    return ("", char, "") if char and char in VOWELS else ("", "", "")


def _syllable(lead: str, vowel: str, tail: str = "") -> str:
    number = LEADS.index(lead) * len(VOWELS) + VOWELS.index(vowel)
    return chr(ord(_FIRST) + number * len(TAILS) + TAILS.index(tail))
