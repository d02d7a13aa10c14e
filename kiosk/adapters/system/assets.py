"""Where the files are that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Assets:
    """The checkout's ``resources/``, and what ``make setup`` builds beside it."""

    root: Path = _ROOT

    @property
    def demo(self) -> Path:
        """The built-in demo site: kiosk.toml and catalogue.toml."""
        return self.root / "resources" / "demo"

    @property
    def icons(self) -> Path:
        """One SVG per icon."""
        return self.root / "resources" / "icons"

    @property
    def qml(self) -> Path:
        """The import path of the QML modules."""
        return self.root / "resources" / "qml"

    @property
    def texts(self) -> Path:
        """One JSON table per language, for tickets and the command line."""
        return self.root / "build" / "texts"

    @property
    def translations(self) -> Path:
        """One .qm file per language, for the screens."""
        return self.root / "build" / "translations"

    @property
    def fonts(self) -> Path:
        """The fonts made from variable ones."""
        return self.root / "build" / "fonts"
