"""What the words of the settings promise, and this version does not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.choice import alternatives
from kiosk.adapters.settings.words import Connection

if TYPE_CHECKING:
    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.model import Settings

CONNECTIONS = (Connection.VIRTUAL, Connection.NETWORK, Connection.NONE)


def check_built(settings: Settings, spot: Spot) -> None:
    """Tell the words that stand for what this version cannot do yet."""
    connection = settings.printer.connection
    if connection not in CONNECTIONS:
        words = alternatives(tuple(str(one) for one in CONNECTIONS))
        said = f'this version cannot drive "{connection}"; use {words}.'
        spot.at("printer", "connection").fault(said)
