"""The site's look, from settings and theme to what the screens are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.ui.look import Look


def look_of(configuration: Configuration) -> Look | None:
    """Return how the screens look at this site; None for the kiosk's own look."""
    settings, theme = configuration.settings.theme, configuration.theme
    if theme is None and not settings.logo and not settings.background:
        return None
    from kiosk.domain.theme import Scheme, Theme, palette
    from kiosk.domain.theme_contrast import veil
    from kiosk.ui.look import Look

    tokens = palette(theme or Theme())
    folder = configuration.paths.settings.absolute().parent
    return Look(
        tokens={name: tuple(map(str, colours)) for name, colours in tokens.items()},
        dark=theme is not None and theme.scheme is Scheme.DARK,
        logo=_file(folder, settings.logo),
        logo_on_dark=_file(folder, settings.logo_on_dark),
        background=_file(folder, settings.background),
        veil=veil(tokens["hero"][0], tokens["heroInk"][0]),
    )


def _file(folder: Path, name: str) -> Path | None:
    return folder / name if name else None
