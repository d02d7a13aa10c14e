"""What kiosk serve needs: files that are there and safe, and events that can be had."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.database import POSTGRESQL
from kiosk.adapters.settings.words import Events, Gateway

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.model import Settings


def check_serving(settings: Settings, spot: Spot, folder: Path) -> None:
    """Tell what keeps kiosk serve from working as set; ``folder`` holds kiosk.toml."""
    serve, here = settings.serve, spot.at("serve")
    if bool(serve.tls_certificate) != bool(serve.tls_key):
        missing = "tls_key" if serve.tls_certificate else "tls_certificate"
        here.at(missing).fault("is missing; certificate and key go together.")
    _check_file(folder, serve.tls_certificate, here.at("tls_certificate"), secret=False)
    _check_file(folder, serve.tls_key, here.at("tls_key"), secret=True)
    database = settings.cases.local.database
    if serve.events is Events.NOTIFY and not database.startswith(POSTGRESQL):
        said = 'a SQLite file notifies no one; use "poll", or keep the cases in PostgreSQL.'
        here.at("events").fault(said)
    if serve.with_kiosk and settings.cases.gateway is not Gateway.LOCAL:
        said = 'needs the engine of this kiosk, gateway = "local"; leave it out, or use that.'
        here.at("with_kiosk").fault(said)


def _check_file(folder: Path, name: str, here: Spot, *, secret: bool) -> None:
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
