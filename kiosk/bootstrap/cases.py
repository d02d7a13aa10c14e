"""The way to the case engine that the settings name, and what else is known and told there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.settings.site_settings import FROM_SERVER
from kiosk.adapters.settings.words import Events, Gateway
from kiosk.adapters.system.clock import SystemClock
from kiosk.bootstrap.configuration import surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
    from kiosk.adapters.gateway.server_catalogue import ServerCatalogue
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.domain.case import Unavailable
    from kiosk.engine.settings import EngineSettings
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.print_reports import PrintReports
    from kiosk.ports.queue_outlook import QueueOutlook
    from kiosk.ports.readiness import ReadinessSource
    from kiosk.ports.staff_log import StaffLog

CATALOGUE_SECONDS = 10
"""Longest wait for a catalogue; a kiosk that is told to stop waits for it too."""


@dataclass(frozen=True, slots=True)
class Cases:
    """Where cases are made. ``catalogue`` is None where a file holds it.

    ``tidy`` erases what is due now and then; it blocks. ``readiness`` looks at what a case needs.
    ``keep_warm`` has what a visitor would wait for made ready ahead, from then on.
    """

    gateway: CaseGateway
    outlook: QueueOutlook
    prints: PrintReports
    tidy: Callable[[], Unavailable | None] = lambda: None
    catalogue: ServerCatalogue | None = None
    readiness: tuple[ReadinessSource, ...] = ()
    keep_warm: Callable[[], None] = lambda: None
    others: tuple[Callable[[], None], ...] = ()

    def close(self) -> None:
        """Close what holds files and connections."""
        self.gateway.close()
        for close in self.others:
            close()


def build_cases(configuration: Configuration, log: StaffLog) -> Cases:
    """Put together what the settings name; opens no file and no connection yet."""
    if configuration.settings.cases.gateway is Gateway.API:
        return _at_an_api(configuration, log)
    from kiosk.adapters.gateway.engine_readiness import EngineReadiness
    from kiosk.adapters.gateway.local_engine import LocalCaseGateway

    catalogue, site = configuration.catalogue, configuration.site
    engine = LocalCaseGateway(catalogue, site, engine_settings(configuration), SystemClock())
    return Cases(engine, engine, engine, engine.tidy, readiness=(EngineReadiness(engine),))


def engine_settings(configuration: Configuration) -> EngineSettings:
    """Return what the settings say to a case engine of this machine."""
    from kiosk.engine.settings import EngineSettings

    local = configuration.settings.cases.local
    return EngineSettings(
        local.database,
        local.ticket_url,
        local.phone_format,
        keep_contact_hours=local.keep_contact_hours,
        listen=configuration.settings.serve.events is Events.NOTIFY,
    )


def _at_an_api(configuration: Configuration, log: StaffLog) -> Cases:
    from kiosk.adapters.gateway.http_client import ApiCaseGateway
    from kiosk.adapters.gateway.no_outlook import NoOutlook
    from kiosk.adapters.gateway.no_print_reports import NoPrintReports
    from kiosk.adapters.gateway.server_outlook import ServerOutlook
    from kiosk.adapters.gateway.server_prints import ServerPrintReports

    settings = api_settings(configuration)
    gateway = ApiCaseGateway(settings)
    readiness = _api_readiness(settings, gateway)
    from_server = configuration.settings.site.catalogue == FROM_SERVER
    if not (from_server or settings.idempotent):
        warm = gateway.tokens.keep_warm
        return Cases(gateway, NoOutlook(), NoPrintReports(), readiness=readiness, keep_warm=warm)
    outlook = ServerOutlook(settings, gateway.tokens, line=gateway.line)
    prints = ServerPrintReports(settings, gateway.tokens, line=gateway.line)
    catalogue, close = (
        _server_catalogue(configuration, gateway, log) if from_server else (None, _nothing)
    )
    others = (outlook.close, prints.close, close)
    return Cases(
        gateway,
        outlook,
        prints,
        catalogue=catalogue,
        readiness=readiness,
        keep_warm=gateway.tokens.keep_warm,
        others=others,
    )


def _api_readiness(settings: ApiSettings, gateway: ApiCaseGateway) -> tuple[ReadinessSource, ...]:
    from kiosk.adapters.gateway.api_readiness import HostReadiness, TokenReadiness
    from kiosk.adapters.gateway.reach import host_of, reach

    host = HostReadiness(
        host_of(settings.base_url),
        lambda: reach(settings.base_url, settings.connect_seconds, settings.route),
    )
    return host, TokenReadiness(gateway.tokens)


def _server_catalogue(
    configuration: Configuration, gateway: ApiCaseGateway, log: StaffLog
) -> tuple[ServerCatalogue, Callable[[], None]]:
    from kiosk.adapters.gateway.api_reader import ApiReader
    from kiosk.adapters.gateway.server_catalogue import ServerCatalogue
    from kiosk.adapters.settings.server_catalogue import catalogue_copy

    settings = api_settings(configuration)
    reader = ApiReader(
        settings, gateway.tokens, answer_seconds=CATALOGUE_SECONDS, line=gateway.line
    )
    copy = catalogue_copy(configuration.settings, configuration.paths)
    return ServerCatalogue(reader, copy, surroundings().translated, log), reader.close


def _nothing() -> None:
    return


def api_settings(configuration: Configuration) -> ApiSettings:
    """Return what the settings say of the case API."""
    from kiosk.adapters.gateway.http_client import ApiSettings
    from kiosk.adapters.gateway.line import Route
    from kiosk.adapters.gateway.wire import CustomerIdSpelling

    api = configuration.settings.cases.api
    return ApiSettings(
        base_url=api.base_url,
        application_id=api.application_id,
        token_url=api.token_url,
        client_id=api.client_id,
        client_secret=api.client_secret,
        access_token=api.access_token,
        scope=api.scope,
        customer_id_spelling=CustomerIdSpelling(api.customer_id_spelling.value),
        idempotent=api.idempotent,
        connect_seconds=api.connect_seconds,
        answer_seconds=api.answer_seconds,
        route=Route(Path(api.ca_file) if api.ca_file else None, api.proxy),
    )
