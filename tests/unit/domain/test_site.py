"""A site speaks the languages that its screens are written in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.language import Locale
from kiosk.domain.site import spoken_at
from tests.fakes.sites import SITE


@pytest.mark.parametrize(
    ("offered", "default", "translated", "spoken", "spoken_default"),
    [
        ("en-US ar de", "en-US", "en-US ar de fr", "en-US ar de", "en-US"),
        ("en-US ar de", "en-US", "de ar", "ar de", "ar"),
        ("en-US es-MX", "es-MX", "en-US es", "en-US es-MX", "es-MX"),
        ("en-US ar", "ar", "", "en-US ar", "ar"),
    ],
)
def test_languages_that_are_not_translated_are_left_out(
    offered: str, default: str, translated: str, spoken: str, spoken_default: str
) -> None:
    site = replace(SITE, languages=tags(offered), default_language=Locale(default))

    expected = replace(site, languages=tags(spoken), default_language=Locale(spoken_default))
    assert spoken_at(site, translated.split()) == expected


def test_a_site_whose_languages_are_not_translated_cannot_be_shown() -> None:
    assert spoken_at(SITE, ["fr", "uk"]) is None


def tags(text: str) -> tuple[Locale, ...]:
    return tuple(map(Locale, text.split()))
