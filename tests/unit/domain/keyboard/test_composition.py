"""What keys make of a text, and what Delete takes back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.keyboard.composition import after, before
from kiosk.domain.keyboard.kana import CHANGE
from kiosk.domain.keyboard.vietnamese import TONES, toned

GRAVE, HOOK, TILDE, ACUTE, DOT = TONES
VOWELS = "aăâeêioôơuưy"


def typed(keys: str, text: str = "") -> str:
    for key in keys:
        text = after(text, key)
    return text


@pytest.mark.parametrize("vowel", VOWELS + VOWELS.upper())
@pytest.mark.parametrize("tone", TONES)
def test_every_vowel_takes_every_tone_and_gives_it_back(vowel: str, tone: str) -> None:
    marked = after(vowel, tone)
    assert marked == unicodedata.normalize("NFC", vowel + tone)
    assert len(marked) == 1
    assert after(marked, tone) == vowel


@pytest.mark.parametrize("before_it", TONES)
@pytest.mark.parametrize("tone", TONES)
def test_a_second_tone_takes_the_place_of_the_first(before_it: str, tone: str) -> None:
    if before_it != tone:
        assert after(after("ê", before_it), tone) == after("ê", tone)


@pytest.mark.parametrize(
    ("plain", "tone", "word"),
    [
        ("Nguyên", TILDE, "Nguyễn"),
        ("Trân", GRAVE, "Trần"),
        ("Pham", DOT, "Phạm"),
        ("Huynh", GRAVE, "Huỳnh"),
        ("Đăng", DOT, "Đặng"),
        ("Bui", GRAVE, "Bùi"),
        ("Đô", HOOK, "Đổ"),
        ("Ngô", GRAVE, "Ngồ"),
        ("hoa", GRAVE, "hòa"),
        ("hoan", GRAVE, "hoàn"),
        ("quy", ACUTE, "quý"),
        ("qua", HOOK, "quả"),
        ("gia", GRAVE, "già"),
        ("gi", GRAVE, "gì"),
        ("giơ", GRAVE, "giờ"),
        ("tươi", ACUTE, "tưới"),
        ("ngươi", GRAVE, "người"),
        ("mua", GRAVE, "mùa"),
        ("khuyu", HOOK, "khuỷu"),
        ("QUY", ACUTE, "QUÝ"),
        ("Lê Thi", DOT, "Lê Thị"),
        ("y", ACUTE, "ý"),
    ],
)
def test_a_tone_finds_its_vowel_in_the_last_syllable(plain: str, tone: str, word: str) -> None:
    assert toned(plain, tone) == word


@pytest.mark.parametrize("text", ["", "bcd", "an ", "a1", "12"])
def test_a_tone_without_a_vowel_to_stand_on_changes_nothing(text: str) -> None:
    assert toned(text, ACUTE) == text


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("か", "がか"),
        ("は", "ばぱは"),
        ("つ", "づっつ"),
        ("や", "ゃや"),
        ("う", "ゔぅう"),
        ("ん", "ん"),
        ("カ", "ガカ"),
        ("a", "a"),
        ("", ""),
    ],
)
def test_the_last_kana_goes_through_its_forms(text: str, forms: str) -> None:
    for form in forms:
        text = after(text, CHANGE)
        assert text == form


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("e\u0301", "é"),
        ("क\u094d\u0937", "क्ष"),
        ("ज\u093c", "ज\u093c"),
        ("श\u094dर\u0940", "श्री"),
        ("กำ", "กำ"),
        ("ก\u0e49\u0e33", "ก\u0e49\u0e33"),
        ("لا", "لا"),
    ],
)
def test_signs_join_the_letter_before_them(keys: str, text: str) -> None:
    assert typed(keys) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("", ""),
        ("a", ""),
        ("Zoé", "Zo"),
        ("Zoe\u0301", "Zo"),
        ("Nguyễ", "Nguy"),
        ("कि", "क"),
        ("क्ष", "क्"),
        ("กี่", "กี"),
        ("بِ", "ب"),
        ("가각", "가가"),
        ("가", "ㄱ"),
        ("ㅘ", "ㅗ"),
        ("が", ""),
        ("👩‍👩‍👧", ""),
        ("a👍🏽", "a"),
        ("🇬🇧🇫🇷", "🇬🇧"),
        ("x\u0301\u0323", ""),
    ],
)
def test_delete_takes_back_what_a_reader_sees_as_the_last_letter(text: str, left: str) -> None:
    assert before(text) == left


@given(st.text(max_size=20), st.text(min_size=1, max_size=1))
def test_what_is_typed_stays_in_composed_form(text: str, key: str) -> None:
    start = unicodedata.normalize("NFC", text)
    assert unicodedata.is_normalized("NFC", after(start, key))


@given(st.text(max_size=20))
def test_delete_always_comes_to_an_end(text: str) -> None:
    steps = 0
    while text:
        text, steps = before(text), steps + 1
        assert steps <= 120
