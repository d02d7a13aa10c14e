"""Whether a site's look can be read, and its pictures shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.picture_file import PICTURES, wrong_with_picture
from kiosk.adapters.settings.site_theme import theme_in
from kiosk.adapters.settings.ticket_logo import read_logo
from kiosk.adapters.settings.words import Scheme

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.theme_settings import ThemeSettings


def check_theme(theme: ThemeSettings, spot: Spot, folder: Path) -> None:
    """Tell what of ``[theme]`` cannot be read or shown; ``folder`` holds kiosk.toml."""
    for name in ("logo", "logo_on_dark"):
        file = getattr(theme, name)
        if file and isinstance(wrong := read_logo(folder / file), str):
            spot.at(name).fault(wrong)
    if theme.background and (wrong := wrong_with_picture(folder / theme.background, PICTURES)):
        spot.at("background").fault(wrong)
    if theme.logo_on_dark and not theme.logo:
        spot.at("logo_on_dark").fault('stands alone; set logo = "logo.svg" too, for light grounds.')
    if theme.colours.given() or theme.dark_colours.given():
        if theme.scheme is Scheme.LIGHT:  # nobody sees it otherwise
            _check_contrast(theme, spot, Scheme.LIGHT, spot.at("colours"))
        _check_contrast(theme, spot, Scheme.DARK, spot.at("dark_colours"))


def _check_contrast(theme: ThemeSettings, spot: Spot, scheme: Scheme, here: Spot) -> None:
    from kiosk.domain.theme_contrast import too_close

    if spot.clean("colours", "dark_colours"):
        for found in too_close(theme_in(theme, scheme)):
            here.at(found.key).fault(f"in the {scheme} scheme, {found.message}")
