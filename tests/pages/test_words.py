from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.server.pages.words import Words, accepted, read_locale
from tests.fakes import sites
from tests.fakes.open_office import ARABIC, ENGLISH


@pytest.mark.parametrize(
    ("header", "tags"),
    [
        ("", []),
        ("ar", ["ar"]),
        ("fr;q=0.5, de", ["de", "fr"]),
        ("de;q=0.2, ar;q=0.9, en;q=0.2", ["ar", "de", "en"]),
        ("de;q=0, *", []),
        ("de;q=much, en", ["en"]),
        (" , ;q=1", []),
    ],
)
def test_the_languages_of_a_browser_are_read_best_first(header: str, tags: list[str]) -> None:
    assert accepted(header) == tags


def test_a_header_of_any_length_is_read_in_part() -> None:
    assert len(accepted(",".join(["de"] * 5000))) == 20


@pytest.mark.parametrize(
    ("wanted", "locale"),
    [(["ar-EG", "de"], "ar"), (["fr", "de-AT"], "de"), (["fr"], "en-US"), ([], "en-US")],
)
def test_a_page_speaks_the_first_language_that_the_site_speaks(
    wanted: list[str], locale: str
) -> None:
    assert read_locale(wanted, sites.SITE) == locale


def test_a_page_is_laid_out_in_the_direction_of_its_language(english: Words) -> None:
    assert (english.direction, replace(english, locale=ARABIC).direction) == ("ltr", "rtl")


def test_a_language_is_named_by_itself(english: Words) -> None:
    assert english.language_name(ARABIC) == "العربية"
    assert english.language_name(ENGLISH) == "English"
