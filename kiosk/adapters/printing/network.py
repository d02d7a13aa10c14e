"""A printer on the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.links.tcp import TcpTransport

if TYPE_CHECKING:
    from kiosk.adapters.printing.readiness import Patience


class NetworkPrinter(DevicePrinter):
    """A printer at a host and a port."""

    def __init__(
        self, host: str, port: int = 9100, *, answers: bool = True, patience: Patience | None = None
    ) -> None:
        super().__init__(TcpTransport(host, port), answers=answers, patience=patience)
