"""A site's look: few given colours, and every tone of the screens computed from them.

Each token keeps its place beside the kiosk's own tone: where the kiosk's pressed button is a little
darker than its button, so is the site's. What a site gives is used exactly as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.domain.colour import (
    BLACK,
    WHITE,
    Colour,
    Tone,
    apart,
    colour,
    colour_of,
    contrast,
    is_neutral,
    tone_of,
)
from kiosk.domain.tones import DARK, FAMILY_OF, HEADS, LIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

Palette = dict[str, tuple[Colour, ...]]
"""Token of the screens to its colour; the bands of a doorway have several."""

TEXT, GRAPHICS = 4.5, 3.0
"""Least contrast of text, and of edges and icons (WCAG 2.2, 1.4.3 and 1.4.11, level AA)."""

COMFORTABLE = 7.0
"""Contrast of text whose colour the kiosk chooses by itself (WCAG 2.2, 1.4.6, level AAA)."""

_NEAR = 0.2
"""Lightness within which a token follows the given colour; farther ones keep their own."""
_STRONGEST = 1.7
"""How many times stronger than the kiosk's own a computed token may be coloured."""
_STAGES = ("stage", "bar")
_GROUNDS = ("stage", "bar", "paper", "sheet")
_HUES = frozenset({"brand", "stage", "bar", "accent"})
_FIXED = frozenset({"line", "barEdge"})
_SOFT_BLACK = Colour(18, 24, 28)


class Scheme(StrEnum):
    """Whether the ground of the screens is light or dark."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """What a site says of its look: colours by name (``HEADS``), and exact ones for the dark."""

    scheme: Scheme = Scheme.LIGHT
    colours: Mapping[str, Colour] = field(default_factory=lambda: MappingProxyType({}))
    dark_colours: Mapping[str, Colour] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def own(self) -> bool:
        """Whether the screens look as the kiosk's own light ones."""
        return self.scheme is Scheme.LIGHT and not self.colours

    @property
    def exact(self) -> Mapping[str, Colour]:
        """The colours that this scheme shows exactly as they were given."""
        return self.colours if self.scheme is Scheme.LIGHT else self.dark_colours


def palette(theme: Theme) -> Palette:
    """Return the colour of every token."""
    base = _own(theme.scheme)
    heads = _heads(theme, base)
    tokens = {name: _family(name, colours, base, heads) for name, colours in base.items()}
    _settle(tokens, theme.exact)
    return tokens


@cache
def _own(scheme: Scheme) -> Palette:
    """Return the kiosk's own colours."""
    return {
        token: tuple(each for text in texts if (each := colour(text)) is not None)
        for token, texts in (LIGHT if scheme is Scheme.LIGHT else DARK).items()
    }


def _heads(theme: Theme, base: Palette) -> dict[str, Colour]:
    """Return the colour at the head of each family, as it was given or as it follows from others.

    Stage and bar follow the brand, and in the dark every ground does; there, what was given for the
    light lends its hue.
    """
    light, own = _own(Scheme.LIGHT), {name: base[token][0] for name, token in HEADS.items()}
    dark = theme.scheme is Scheme.DARK
    heads, given = dict(own), theme.colours
    if "brand" in given:
        for name in _GROUNDS if dark else _STAGES:
            heads[name] = _tinted(own[name], light["primary"][0], given["brand"])
    for name, one in given.items():
        if not dark:
            heads[name] = one
        elif name in _HUES:
            heads[name] = _tinted(own[name], light[HEADS[name]][0], one)
    return heads | dict(theme.exact)


def _family(
    name: str, colours: tuple[Colour, ...], base: Palette, heads: Mapping[str, Colour]
) -> tuple[Colour, ...]:
    family = FAMILY_OF.get(name)
    if family is None:
        return colours
    head, given = base[HEADS[family]][0], heads[family]
    return tuple(_moved(each, head, given, fixed=name in _FIXED) for each in colours)


