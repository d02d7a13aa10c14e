"""The kiosk's own words: 27 languages, each complete and true to the rules of the project."""

import re
import unicodedata

import pytest
from babel import Locale as Cldr
from babel import localedata

from kiosk.domain.language import Locale, name_id
from tools.translations import sources
from tools.translations.__main__ import ROOT, SOURCES
from tools.translations.check import faults
from tools.translations.sources import Translation

TRANSLATIONS = [sources.read(path) for path in sources.find(SOURCES)]
ENGLISH = next(one for one in TRANSLATIONS if one.locale == sources.ENGLISH)
LOCALES = tuple(Locale(one.locale) for one in TRANSLATIONS)
EVERY = pytest.mark.parametrize("translation", TRANSLATIONS, ids=lambda one: one.locale)
LATIN = {"cs", "de", "en", "es", "fr", "hu", "it", "nl", "pl", "pt", "ro", "tr", "vi"}
QT_LACKS = {
    **{language: {"many"} for language in ("es", "fr", "it", "pt")},
    **{language: {"one"} for language in ("fa", "hu", "tr", "vi")},
    "he": {"two"},
}
COUNTED = [*range(250), 1_000_000]
LIMIT = re.compile(r"At most (\d+) characters")


def said(translation: Translation, text_id: str) -> str:
    return translation.by_id()[text_id].forms[0]


def test_the_kiosk_speaks_27_languages_in_nine_scripts() -> None:
    assert set(LOCALES) == {
        *("ar", "cs", "de", "el", "en-GB", "en-US", "es", "fa", "fr", "he", "hi", "hu", "it", "ja"),
        *("ko", "nl", "pl", "pt-BR", "ro", "ru", "th", "tr", "uk", "ur", "vi"),
        *("zh-Hans", "zh-Hant"),
    }
    names = {said(one, "language.name")[0] for one in TRANSLATIONS}
    scripts = {unicodedata.name(letter).split()[0] for letter in names}
    assert len(scripts) >= 9, scripts


@EVERY
def test_quotation_marks_and_apostrophes_are_those_of_print(translation: Translation) -> None:
    texts = [form for message in translation.messages for form in message.forms]
    assert [text for text in texts if "'" in text or '"' in text] == []


def test_every_language_is_complete_fresh_and_used() -> None:
    assert faults(SOURCES, (ROOT / "resources" / "qml", ROOT / "kiosk")) == []


@EVERY
def test_every_plural_has_the_forms_of_cldr_that_qt_can_keep(translation: Translation) -> None:
    language = translation.locale.split("-")[0]
    cldr = Cldr.parse(translation.locale, sep="-").plural_form
    wanted = {cldr(number) for number in COUNTED} - QT_LACKS.get(language, set())
    assert set(translation.rule.categories) == wanted
    plurals = [message for message in translation.messages if message.plural]
    assert plurals
    assert {len(message.forms) for message in plurals} == {len(wanted)}


@EVERY
def test_a_language_calls_itself_as_its_speakers_do(
    translation: Translation,
) -> None:
    localedata.clear_caches()  # dates leave names out of what a process shares
    language = Cldr.parse(translation.locale.split("-")[0])
    name = language.get_language_name()
    assert name
    assert said(translation, "language.name").casefold() == name.casefold()
    assert said(translation, "language.name")[0].istitle() or language.language not in LATIN


def test_no_two_tiles_say_the_same() -> None:
    names = [said(one, name_id(Locale(one.locale), LOCALES)) for one in TRANSLATIONS]
    assert len(set(names)) == len(TRANSLATIONS)


@EVERY
def test_every_digit_is_one_of_0_to_9(translation: Translation) -> None:
    texts = "".join(form for message in translation.messages for form in message.forms)
    assert {char for char in texts if char.isdigit()} <= set("0123456789")


def limits() -> list[tuple[str, int]]:
    source = ENGLISH.path.read_text("utf-8")
    messages = re.findall(r'<message id="([^"]+)".*?</message>', source, re.DOTALL)
    comments = re.findall(r"<extracomment>(.*?)</extracomment>", source)
    assert len(messages) == len(comments)
    found = [(one, LIMIT.search(comment)) for one, comment in zip(messages, comments, strict=True)]
    return [(one, int(limit[1])) for one, limit in found if limit]


@pytest.mark.parametrize(("text_id", "most"), limits())
def test_what_has_to_be_short_is_short_in_every_language(text_id: str, most: int) -> None:
    long = {one.locale: said(one, text_id) for one in TRANSLATIONS}
    assert {locale: text for locale, text in long.items() if len(text) > most} == {}
