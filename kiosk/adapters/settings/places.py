"""Where a kiosk keeps its files, once its settings are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.adapters.settings.configuration import Paths
from kiosk.adapters.settings.kinds.database import POSTGRESQL, SQLITE
from kiosk.adapters.settings.site_settings import FROM_SERVER
from kiosk.adapters.settings.words import Events, Gateway

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.cases_settings import ApiCases
    from kiosk.adapters.settings.model import Settings
    from kiosk.adapters.settings.serve_settings import ServeSettings

TICKETS_FOLDER = "tickets"
DATABASE_FILE = "cases.sqlite"


def paths_of(settings: Settings, settings_file: Path, data_folder: Path) -> Paths:
    """Return where things are; what is relative is relative to the settings file."""
    folder = settings_file.absolute().parent
    own = settings.kiosk.state_folder
    state = folder / own if own else data_folder / settings.kiosk.id
    tickets = settings.printer.folder
    paths = Paths(
        settings=settings_file,
        catalogue=settings_file.parent / settings.site.catalogue,
        state=state,
        tickets=folder / tickets if tickets else state / TICKETS_FOLDER,
        database=_database(settings, folder, state),
    )
    from_server = settings.site.catalogue == FROM_SERVER
    return replace(paths, catalogue=paths.catalogue_copy) if from_server else paths


def _database(settings: Settings, folder: Path, state: Path) -> Path | None:
    url = settings.cases.local.database
    if settings.cases.gateway is not Gateway.LOCAL or url.startswith(POSTGRESQL):
        return None
    return folder / url.removeprefix(SQLITE) if url else state / DATABASE_FILE


def effective(settings: Settings, paths: Paths) -> Settings:
    """Return the settings with the defaults that depend on other settings filled in."""
    site, cases, printer = settings.site, settings.cases, settings.printer
    local = cases.local
    if paths.database is not None:
        local = replace(local, database=f"{SQLITE}{paths.database}")
    return replace(
        settings,
        kiosk=replace(settings.kiosk, state_folder=str(paths.state)),
        site=replace(site, default_language=site.default_language or site.languages[0]),
        cases=replace(cases, local=local, api=_effective_api(cases.api, paths)),
        printer=replace(printer, folder=str(paths.tickets)),
        serve=_effective_serve(settings, paths.settings.absolute().parent),
    )


def _effective_api(api: ApiCases, paths: Paths) -> ApiCases:
    scope = api.scope or (f"{api.client_id}/.default" if api.client_id else "")
    folder = paths.settings.absolute().parent
    return replace(api, scope=scope, ca_file=str(folder / api.ca_file) if api.ca_file else "")


def _effective_serve(settings: Settings, folder: Path) -> ServeSettings:
    serve = settings.serve
    shared = settings.cases.local.database.startswith(POSTGRESQL)
    certificate, key = serve.tls_certificate, serve.tls_key
    return replace(
        serve,
        tls_certificate=str(folder / certificate) if certificate else "",
        tls_key=str(folder / key) if key else "",
        events=serve.events or (Events.NOTIFY if shared else Events.POLL),
    )
