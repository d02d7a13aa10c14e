"""A renderer that is made after the first frame, or by the first ticket."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_renderer import TicketImage, TicketRenderer


class LateTicketRenderer:
    """Stands for a renderer whose making takes longer than the first frame may wait.

    The lock serves the making alone.
    """

    def __init__(self, make: Callable[[], TicketRenderer]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: TicketRenderer | None = None

    def ready(self) -> TicketRenderer:
        """Return the renderer, made on this thread if it was not yet."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def render(self, layout: TicketLayout) -> TicketImage:
        return self.ready().render(layout)
