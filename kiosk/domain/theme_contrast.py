"""Whether everything can be read and seen that a theme puts on something else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.colour import BLACK, WHITE, Colour, colour_of, contrast, tone_of
from kiosk.domain.theme import GRAPHICS, TEXT, Palette, Scheme, Theme, palette
from kiosk.domain.tones import FAMILY_OF, HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FINE = 0.02
_LIGHTNESSES = 50
_TEXTS = """
    ink paper, ink2 paper, badInk paper, ink sheet, ink2 sheet, ink control, ink2 control,
    ink pressed, ink2 pressed, ink tint50, ink2 tint50, ink tint100, ink greeting, ink2 closed,
    link control, link tint100, link pressed, link functionKey, primaryInk primary,
    primaryInk primaryPressed, heroInk hero, heroInk numberBands, barInk bar, barInk barSeparator,
    barOnInk barOn, selectedInk selected, ink2 selected, tileInk tile, tileInk pressed,
    keyPressedInk keyPressed, warnInk warn, okInk ok, badInk bad, badInk control, badInk sheet
"""
_GRAPHICS = """
    accent sheet, accent paper, accent tint50, accent control, line control, line sheet, line paper,
    line tint50, line tint100, line pressed, selectedEdge selected, selectedEdge control,
    selectedEdge greeting, primary sheet, primary control, keyPressed sheet, markArch paper,
    heroMarkArch hero, heroFact hero, doorInk door, amberInk amber, barEdge bar, barOn bar,
    warnEdge warn, focusOuter sheet, focusOuter paper, ink2 closedTile, busyTrack primaryInk
"""
_PLACES = {
    "brand": "the main button",
    "brand_ink": "words on the main button",
    "stage": "the dark stage",
    "stage_ink": "words on the dark stage",
    "bar": "the bar",
    "bar_ink": "words in the bar",
    "accent": "the doorway",
    "paper": "the ground of the questions",
    "sheet": "sheet and cards",
    "ink": "words",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tokens of which one lies on the other, and the contrast that they need."""

    token: str
    ground: str
    least: float


@dataclass(frozen=True, slots=True)
class TooClose:
    """Two colours that cannot be told apart. ``key`` is the given colour to be changed."""

    key: str
    message: str


def pairs() -> tuple[Pair, ...]:
    """Return everything that lies on something else on the screens."""
    return (*_read(_TEXTS, TEXT), *_read(_GRAPHICS, GRAPHICS))


def closest(tokens: Palette, pair: Pair) -> tuple[float, Colour, Colour]:
    """Return the least contrast between the colours of two tokens, and which they are."""
    both = [(one, ground) for one in tokens[pair.token] for ground in tokens[pair.ground]]
    one, ground = min(both, key=lambda each: contrast(*each))
    return contrast(one, ground), one, ground


def too_close(theme: Theme) -> tuple[TooClose, ...]:
    """Return what of a theme cannot be read or seen; one finding for each given colour."""
    found: dict[str, TooClose] = {}
    for pair, key in _failing(theme):
        if key not in found:
            found[key] = TooClose(key, _sentence(theme, pair, key))
    return tuple(found.values())


def veil(stage: Colour, ink: Colour) -> float:
    """Return how opaque the stage's colour must lie over a picture, 0 to 1, for words on it.

    Whatever the picture shows there, even white under white words, they have 4.5:1.
    """
    steps = (step / 100 for step in range(101))
    worst = WHITE if contrast(ink, WHITE) < contrast(ink, stage) else BLACK
    return next((each for each in steps if contrast(stage.over(worst, each), ink) >= TEXT), 1.0)


def _read(text: str, least: float) -> Iterator[Pair]:
    for words in text.replace("\n", " ").split(","):
        token, ground = words.split()
        yield Pair(token, ground, least)


def _failing(theme: Theme) -> Iterator[tuple[Pair, str]]:
    """Yield the pairs without enough contrast, each with the given colour that made it so."""
    tokens = palette(theme)
    for pair in pairs():
        key = _to_blame(pair, theme.exact)
        if key and closest(tokens, pair)[0] < pair.least:
            yield pair, key


def _to_blame(pair: Pair, given: Mapping[str, Colour]) -> str:
    """Return the given colour that made a pair what it is; the word's before its ground's."""
    families = (FAMILY_OF.get(pair.token, ""), FAMILY_OF.get(pair.ground, ""))
    return next((each for each in families if each in given), "")


def _sentence(theme: Theme, pair: Pair, key: str) -> str:
    ratio, one, ground = closest(palette(theme), pair)
    said = f"{_name(pair.token)} {one} on {_name(pair.ground)} {ground}"
    need = "words need" if pair.least == TEXT else "edges and icons need"
    right = _that_would_do(theme, key)
    advice = f'use {key} = "{right}"' if right else "choose colours that are farther apart"
    return f"{said} has a contrast of {int(ratio * 10) / 10}:1; {need} {pair.least:g}:1; {advice}."


def _that_would_do(theme: Theme, key: str) -> Colour | None:
    """Return the colour nearest in lightness with which nothing is wrong any more at this key."""
    tone = tone_of(theme.exact[key])
    steps = (side * step * _FINE for step in range(1, _LIGHTNESSES) for side in (-1, 1))
    for lightness in (tone.lightness + step for step in steps):
        if 0 <= lightness <= 1:
            one = colour_of(replace(tone, lightness=lightness))
            if all(key != each for _, each in _failing(_with(theme, key, one))):
                return one
    return None


def _with(theme: Theme, key: str, one: Colour) -> Theme:
    exact = {**theme.exact, key: one}
    if theme.scheme is Scheme.LIGHT:
        return replace(theme, colours=exact)
    return replace(theme, dark_colours=exact)


def _name(token: str) -> str:
    family = FAMILY_OF.get(token, "")
    if HEADS.get(family) == token:
        return f"{family} ({_PLACES[family]})"
    return f"{token} (computed from {family})" if family else token
