"""The languages of the screens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qtTrId

from kiosk.domain.language import Locale, LocalText
from kiosk.ui.translations import SOURCE, Translations
from tests.fakes.sites import ARABIC, GERMAN
from tests.ui.conftest import ASSETS


@pytest.fixture
def translations(qapp: object) -> Iterator[Translations]:
    translations = Translations(ASSETS.translations)
    yield translations
    translations.close()


@pytest.fixture
def own(qapp: object) -> Iterator[Translations]:
    words = {"back": LocalText({SOURCE: "Return"}), "welcome": LocalText({GERMAN: "Moin"})}
    translations = Translations(ASSETS.translations, own=words)
    yield translations
    translations.close()


def test_a_sites_own_word_is_said_in_a_variety_of_its_language(own: Translations) -> None:
    austrian = Locale("de-AT")
    own.speak(austrian)
    assert (qtTrId("welcome"), own.text_in(austrian, "welcome")) == ("Moin", "Moin")


def test_a_sites_own_word_is_said_and_the_rest_is_built_in(own: Translations) -> None:
    own.speak(SOURCE)
    assert (qtTrId("back"), qtTrId("continue")) == ("Return", "Continue")
    own.speak(GERMAN)
    assert (qtTrId("back"), qtTrId("welcome")) == ("Zurück", "Moin")
    own.speak(ARABIC)
    assert qtTrId("welcome") not in {"Moin", "Welcome"}
    own.speak(SOURCE)
    assert qtTrId("back") == "Return"


def test_a_sites_own_word_can_be_asked_without_speaking_it(own: Translations) -> None:
    assert own.text_in(GERMAN, "welcome") == "Moin"
    assert own.text_in(SOURCE, "welcome") == "Welcome"


def test_a_plural_beside_own_words_still_counts(own: Translations) -> None:
    own.speak(SOURCE)
    assert qtTrId("svc.people", 3) == "3 people"


def test_one_language_is_spoken_at_a_time(translations: Translations) -> None:
    assert qtTrId("back") == "Back"
    translations.speak(GERMAN)
    assert qtTrId("back") == "Zurück"
    translations.speak(ARABIC)
    assert qtTrId("back") == "رجوع"
    translations.speak(SOURCE)
    assert qtTrId("back") == "Back"


def test_a_language_that_is_not_there_is_said_in_english(translations: Translations) -> None:
    translations.speak(GERMAN)
    translations.speak(Locale("fi"))
    assert qtTrId("back") == "Back"


def test_every_language_can_be_asked_without_speaking_it(translations: Translations) -> None:
    names = [translations.text_in(locale, "language.name") for locale in (GERMAN, ARABIC, SOURCE)]
    assert names == ["Deutsch", "العربية", "English"]
    assert qtTrId("back") == "Back"


def test_a_language_without_texts_still_has_its_own_name(translations: Translations) -> None:
    assert translations.text_in(Locale("fi"), "language.name") == "suomi"
    assert translations.text_in(Locale("fi"), "welcome") == "Welcome"


def test_without_english_there_are_no_screens(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make setup"):
        Translations(tmp_path)


def test_a_regional_language_is_spoken_as_its_nearest(translations: Translations) -> None:
    mexico, spain = Locale("es-MX"), Locale("es")

    assert translations.text_in(mexico, "tile.start") == translations.text_in(spain, "tile.start")
