"""Where a capital comes by itself."""

from __future__ import annotations

import pytest

from kiosk.domain.catalogue import Capitals
from kiosk.domain.keyboard.capitals import begins, with_capital
from kiosk.domain.keyboard.keyboard import Keyboard, Purpose, Sheet
from kiosk.domain.keyboard.layouts import opened, text_layouts
from kiosk.domain.keyboard.shown import key_rows
from kiosk.domain.language import Locale
from tests.unit.domain.keyboard.alphabets import ALPHABETS

UNCASED = {"he", "ar", "fa", "ur", "hi", "th", "ko", "ja"}


@pytest.mark.parametrize(
    ("text", "names", "sentences"),
    [
        ("", True, True),
        ("Anna", False, False),
        ("Anna ", True, False),
        ("Anna-", True, False),
        ("Anna\u00a0", True, False),
        ("O'", False, False),
        ("Yes.", False, False),
        ("Yes. ", True, True),
        ("Yes!  ", True, True),
        ("3.5", False, False),
        (" ", True, True),
    ],
)
def test_capitals_begin_names_or_sentences(text: str, *, names: bool, sentences: bool) -> None:
    assert begins(text, Capitals.NAMES) is names
    assert begins(text, Capitals.SENTENCES) is sentences
    assert not begins(text, Capitals.NONE)


@pytest.mark.parametrize("language", list(ALPHABETS))
def test_only_scripts_with_capitals_begin_with_one(language: str) -> None:
    layout = text_layouts(Locale(language))[0]
    assert layout.has_capitals is (language not in UNCASED)
    keyboard = with_capital(opened(Locale(language), Purpose.WORDS), "", Capitals.NAMES)
    assert keyboard.capital is (language not in UNCASED)


def pressed(keyboard: Keyboard, name: str) -> Keyboard:
    found = next(key for row in key_rows(keyboard) for key in row if key.name == name)
    return keyboard.after(found)


@pytest.mark.parametrize("way", [("key-accents",), ("key-script", "key-script"), ("key-signs",)])
def test_a_capital_waits_behind_other_keys(way: tuple[str, ...]) -> None:
    keyboard = with_capital(opened(Locale("el"), Purpose.WORDS), "", Capitals.NAMES)
    if way == ("key-accents",):
        keyboard = pressed(keyboard, "key-script")
    for name in way:
        keyboard = pressed(keyboard, name)
    assert keyboard.capital
    while keyboard.sheet is Sheet.SIGNS:
        names = {key.name for row in key_rows(keyboard) for key in row}
        keyboard = pressed(keyboard, "key-letters" if "key-letters" in names else "key-signs")
    assert keyboard.capital


def test_a_capital_does_not_follow_to_letters_without_any() -> None:
    latin = pressed(opened(Locale("ko"), Purpose.WORDS), "key-script")
    raised = with_capital(latin, "", Capitals.NAMES)
    assert raised.capital
    assert not pressed(raised, "key-script").capital
