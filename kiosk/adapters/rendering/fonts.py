"""The letters that tickets are printed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from kiosk.adapters.rendering.ticket_style import Role
    from kiosk.domain.language import Locale
    from kiosk.ports.fonts import Fonts

_LEADING = {
    "ar": 1.3,
    "fa": 1.3,
    "he": 1.2,
    "hi": 1.35,
    "ja": 1.25,
    "ko": 1.25,
    "th": 1.4,
    "ur": 1.3,
    "vi": 1.3,
    "zh": 1.25,
}
"""By primary language subtag: scripts that reach higher or lower than Latin."""


def load_fonts(fonts: Fonts) -> None:
    """Make the font files known to Qt. Raises OSError for a file that is no font."""
    if fonts.config is not None and all(map(QFontDatabase.hasFamily, fonts.all_families())):
        return
    for file in fonts.files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"{file} cannot be loaded as a font")


def font(families: tuple[str, ...], role: Role) -> QFont:
    """Return a font; a new one each time, since threads must not share one."""
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(role.size)
    made.setWeight(QFont.Weight(role.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return made


def line_height(role: Role, locale: Locale) -> float:
    """Return the line height in dots."""
    subtag = locale.split("-", maxsplit=1)[0].lower()
    return role.size * max(role.leading, _LEADING.get(subtag, 0))
