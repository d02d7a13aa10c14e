"""The section ``[theme]``: the site's own look."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.kinds.choice import OneOf
from kiosk.adapters.settings.kinds.plain import Text
from kiosk.adapters.settings.records import optional, section
from kiosk.adapters.settings.words import Scheme

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLOUR = Text(
    what="a colour",
    right='"#" and six hexadecimal digits, such as "#0A4E5B"',
    pattern="#[0-9A-Fa-f]{6}",
)
_COMPUTED = "Default: what suits the others."


def _colour(about: str) -> Any:
    return optional(_COLOUR, "", about)


def _picture(example: str, about: str) -> Any:
    return optional(
        Text(what="the name of a file", right=f'a file, such as "{example}"'), "", about
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ThemeColours:
    """Colours of a theme; the tones of pressed buttons, edges and tiles are computed from them."""

    brand: str = _colour("The main button; links, icons and edges of what is chosen follow it.")
    brand_ink: str = _colour(f"Words on the main button. {_COMPUTED}")
    stage: str = _colour(f"The dark stage of welcome and ticket. {_COMPUTED}")
    stage_ink: str = _colour(f"Words on the dark stage, the number too. {_COMPUTED}")
    bar: str = _colour(f"The bar at the foot of every screen. {_COMPUTED}")
    bar_ink: str = _colour(f"Words in that bar. {_COMPUTED}")
    accent: str = _colour("The doorway, and marks of what is going on.")
    paper: str = _colour("The ground behind the questions.")
    sheet: str = _colour("The sheet below them, and the cards on it.")
    ink: str = _colour("Words on paper and sheet.")

    @property
    def empty(self) -> bool:
        """Whether the site gives none."""
        return not any(getattr(self, name) for name in self.__slots__)

    def given(self) -> Mapping[str, str]:
        """Return the colours that the site gives, by name."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in values.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ThemeSettings:
    """The site's own look. A visitor's high contrast never changes with it."""

    scheme: Scheme = optional(
        OneOf(Scheme, what="a scheme"), Scheme.LIGHT, "Whether the screens are light or dark."
    )
    logo: str = _picture(
        "logo.svg", "PNG or SVG picture in place of the mark, relative to this file."
    )
    logo_on_dark: str = _picture(
        "logo-white.svg",
        "The same for dark grounds. Default: the logo, on a light plate where the ground is dark.",
    )
    background: str = _picture(
        "lobby.jpg",
        "PNG, JPEG or WebP picture behind the greeting, relative to this file. The stage's colour "
        "lies over it as far as the words need.",
    )
    colours: ThemeColours = section(ThemeColours, "Colours, used exactly in the light scheme.")
    dark_colours: ThemeColours = section(
        ThemeColours,
        "Colours used exactly in the dark scheme. What is left out follows the hues of colours.",
    )

    @property
    def plain(self) -> bool:
        """Whether nothing is set: then the first frame waits for nothing of a theme."""
        files = self.logo or self.logo_on_dark or self.background
        given = not (self.colours.empty and self.dark_colours.empty)
        return self.scheme is Scheme.LIGHT and not files and not given
