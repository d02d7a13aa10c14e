"""Looks that screens are shown in beside the own one: the dark scheme, and the example theme."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kiosk.domain.colour import Colour
from kiosk.domain.theme import Scheme, Theme, palette
from kiosk.domain.theme_contrast import veil
from kiosk.ui.look import Look

HARBOUR = Path(__file__).parents[2] / "themes" / "harbour"
LOOKS = ("own", "dark", "harbour", "harbour dark")


def look_named(name: str) -> Look | None:
    """Return one of LOOKS; None for the kiosk's own."""
    if name == "own":
        return None
    themed = name.startswith("harbour")
    scheme = Scheme.DARK if name.endswith("dark") else Scheme.LIGHT
    given = tomllib.loads((HARBOUR / "theme.toml").read_text("utf-8"))["theme"]["colours"]
    colours = {key: _colour(text) for key, text in given.items()} if themed else {}
    tokens = palette(Theme(scheme, colours))
    return Look(
        tokens={token: tuple(map(str, each)) for token, each in tokens.items()},
        dark=scheme is Scheme.DARK,
        logo=HARBOUR / "logo.svg" if themed else None,
        veil=veil(tokens["hero"][0], tokens["heroInk"][0]),
    )


def _colour(text: str) -> Colour:
    return Colour(*(int(text[at : at + 2], 16) for at in (1, 3, 5)))
