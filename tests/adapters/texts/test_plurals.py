import pytest
from babel import Locale as BabelLocale

from kiosk.adapters.texts.plurals import plural_rule
from tools.translations import sources
from tools.translations.__main__ import SOURCES

LOCALES = [
    *("ar", "cs", "de", "el", "en-GB", "en-US", "es", "fa", "fr", "he", "hi", "hu", "it", "ja"),
    *("ko", "nl", "pl", "pt-BR", "ro", "ru", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant"),
]
NUMBERS = [*range(1, 250), 1_000, 1_001, 1_111, 100_002, 1_000_000]


def test_every_language_of_the_kiosk_is_counted_here() -> None:
    assert {sources.locale_of(path) for path in sources.find(SOURCES)} <= set(LOCALES)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_counts_as_cldr_does(locale: str) -> None:
    rule = plural_rule(locale)
    cldr = BabelLocale.parse(locale, sep="-").plural_form
    for number in NUMBERS:
        wanted = cldr(number)
        assert rule.category(number) == (wanted if wanted in rule.categories else "other"), number


@pytest.mark.parametrize("locale", LOCALES)
def test_every_category_that_stands_for_one_number_does_so(locale: str) -> None:
    rule = plural_rule(locale)
    for category in rule.exact:
        assert len([n for n in range(1_000) if rule.category(n) == category]) == 1


def test_a_language_without_a_rule_is_an_error_and_no_guess() -> None:
    with pytest.raises(KeyError):
        plural_rule("tlh")
