"""The languages of the screens: English below, the visitor's on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.domain.language import Locale, nearest_locale, texts_in
from kiosk.ui.compiled_words import compiled_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.domain.language import LocalText

    OwnTexts = Mapping[str, LocalText]

SOURCE = Locale("en-US")


class Translations:
    """Speaks one language at a time. A text that a language lacks is said in English."""

    def __init__(self, folder: Path, country: str = "", own: OwnTexts | None = None) -> None:
        """``country`` decides between varieties of a language; ``own`` are the site's own words."""
        self._own = own or {}
        self._owned: QTranslator | None = None
        self._owned_words = b""
        self._folder = folder
        self._country = country
        self._translators: dict[Locale, QTranslator | None] = {}
        self._spoken: QTranslator | None = None
        self._spoken_locales = tuple(
            Locale(file.stem.removeprefix("kiosk_")) for file in folder.glob("kiosk_*.qm")
        )
        source = self._translator(SOURCE)
        if source is None:
            raise FileNotFoundError(f"{folder}: no {SOURCE} texts: make setup")
        QCoreApplication.installTranslator(source)

    def speak(self, locale: Locale) -> None:
        """Say everything in this language from now on."""
        if self._spoken:
            QCoreApplication.removeTranslator(self._spoken)
        self._spoken = None if locale == SOURCE else self._translator(locale)
        if self._spoken:
            QCoreApplication.installTranslator(self._spoken)
        self._speak_own(texts_in(self._own, locale))

    def _speak_own(self, words: Mapping[str, str]) -> None:
        """Say the site's own words before all others. Qt makes no copy of their bytes."""
        if self._owned:
            QCoreApplication.removeTranslator(self._owned)
        self._owned = None
        if words:
            self._owned_words = compiled_words(words)
            self._owned = QTranslator()
            self._owned.load(self._owned_words)
            QCoreApplication.installTranslator(self._owned)

    def text_in(self, locale: Locale, text_id: str) -> str:
        """Return a text without a number in it, in any language."""
        if text_id in self._own and (own := self._own[text_id].written_for(locale)):
            return own
        translator = self._translator(locale) or self._translator(SOURCE)
        text = (translator.translate("", text_id) if translator else None) or ""
        if translator is self._translators[SOURCE] and locale != SOURCE:
            return _own_name(locale) if text_id.startswith("language.") else text
        return text

    def close(self) -> None:
        """Take the languages back from the application."""
        self.speak(SOURCE)
        self._speak_own({})
        if source := self._translator(SOURCE):
            QCoreApplication.removeTranslator(source)

    def _translator(self, locale: Locale) -> QTranslator | None:
        if locale not in self._translators:
            spoken = nearest_locale(locale, self._spoken_locales, self._country)
            self._translators[locale] = self._loaded(spoken) if spoken else None
        return self._translators[locale]

    def _loaded(self, locale: Locale) -> QTranslator | None:
        translator = QTranslator()
        return translator if translator.load(str(self._folder / f"kiosk_{locale}.qm")) else None


def _own_name(locale: Locale) -> str:
    from PySide6.QtCore import QLocale

    return QLocale(locale).nativeLanguageName() or locale
