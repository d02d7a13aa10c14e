"""The way to the case engine that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Gateway
from kiosk.adapters.system.clock import SystemClock

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.queue_outlook import QueueOutlook


def build_gateway(configuration: Configuration) -> tuple[CaseGateway, QueueOutlook]:
    """Return the gateway, and what it knows of the queues."""
    if configuration.settings.cases.gateway is Gateway.API:
        return _api_gateway(configuration)
    from kiosk.adapters.gateway.local_engine import LocalCaseGateway
    from kiosk.engine.settings import EngineSettings

    local = configuration.settings.cases.local
    settings = EngineSettings(local.database, local.ticket_url, local.phone_format)
    engine = LocalCaseGateway(configuration.catalogue, configuration.site, settings, SystemClock())
    return engine, engine


def _api_gateway(configuration: Configuration) -> tuple[CaseGateway, QueueOutlook]:
    from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
    from kiosk.adapters.gateway.no_outlook import NoOutlook
    from kiosk.adapters.gateway.wire import CustomerIdSpelling

    api = configuration.settings.cases.api
    settings = ApiSettings(
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
    )
    return ApiCaseGateway(settings), NoOutlook()
