"""A site's theme: computed from few colours, and refused where it cannot be read."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.colour import BLACK, WHITE, Colour, colour, contrast
from kiosk.domain.theme import TEXT, Scheme, Theme, palette
from kiosk.domain.theme_contrast import closest, pairs, too_close, veil
from kiosk.domain.tones import DARK, FAMILY_OF, HEADS, LIGHT

QML = Path(__file__).resolve().parents[3] / "resources" / "qml" / "Kiosk"
CHANNELS = st.integers(0, 255)
COLOURS = st.builds(Colour, CHANNELS, CHANNELS, CHANNELS)
GIVEN = st.dictionaries(st.sampled_from(sorted(HEADS)), COLOURS, max_size=4)


def hex_colour(text: str) -> Colour:
    read = colour(text)
    assert read is not None
    return read


def written(theme: Theme) -> dict[str, tuple[str, ...]]:
    return {token: tuple(map(str, colours)) for token, colours in palette(theme).items()}


def failing(theme: Theme) -> list[str]:
    tokens = palette(theme)
    return [
        f"{pair.token} {pair.ground}" for pair in pairs() if closest(tokens, pair)[0] < pair.least
    ]


def qml_tokens() -> dict[str, tuple[str, ...]]:
    """Return what ColorTokens.qml says, with its references to other tokens resolved."""
    source = (QML / "Style" / "ColorTokens.qml").read_text("utf-8")
    found = re.findall(r"property (?:list<color>|color) (\w+): (.+)", source)
    raw = {name: value for name, value in found if name != "scrim"}
    return {
        name: tuple(re.findall(r"#\w+", value)) or tuple(re.findall(r"#\w+", raw[value]))
        for name, value in raw.items()
    }


def test_a_site_that_says_nothing_looks_as_the_kiosk_does() -> None:
    assert written(Theme()) == LIGHT == qml_tokens()


def test_the_kiosks_own_dark_has_every_token_of_the_light() -> None:
    assert DARK.keys() == LIGHT.keys()
    for token, colours in written(Theme(Scheme.DARK)).items():
        assert len(colours) == len(LIGHT[token]), token


@pytest.mark.parametrize("scheme", Scheme)
def test_the_kiosks_own_colours_are_far_enough_apart(scheme: Scheme) -> None:
    assert failing(Theme(scheme)) == []


def test_every_token_that_screens_use_is_compared_with_something() -> None:
    compared = {name for pair in pairs() for name in (pair.token, pair.ground)}
    decoration = [
        "hair",
        "lip",
        "primaryLip",
        "mouth",
        "bezel",
        "paperShade",
        "paperLine",
        "markHole",
        "plate",
        "paperBands",
        "heroBands",
        "focusInner",
    ]
    assert LIGHT.keys() - compared == set(decoration)


@given(COLOURS)
def test_whatever_the_brand_the_dark_scheme_can_be_read(brand: Colour) -> None:
    assert failing(Theme(Scheme.DARK, {"brand": brand})) == []


@settings(max_examples=25)
@given(COLOURS)
def test_a_brand_that_stands_out_from_the_sheet_is_all_that_a_site_need_give(brand: Colour) -> None:
    theme = Theme(colours={"brand": brand})
    if contrast(brand, WHITE) >= 3:
        assert [found.message for found in too_close(theme)] == []
        assert failing(theme) == []
    else:
        assert [found.key for found in too_close(theme)] == ["brand"]


@settings(max_examples=15)
@given(GIVEN)
def test_what_cannot_be_read_is_always_told(colours: dict[str, Colour]) -> None:
    theme = Theme(colours=colours)
    assert bool(failing(theme)) == bool(too_close(theme))


@settings(max_examples=25)
@given(st.sampled_from(sorted(HEADS)), COLOURS)
def test_the_advice_clears_what_it_is_given_for(key: str, one: Colour) -> None:
    for found in too_close(Theme(colours={key: one})):
        advised = re.search(rf'use {key} = "(#\w+)"', found.message)
        assert advised, found.message
        mended = Theme(colours={key: hex_colour(advised[1])})
        assert too_close(mended) == ()


@given(GIVEN)
def test_what_a_site_gives_is_shown_exactly(colours: dict[str, Colour]) -> None:
    tokens, dark = palette(Theme(colours=colours)), palette(Theme(Scheme.DARK, {}, colours))
    for name, one in colours.items():
        assert tokens[HEADS[name]] == dark[HEADS[name]] == (one,)


def test_a_pair_is_named_with_its_figure_and_what_would_be_right() -> None:
    theme = Theme(colours={"brand": hex_colour("#FFD400"), "brand_ink": WHITE})
    (ink, brand) = too_close(theme)
    assert ink.key == "brand_ink"
    assert ink.message == (
        "brand_ink (words on the main button) #FFFFFF on brand (the main button) #FFD400 has a "
        'contrast of 1.4:1; words need 4.5:1; use brand_ink = "#2E2E2E".'
    )
    assert brand.key == "brand"
    assert "on sheet (sheet and cards) #FFFFFF" in brand.message
    assert "edges and icons need 3:1" in brand.message


def test_a_figure_is_never_rounded_up_to_enough() -> None:
    (found,) = too_close(Theme(colours={"stage": hex_colour("#777777"), "stage_ink": WHITE}))
    assert "contrast of 4.4:1" in found.message


def test_stage_and_bar_follow_the_brand() -> None:
    tokens = palette(Theme(colours={"brand": hex_colour("#7A1F4B")}))
    assert tokens["hero"][0].red > tokens["hero"][0].green
    assert tokens["bar"][0].red > tokens["bar"][0].green
    assert tokens["paper"] == (hex_colour("#F4F0E6"),)


def test_words_on_a_light_brand_are_dark() -> None:
    tokens = palette(Theme(colours={"brand": hex_colour("#E5741D")}))
    assert contrast(tokens["primaryInk"][0], tokens["primary"][0]) >= TEXT
    assert tokens["primaryInk"][0].luminance < tokens["primary"][0].luminance


def test_faults_have_their_colour_whatever_the_theme() -> None:
    alike = {token for token in LIGHT if token not in FAMILY_OF}
    assert {"warn", "warnInk", "warnEdge", "ok", "okInk", "bad", "badInk"} <= alike
    tokens = written(Theme(colours={"brand": hex_colour("#7A1F4B")}))
    assert {token: tokens[token] for token in alike} == {token: LIGHT[token] for token in alike}


@given(COLOURS, COLOURS)
def test_words_over_any_picture_can_be_read_through_the_veil(
    stage: Colour, picture: Colour
) -> None:
    tokens = palette(Theme(colours={"stage": stage}))
    ground, ink = tokens["hero"][0], tokens["heroInk"][0]
    if contrast(ink, ground) >= TEXT:
        for worst in (picture, BLACK, WHITE):
            assert contrast(ground.over(worst, veil(ground, ink)), ink) >= TEXT
