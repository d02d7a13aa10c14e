"""What a process is told: by its files, its environment and its user."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.settings.configuration import Configuration, Surroundings
from kiosk.adapters.settings.load import load_configuration
from kiosk.adapters.system.assets import Assets
from kiosk.adapters.system.fonts import CHARACTERS

if TYPE_CHECKING:
    from kiosk.adapters.settings.faults import Faults

ASSETS = Assets()


def surroundings() -> Surroundings:
    """Return what this machine's user and environment say."""
    import platformdirs

    return Surroundings(
        environ=os.environ,
        config_folder=Path(platformdirs.user_config_dir("kiosk")),
        data_folder=Path(platformdirs.user_data_dir("kiosk")),
        demo_folder=ASSETS.demo,
        translated=tuple(file.stem for file in sorted(ASSETS.texts.glob("*.json"))),
        texts=ASSETS.texts,
        characters=ASSETS.fonts / CHARACTERS,
        icons=frozenset(file.stem for file in ASSETS.icons.glob("*.svg")),
    )


def load(config: Path | None) -> Configuration | Faults:
    """Read and check this process's configuration; ``config`` is the value of ``--config``."""
    return load_configuration(config, surroundings())
