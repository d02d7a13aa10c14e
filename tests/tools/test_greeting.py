"""The fonts that hold the characters of greetings alone."""

from dataclasses import astuple, replace

import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

from kiosk.adapters.system.fonts import FACES, MADE_EAST_ASIAN, MADE_GREETING
from kiosk.domain.language import Locale
from kiosk.ui.translations import Translations
from kiosk.ui.view_models.paging import Pages
from kiosk.ui.view_models.welcome import derive_welcome_props
from tests.fakes.sites import CONTEXT, SITE
from tests.ui.conftest import ASSETS
from tests.ui.snapshots import moment
from tools.fonts import TARGET, TRANSLATIONS
from tools.greeting import greeting_characters

GREETED = greeting_characters(TRANSLATIONS, FACES)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("languages", [tuple(FACES), *((one,) for one in FACES)])
def test_they_hold_all_that_the_welcome_screen_says(languages: tuple[Locale, ...]) -> None:
    now = moment(context=replace(CONTEXT, site=replace(SITE, languages=languages)))
    translations = Translations(ASSETS.translations)
    shown = derive_welcome_props(now, translations.text_in, Pages()).languages
    translations.close()
    assert len(shown) == len(languages)
    said = "".join(str(text) for row in shown for text in astuple(row))
    assert {char for char in said if char >= "\u2e80"} <= set(GREETED)
    assert GREETED.isprintable()


def test_a_text_that_a_language_lacks_is_named() -> None:
    with pytest.raises(KeyError, match="xx"):
        greeting_characters(TRANSLATIONS, [Locale("xx")])


@pytest.mark.parametrize("place", range(len(FACES)))
@pytest.mark.parametrize(
    ("few", "whole"), list(zip(MADE_GREETING, MADE_EAST_ASIAN, strict=True)), ids=MADE_GREETING
)
def test_they_draw_what_the_whole_fonts_draw(few: str, whole: str, place: int) -> None:
    small, large = (
        TTFont(TARGET / f"{name}.ttc", fontNumber=place, lazy=True) for name in (few, whole)
    )
    assert set(small.getBestCmap()) == {ord(char) for char in GREETED}
    assert [drawn(small, char) for char in GREETED] == [drawn(large, char) for char in GREETED]
    for table, values in {
        "hhea": ("ascent", "descent", "lineGap"),
        "head": ("unitsPerEm",),
    }.items():
        for value in values:
            assert getattr(small[table], value) == getattr(large[table], value)
    small.close()
    large.close()


def drawn(font: TTFont, char: str) -> tuple[object, int]:
    """The outline of a character and its width."""
    pen, name = RecordingPen(), font.getBestCmap()[ord(char)]
    glyph = font.getGlyphSet()[name]
    glyph.draw(pen)
    return pen.value, glyph.width
