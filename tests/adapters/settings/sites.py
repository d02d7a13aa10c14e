"""A site in a folder, made from the demo site, that tests change and read again."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.adapters.settings.configuration import Configuration, Surroundings
from kiosk.adapters.settings.faults import Faults
from kiosk.adapters.settings.load import load_configuration
from kiosk.adapters.system.fonts import CHARACTERS
from tools.translations import sources

ROOT = Path(__file__).resolve().parents[3]
DEMO = ROOT / "resources" / "demo"
ICONS = frozenset(icon.stem for icon in (ROOT / "resources" / "icons").glob("*.svg"))
TRANSLATED = tuple(sources.locale_of(path) for path in sources.find(ROOT / "translations"))
_SETTINGS = (DEMO / "kiosk.toml").read_text("utf-8")
LANGUAGES = tuple(tomllib.loads(_SETTINGS)["site"]["languages"])
OFFERED = _SETTINGS[_SETTINGS.index("[", _SETTINGS.index("languages =")) :].partition("]")[0] + "]"
"""The list of languages as it stands in the demo site's settings."""


def surroundings(home: Path, environ: dict[str, str] | None = None) -> Surroundings:
    """Return the surroundings of a user whose folders lie in ``home``."""
    return Surroundings(
        environ=environ or {},
        config_folder=home / "config",
        data_folder=home / "data",
        demo_folder=DEMO,
        translated=TRANSLATED,
        icons=ICONS,
        texts=ROOT / "build" / "texts",
        characters=ROOT / "build" / "fonts" / CHARACTERS,
    )


@dataclass(frozen=True)
class SiteFolder:
    """``kiosk.toml`` and ``catalogue.toml`` as texts, written to ``folder`` when read."""

    folder: Path
    settings: str
    catalogue: str
    environ: dict[str, str] = field(default_factory=dict)

    @classmethod
    def demo(cls, folder: Path) -> SiteFolder:
        """Return the demo site."""
        settings, catalogue = DEMO / "kiosk.toml", DEMO / "catalogue.toml"
        return cls(folder, settings.read_text("utf-8"), catalogue.read_text("utf-8"))

    def with_settings(self, old: str, new: str) -> SiteFolder:
        """Return the site with one place of its settings changed."""
        assert self.settings.count(old) == 1, old
        return replace(self, settings=self.settings.replace(old, new))

    def with_catalogue(self, old: str, new: str, count: int = 1) -> SiteFolder:
        """Return the site with the first ``count`` such places of its catalogue changed."""
        assert old in self.catalogue, old
        return replace(self, catalogue=self.catalogue.replace(old, new, count))

    def with_text(self, name: str, text: str) -> SiteFolder:
        """Return the site with all of its ``settings`` or ``catalogue`` replaced."""
        texts = {"settings": self.settings, "catalogue": self.catalogue, name: text}
        return SiteFolder(self.folder, texts["settings"], texts["catalogue"], self.environ)

    def with_environ(self, **environ: str) -> SiteFolder:
        """Return the site under these variables."""
        return replace(self, environ=environ)

    def read(self) -> Configuration | Faults:
        """Write the files and load them."""
        (self.folder / "kiosk.toml").write_text(self.settings, "utf-8")
        (self.folder / "catalogue.toml").write_text(self.catalogue, "utf-8")
        return self.read_again()

    def read_again(self) -> Configuration | Faults:
        """Load the files as they are."""
        file = self.folder / "kiosk.toml"
        return load_configuration(file, surroundings(self.folder, self.environ))

    def configuration(self) -> Configuration:
        """Return what was loaded; there must be no fault."""
        outcome = self.read()
        assert isinstance(outcome, Configuration), str(outcome)
        return outcome

    def faults(self) -> list[str]:
        """Return the sentences of all faults, with file names instead of paths."""
        outcome = self.read()
        assert isinstance(outcome, Faults)
        return [str(fault).replace(f"{self.folder}/", "") for fault in outcome.faults]

    def line(self, text: str, name: str = "catalogue") -> int:
        """Return the line on which a text first stands."""
        content: str = getattr(self, name)
        return content[: content.index(text)].count("\n") + 1
