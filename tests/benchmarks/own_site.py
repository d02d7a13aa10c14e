"""A site of its own for a benchmark: the demo site, with numbers that do not come again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.bootstrap import Configuration, Faults, load, write_site


@contextmanager
def own_site(printer: str = "") -> Iterator[Path]:
    """Give a settings file; ``printer`` replaces its section of that name."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_site(folder)
        settings, catalogue = folder / "kiosk.toml", folder / "catalogue.toml"
        text = settings.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
        if printer:
            text = text.partition("\n[printer]\n")[0] + f"\n{printer}"
        settings.write_text(text)
        catalogue.write_text(catalogue.read_text().replace("end = 4999", "end = 999999"))
        yield settings


def configuration_of(settings: Path) -> Configuration:
    """Return the configuration; a faulty one cannot be measured."""
    loaded = load(settings)
    if isinstance(loaded, Faults):
        raise TypeError(str(loaded))
    return loaded
