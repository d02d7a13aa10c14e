"""What kiosk serve needs: files that are there and safe, and events that can be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.checks.files import check_file
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
    check_file(folder, serve.tls_certificate, here.at("tls_certificate"))
    check_file(folder, serve.tls_key, here.at("tls_key"), secret=True)
    database = settings.cases.local.database
    if serve.events is Events.NOTIFY and not database.startswith(POSTGRESQL):
        said = 'a SQLite file notifies no one; use "poll", or keep the cases in PostgreSQL.'
        here.at("events").fault(said)
    if serve.with_kiosk and settings.cases.gateway is not Gateway.LOCAL:
        said = 'needs the engine of this kiosk, gateway = "local"; leave it out, or use that.'
        here.at("with_kiosk").fault(said)