def _moved(one: Colour, head: Colour, given: Colour, *, fixed: bool) -> Colour:
    """Return a token's colour where the head of its family has become another."""
    if one == head:
        return given
    if given == head:
        return one
    tinted, step = (
        tone_of(_tinted(one, head, given)),
        tone_of(one).lightness - tone_of(head).lightness,
    )
    if fixed or abs(step) >= _NEAR:
        return colour_of(tinted)
    return colour_of(Tone(tone_of(given).lightness + step, tinted.chroma, tinted.hue))


def _tinted(one: Colour, head: Colour, given: Colour) -> Colour:
    """Return a colour as light as it is, in the hue and strength that a given colour lends."""
    tone, before, after = tone_of(one), tone_of(head), tone_of(given)
    if given == head:
        return one
    if one == head and is_neutral(before):
        return colour_of(Tone(tone.lightness, min(after.chroma, 0.03), after.hue))
    strength = 1.0 if is_neutral(before) else min(_STRONGEST, after.chroma / before.chroma)
    return colour_of(Tone(tone.lightness, tone.chroma * strength, after.hue))


def _settle(tokens: Palette, exact: Mapping[str, Colour]) -> None:
    """Let what the kiosk chooses by itself be read and seen on what the site gave."""

    def keep(token: str, ratio: float, *grounds: str) -> None:
        for ground in grounds:
            for each in tokens[ground]:
                tokens[token] = tuple(apart(one, each, ratio) for one in tokens[token])

    _choose_inks(tokens, exact)
    tokens["paperBands"] = (*tokens["paperBands"][:-1], tokens["door"][0])
    tokens["heroBands"] = (*tokens["heroBands"][:-1], tokens["amber"][0])
    keep("link", COMFORTABLE, "control", "tint100", "pressed", "functionKey")
    keep("tileInk", COMFORTABLE, "tile", "pressed")
    keep("accent", TEXT, "sheet", "paper", "tint50")
    keep("selectedEdge", GRAPHICS, "selected", "control", "greeting")
    keep("keyPressed", GRAPHICS, "sheet")
    keep("markArch", GRAPHICS, "paper")
    keep("busyTrack", GRAPHICS, "primaryInk")
    keep("primaryPressed", TEXT, "primaryInk")
    keep("barSeparator", TEXT, "barInk")
    keep("line", GRAPHICS, "control", "sheet", "paper", "tint50", "tint100", "pressed")
    keep("barEdge", GRAPHICS, "bar")
    keep("barOnInk", COMFORTABLE, "barOn")
    keep("amberInk", COMFORTABLE, "amber")
    keep("doorInk", COMFORTABLE, "door")
    keep("heroFact", TEXT, "hero")
    keep("numberBands", TEXT, "heroInk")
    tokens["heroBands"] = (*_readable(tokens), *tokens["heroBands"][2:])


def _choose_inks(tokens: Palette, exact: Mapping[str, Colour]) -> None:
    """Choose the words' colour on the button, the stage and the bar, where the site gave none."""
    chosen = (
        ("brand_ink", "primary", ("primaryInk", "keyPressedInk")),
        ("stage_ink", "hero", ("heroInk", "heroMarkArch")),
        ("bar_ink", "bar", ("barInk", "barOn")),
    )
    for name, ground, inks in chosen:
        if name not in exact:
            ink = _ink_on(tokens[ground][0], tokens[inks[0]][0])
            tokens.update(dict.fromkeys(inks, (ink,)))


def _ink_on(ground: Colour, usual: Colour) -> Colour:
    if contrast(usual, ground) >= COMFORTABLE:
        return usual
    inks = (usual, WHITE, _SOFT_BLACK)
    readable = [each for each in inks if contrast(each, ground) >= TEXT]
    return max(readable or (WHITE, BLACK), key=lambda each: contrast(each, ground))


def _readable(tokens: Palette) -> tuple[Colour, ...]:
    """Return the two outer bands behind the greeting, so that it can be read on them."""
    ink = tokens["heroInk"][0]
    return tuple(apart(band, ink, TEXT) for band in tokens["heroBands"][:2])
