"""The section ``[theme]`` as the domain's theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Scheme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.settings.theme_settings import ThemeColours, ThemeSettings
    from kiosk.domain.colour import Colour
    from kiosk.domain.theme import Theme


def site_theme(theme: ThemeSettings) -> Theme | None:
    """Return the theme that checked settings say; None for the kiosk's own light one.

    Where there is none, nothing is imported: the first frame waits for this.
    """
    if theme.scheme is Scheme.LIGHT and not theme.colours.given():
        return None
    return theme_in(theme, theme.scheme)


def theme_in(theme: ThemeSettings, scheme: Scheme) -> Theme:
    """Return what settings whose colours are colours say of one scheme."""
    from kiosk.domain import theme as domain

    return domain.Theme(
        domain.Scheme(scheme.value), _read(theme.colours), _read(theme.dark_colours)
    )


def _read(colours: ThemeColours) -> Mapping[str, Colour]:
    from kiosk.domain.colour import colour

    read = {name: colour(value) for name, value in colours.given().items()}
    return {name: one for name, one in read.items() if one is not None}
