"""How the screens look at a site, as QML is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Look:
    """A site's look. ``tokens`` is empty for the kiosk's own light colours.

    ``tokens`` maps each name in ``ColorTokens.qml`` to ``#RRGGBB``, or to several for bands;
    ``veil`` is how opaque the stage's colour lies over ``background``.
    """

    tokens: Mapping[str, tuple[str, ...]]
    dark: bool = False
    logo: Path | None = None
    logo_on_dark: Path | None = None
    background: Path | None = None
    veil: float = 1.0

    @property
    def stage(self) -> str:
        """The colour of the dark stage; empty for the kiosk's own."""
        return next(iter(self.tokens.get("hero", ())), "")

    def for_qml(self) -> dict[str, object]:
        """Return what ``Style.look`` holds."""
        return {
            "tokens": {
                name: list(colours) if name.endswith("Bands") else colours[0]
                for name, colours in self.tokens.items()
            },
            "dark": self.dark,
            "logo": _url(self.logo),
            "logoOnDark": _url(self.logo_on_dark),
            "background": _url(self.background),
            "veil": self.veil,
        }


def _url(file: Path | None) -> QUrl:
    return QUrl() if file is None else QUrl.fromLocalFile(str(file))
