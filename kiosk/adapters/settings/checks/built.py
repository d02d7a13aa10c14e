"""What the words of the settings promise, and this version does not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.choice import alternatives
from kiosk.adapters.settings.site_settings import FROM_SERVER
from kiosk.adapters.settings.words import Connection, Gateway

if TYPE_CHECKING:
    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.model import Settings

CONNECTIONS = (Connection.VIRTUAL, Connection.NETWORK, Connection.NONE)
GATEWAYS = (Gateway.LOCAL, Gateway.API)


def check_built(settings: Settings, spot: Spot) -> None:
    """Tell the words that stand for what this version cannot do yet."""
    if settings.printer.connection not in CONNECTIONS:
        said = _not_yet("drive", settings.printer.connection, CONNECTIONS)
        spot.at("printer", "connection").fault(said)
    if settings.cases.gateway not in GATEWAYS:
        spot.at("cases", "gateway").fault(_not_yet("reach", settings.cases.gateway, GATEWAYS))
    if settings.site.catalogue == FROM_SERVER:
        spot.at("site", "catalogue").fault(
            'this version cannot take the catalogue from a server; use a file: "catalogue.toml".'
        )


def _not_yet(verb: str, word: str, built: tuple[Connection, ...] | tuple[Gateway, ...]) -> str:
    words = alternatives(tuple(str(one) for one in built))
    return f'this version cannot {verb} "{word}"; use {words}.'
