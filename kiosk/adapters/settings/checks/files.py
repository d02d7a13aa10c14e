"""PEM files that settings name: there, and safe where they are secret."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.findings import Spot


def check_file(folder: Path, name: str, here: Spot, *, secret: bool = False) -> None:
    """Tell a file that is not there, or is a secret that every user of the machine can read."""
    if not name:
        return
    path = folder / name
    try:
        mode = path.stat().st_mode
    except OSError as error:
        here.fault(f"{path} cannot be found ({error.strerror}); give the path of a PEM file.")
        return
    if not stat.S_ISREG(mode):
        here.fault(f"{path} is no file; give the path of a PEM file.")
    elif secret and os.name == "posix" and mode & stat.S_IRWXO:
        said = f"{path} is open to every user of this machine (mode {stat.S_IMODE(mode):04o})"
        here.fault(f"{said}; take that away: chmod o= {path}.")
