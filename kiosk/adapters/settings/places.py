"""Where a kiosk keeps its files, once its settings are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.adapters.settings.configuration import Paths
from kiosk.adapters.settings.kinds.address import SQLITE
from kiosk.adapters.settings.words import Gateway

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.model import Settings

TICKETS_FOLDER = "tickets"
DATABASE_FILE = "cases.sqlite"


def paths_of(settings: Settings, settings_file: Path, data_folder: Path) -> Paths:
    """Return where things are; what is relative is relative to the settings file."""
    folder = settings_file.absolute().parent
    own = settings.kiosk.state_folder
    state = folder / own if own else data_folder / settings.kiosk.id
    tickets = settings.printer.folder
    local = settings.cases.local.database
    database = folder / local.removeprefix(SQLITE) if local else state / DATABASE_FILE
    return Paths(
        settings=settings_file,
        catalogue=settings_file.parent / settings.site.catalogue,
        state=state,
        tickets=folder / tickets if tickets else state / TICKETS_FOLDER,
        database=database if settings.cases.gateway is Gateway.LOCAL else None,
    )


def effective(settings: Settings, paths: Paths) -> Settings:
    """Return the settings with the defaults that depend on other settings filled in."""
    site, cases, printer = settings.site, settings.cases, settings.printer
    scope = cases.api.scope or (f"{cases.api.client_id}/.default" if cases.api.client_id else "")
    local = cases.local
    if paths.database is not None:
        local = replace(local, database=f"{SQLITE}{paths.database}")
    return replace(
        settings,
        kiosk=replace(settings.kiosk, state_folder=str(paths.state)),
        site=replace(site, default_language=site.default_language or site.languages[0]),
        cases=replace(cases, local=local, api=replace(cases.api, scope=scope)),
        printer=replace(printer, folder=str(paths.tickets)),
    )
