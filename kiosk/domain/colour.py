"""Colours of the screens: how light they are, and how far two of them stand apart."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_STEPS = 11
"""Halvings of a search for a lightness: finer than one step of a channel."""
_NEUTRAL = 0.004
"""Chroma below which a colour has no hue worth keeping."""


@dataclass(frozen=True, slots=True)
class Colour:
    """An opaque sRGB colour; each channel from 0 to 255."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"#{self.red:02X}{self.green:02X}{self.blue:02X}"

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 for black to 1 for white (WCAG 2.2, definition of that name)."""
        red, green, blue = map(_linear, (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def over(self, ground: Colour, opacity: float) -> Colour:
        """Return what is seen where this colour lies over another, as screens mix them."""
        pairs = zip(self._channels(), ground._channels(), strict=True)
        return Colour(*(round(one * opacity + other * (1 - opacity)) for one, other in pairs))

    def _channels(self) -> tuple[int, int, int]:
        return self.red, self.green, self.blue


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour by lightness (0 to 1), chroma and hue (radians): OKLCH (B. Ottosson, 2020)."""

    lightness: float
    chroma: float
    hue: float


BLACK, WHITE = Colour(0, 0, 0), Colour(255, 255, 255)


def colour(text: str) -> Colour | None:
    """Return the colour that ``#RRGGBB`` names, or None."""
    if not _HEX.fullmatch(text):
        return None
    return Colour(*(int(text[start : start + 2], 16) for start in (1, 3, 5)))


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((one.luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=1024)
def tone_of(one: Colour) -> Tone:
    """Return a colour's tone."""
    red, green, blue = (_linear(channel) for channel in (one.red, one.green, one.blue))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    return Tone(lightness, math.hypot(a, b), math.atan2(b, a))


def colour_of(tone: Tone) -> Colour:
    """Return a tone's colour; one that no screen can show loses chroma, not lightness."""
    lightness = min(1.0, max(0.0, tone.lightness))
    channels = _channels(Tone(lightness, tone.chroma, tone.hue))
    if all(-0.0005 <= each <= 1.0005 for each in channels):  # noqa: PLR2004 - less than one step
        return _rounded(channels)
    low, high = 0.0, tone.chroma
    for _ in range(_STEPS):
        middle = (low + high) / 2
        shown = all(0 <= each <= 1 for each in _channels(Tone(lightness, middle, tone.hue)))
        low, high = (middle, high) if shown else (low, middle)
    return _rounded(_channels(Tone(lightness, low, tone.hue)))


def apart(one: Colour, ground: Colour, ratio: float) -> Colour:
    """Return the colour nearest in lightness that has this contrast to a ground.

    Hue stays. Black or white where neither hue nor chroma can reach the ratio.
    """
    if contrast(one, ground) >= ratio:
        return one
    found = [_toward(one, end, ground, ratio) for end in (0.0, 1.0)]
    start = tone_of(one).lightness
    reached = [each for each in found if contrast(each, ground) >= ratio]
    if reached:
        return min(reached, key=lambda each: abs(tone_of(each).lightness - start))
    return max((BLACK, WHITE), key=lambda each: contrast(each, ground))


def is_neutral(tone: Tone) -> bool:
    """Return whether a tone is a grey."""
    return tone.chroma < _NEUTRAL


def _toward(one: Colour, end: float, ground: Colour, ratio: float) -> Colour:
    tone = tone_of(one)
    near, far = tone.lightness, end
    for _ in range(_STEPS):
        middle = (near + far) / 2
        enough = contrast(colour_of(Tone(middle, tone.chroma, tone.hue)), ground) >= ratio
        near, far = (near, middle) if enough else (middle, far)
    return colour_of(Tone(far, tone.chroma, tone.hue))


def _linear(channel: int) -> float:
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def _channels(tone: Tone) -> tuple[float, float, float]:
    """Return linear red, green and blue, outside 0 to 1 where no screen can show the tone."""
    a, b = tone.chroma * math.cos(tone.hue), tone.chroma * math.sin(tone.hue)
    long = (tone.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (tone.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (tone.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _rounded(channels: tuple[float, float, float]) -> Colour:
    return Colour(*(round(255 * _bent(min(1.0, max(0.0, each)))) for each in channels))


def _bent(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055  # noqa: PLR2004
