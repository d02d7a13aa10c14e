"""From a ticket's layout to black and white dots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.ticket_layout import TicketLayout


@dataclass(frozen=True, slots=True)
class TicketImage:
    """A 1-bit raster, black = 1, most significant bit first, rows padded to whole bytes.

    ``data`` holds ``height`` rows of ``ceil(width / 8)`` bytes.
    """

    width: int
    height: int
    data: bytes

    @property
    def row_bytes(self) -> int:
        """Bytes per row."""
        return (self.width + 7) // 8


class TicketRenderer(Protocol):
    """Draws tickets; shaped and bidirectional text, QR as whole dots."""

    def render(self, layout: TicketLayout) -> TicketImage:
        """Draw one ticket at its paper's width."""
        ...
