"""Every letter of every language can be typed, and every key can be reached."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import pytest

from kiosk.domain.keyboard.keyboard import FEWEST_ROWS, MOST_ROWS, Act, Keyboard, Purpose
from kiosk.domain.keyboard.layout import SIGNS, Layout, capital
from kiosk.domain.keyboard.layouts import code_layout, opened, text_layouts
from kiosk.domain.keyboard.shown import key_rows, row_lengths, way_to
from kiosk.domain.language import Locale
from tests.unit.domain.keyboard.alphabets import ALPHABETS, letters_of
from tests.unit.domain.keyboard.national import NATIONAL
from tests.unit.domain.keyboard.typist import Typist

OFFERED = sorted(
    file.stem.removeprefix("kiosk_") for file in Path("translations").glob("kiosk_*.ts")
)
HEIGHTS = (MOST_ROWS, FEWEST_ROWS)
WIDEST = 12


def keyboard_in(language: str, height: int = MOST_ROWS) -> Keyboard:
    return opened(Locale(language), Purpose.WORDS, height)


def all_layouts() -> list[Layout]:
    return [layout for language in ALPHABETS for layout in text_layouts(Locale(language))]


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("language", OFFERED)
def test_every_letter_of_a_language_can_be_typed(language: str, height: int) -> None:
    known = language if language in ALPHABETS else language.split("-", maxsplit=1)[0]
    for letter in letters_of(known):
        typist = Typist(keyboard_in(language, height))
        typist.type(letter)
        assert typist.text == unicodedata.normalize("NFC", letter)


@pytest.mark.parametrize("language", list(NATIONAL))
def test_letters_stand_in_the_rows_and_the_order_of_the_country(language: str) -> None:
    layout = text_layouts(Locale(language))[0]
    for row, national in zip(layout.letters, NATIONAL[language], strict=True):
        assert [letter for letter in row if letter in national] == list(national)


@pytest.mark.parametrize("language", ["en", "de", "fr", "pl", "tr", "el", "ru", "uk", "cs", "hu"])
def test_every_letter_has_its_capital(language: str) -> None:
    for letter in letters_of(language):
        raised = capital(letter) if language != "tr" or letter != "i" else "İ"
        assert way_to(keyboard_in(language), raised), raised


@pytest.mark.parametrize("language", OFFERED)
def test_latin_letters_and_digits_can_be_typed_in_every_language(language: str) -> None:
    for char in "azAZ09-é":
        assert way_to(keyboard_in(language), char), char


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("language", list(ALPHABETS))
def test_no_key_leads_where_there_is_no_way_back(
    language: str, purpose: Purpose, height: int
) -> None:
    start = opened(Locale(language), purpose, height)
    ways = {keyboard: next_to(keyboard) for keyboard in reached_from(start)}
    back = {start}
    for _ in ways:
        back |= {keyboard for keyboard, near in ways.items() if not back.isdisjoint(near)}
    assert back == set(ways)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("language", list(ALPHABETS))
def test_every_key_of_a_layout_is_shown_somewhere(language: str, height: int) -> None:
    start = keyboard_in(language, height)
    shown = {
        key.text for keyboard in reached_from(start) for row in key_rows(keyboard) for key in row
    }
    for layout in start.layouts:
        for row in (*layout.letters, *layout.shifted, layout.top, layout.accents, layout.marks):
            assert set(row) <= shown


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("language", list(ALPHABETS))
def test_a_board_keeps_its_height_and_width(language: str, purpose: Purpose, height: int) -> None:
    for keyboard in reached_from(opened(Locale(language), purpose, height)):
        rows = key_rows(keyboard)
        assert len(rows) == height + 1
        assert keyboard.columns <= WIDEST
        for row in rows:
            assert 0 < sum(key.share or 0 for key in row) <= keyboard.columns + 0.01
            assert min(key.share or 0 for key in row) >= 0.8


def test_a_row_has_room_for_every_keyboard_that_it_may_become() -> None:
    for language in ALPHABETS:
        start = keyboard_in(language)
        for keyboard in reached_from(start):
            assert row_lengths(keyboard) == row_lengths(start)
            lengths = tuple(map(len, key_rows(keyboard)))
            assert all(one <= most for one, most in zip(lengths, row_lengths(start), strict=True))


@pytest.mark.parametrize("layout", all_layouts(), ids=lambda layout: layout.sample)
def test_a_layout_and_its_shift_have_one_shape(layout: Layout) -> None:
    if layout.shifted:
        assert list(map(len, layout.shifted)) == list(map(len, layout.letters))
        assert len(layout.shifted_top) == len(layout.top)
    for rows in (layout.letters, layout.shifted):
        keys = [key for row in rows for key in row]
        assert "" not in keys
    assert len(set(itertools.chain(*layout.letters, layout.top))) == sum(
        map(len, (*layout.letters, layout.top))
    ), "no letter twice"
    assert len(set(layout.accents)) == len(layout.accents)


def test_what_is_typed_with_one_key_is_already_composed() -> None:
    for layout in all_layouts():
        for row in (*layout.letters, *layout.shifted, layout.top, layout.accents):
            assert [unicodedata.normalize("NFC", key) for key in row] == list(row)


def test_an_unknown_language_has_the_english_keyboard() -> None:
    assert text_layouts(Locale("nb-NO")) == text_layouts(Locale("en-GB"))


def test_a_region_does_not_change_the_keyboard() -> None:
    assert text_layouts(Locale("pt-BR")) == text_layouts(Locale("pt-PT"))


@pytest.mark.parametrize(
    ("language", "first"), [("de", "qwertz"), ("fr", "azerty"), ("ar", "qwerty"), ("en", "qwerty")]
)
def test_addresses_are_typed_on_the_letters_a_to_z(language: str, first: str) -> None:
    layout = code_layout(Locale(language))
    assert "".join(layout.letters[0]).startswith(first)
    assert {key for row in layout.letters for key in row} == set("abcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize("height", HEIGHTS)
def test_an_address_has_all_its_signs_and_no_space(height: int) -> None:
    keyboard = opened(Locale("en"), Purpose.ADDRESS, height)
    for char in "azAZ09.@_-+'!#$%&*/=?^":
        assert way_to(keyboard, char), char
    assert not way_to(keyboard, " ")
    assert not way_to(keyboard, "é")


def test_signs_of_every_day_are_on_every_keyboard() -> None:
    for language in ALPHABETS:
        for sign in SIGNS[:20]:
            assert way_to(keyboard_in(language), sign), (language, sign)


def next_to(keyboard: Keyboard) -> list[Keyboard]:
    keys = [key for row in key_rows(keyboard) for key in row]
    return [keyboard.after(key) for key in keys if key.act in {Act.TURN, Act.SHIFT}]


def reached_from(start: Keyboard) -> list[Keyboard]:
    reached = [start]
    for keyboard in reached:
        reached += [then for then in next_to(keyboard) if then not in reached]
    return reached
