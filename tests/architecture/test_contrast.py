"""The kiosk's own colours against the design's contrasts, in every pair that meets on a screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.domain.colour import Colour, colour, contrast
from kiosk.domain.theme import COMFORTABLE, GRAPHICS, TEXT, Palette, Scheme, Theme, palette
from kiosk.domain.theme_contrast import Pair, closest, pairs
from tests.architecture import sources

STYLE = Path("resources/qml/Kiosk/Style")
TOKEN = re.compile(
    r'^\s+(?:property (?:list<color>|color) )?(\w+): (\[.+\]|"#\w+"|\w+)$', re.MULTILINE
)
DARK = "dark"
LIGHT, BLACK_GROUND, WHITE_GROUND = (
    "ColorTokens.qml",
    "DarkContrastColors.qml",
    "LightContrastColors.qml",
)
LOOKS = (LIGHT, DARK, BLACK_GROUND, WHITE_GROUND)
ALSO_SEEN = (
    Pair("line", "functionKey", GRAPHICS),
    Pair("selectedEdge", "sheet", GRAPHICS),
    Pair("focusOuter", "control", GRAPHICS),
)
INSTEAD = {
    ("barInk", "barSeparator"): Pair("barInk", "bar", TEXT),
    ("tileInk", "pressed"): Pair("tileInk", "tile", TEXT),
    ("ink2", "selected"): Pair("selectedInk", "selected", TEXT),
    ("selectedEdge", "selected"): Pair("selected", "sheet", GRAPHICS),
}
"""Pairs that never meet in high contrast, and what lies there on what instead."""


def read(mode: str) -> Palette:
    """Return the colours of a contrast mode; what a mode leaves out is as in the standard one."""
    raw: dict[str, str] = {}
    for file in dict.fromkeys((LIGHT, mode)):
        raw |= TOKEN.findall(sources.read(STYLE / file) or "")
    return {name: colours(raw.get(value, value)) for name, value in raw.items()}


def colours(text: str) -> tuple[Colour, ...]:
    found = (colour(each) for each in re.findall(r"#[0-9A-F]{6}\b", text))
    return tuple(each for each in found if each is not None)


def shown(look: str) -> Palette:
    return palette(Theme(Scheme.DARK)) if look == DARK else read(look)


def met(look: str) -> list[Pair]:
    every = [*pairs(), *ALSO_SEEN]
    if look in {LIGHT, DARK}:
        return every
    return [INSTEAD.get((pair.token, pair.ground), pair) for pair in every]


@pytest.mark.parametrize("look", LOOKS)
def test_words_stand_out_by_seven_to_one_and_edges_by_three(look: str) -> None:
    tokens = shown(look)
    faint = [
        f"{pair.token} on {pair.ground}: {ratio:.2f}"
        for pair in met(look)
        for ratio in [closest(tokens, pair)[0]]
        if ratio < (COMFORTABLE if pair.least == TEXT else GRAPHICS)
    ]
    assert faint == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ground", ["sheet", "paper", "hero", "bar"])
def test_one_of_the_two_frames_of_the_focus_is_seen_on_every_ground(look: str, ground: str) -> None:
    tokens = shown(look)
    frames = [*tokens["focusInner"], *tokens["focusOuter"]]
    assert max(contrast(frame, tokens[ground][0]) for frame in frames) >= GRAPHICS


def test_every_colour_of_a_mode_is_compared() -> None:
    compared = {name for pair in pairs() for name in (pair.token, pair.ground)}
    for look in LOOKS:
        assert compared <= {name for name, each in shown(look).items() if each}
