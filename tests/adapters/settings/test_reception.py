"""Where reception is: one text for all languages, or one by language."""

import pytest

from kiosk.domain.language import Locale, LocalText
from tests.adapters.settings.sites import SiteFolder

OFFICE = 'office = "Central Office"'


def said(site: SiteFolder, lines: str, tag: str) -> str:
    read = site.with_settings(OFFICE, f"{OFFICE}\n{lines}").configuration().site
    return read.reception.in_language(Locale(tag), read.default_language)


def test_it_is_not_known_where_nothing_is_said(site: SiteFolder) -> None:
    assert site.configuration().site.reception == LocalText({})


@pytest.mark.parametrize("tag", ["en-US", "ar", "ja"])
def test_one_text_holds_in_every_language(site: SiteFolder, tag: str) -> None:
    assert said(site, 'reception = "On your left"', tag) == "On your left"


@pytest.mark.parametrize(("tag", "words"), [("es", "A la izquierda"), ("ja", "On your left")])
def test_a_language_has_its_own_words_else_those_of_the_others(
    site: SiteFolder, tag: str, words: str
) -> None:
    lines = 'reception.ES = "A la izquierda"\nreception.others = "On your left"'
    assert said(site, lines, tag) == words


def test_a_language_without_words_gets_those_of_the_default_language(site: SiteFolder) -> None:
    lines = 'reception.en-US = "On your left"\nreception.es = "A la izquierda"'
    assert said(site, lines, "ja") == "On your left"


def test_a_language_that_is_not_offered_is_told(site: SiteFolder) -> None:
    lines = f'{OFFICE}\nreception.sv = "Till vänster"'
    (fault,) = site.with_settings(OFFICE, lines).faults()
    assert 'site.reception: "sv" is not offered; use ' in fault
    assert fault.endswith('or "others" for those not named.')
