"""The process of ``kiosk walk-in``."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.adapters.system.ids import RandomIds
from kiosk.application.walk_in import PerformWalkIn
from kiosk.bootstrap.paper import build_print_ticket, build_renderer
from kiosk.bootstrap.parts import attend, build_parts, keep_files_private, staff_log

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.settings.configuration import Configuration


@contextlib.contextmanager
def walk_in_process(configuration: Configuration, *, printing: bool) -> Iterator[PerformWalkIn]:
    """Build what ``kiosk walk-in`` needs, finish what a kill interrupted, and close at the end."""
    keep_files_private()
    parts = build_parts(configuration, staff_log())
    presence = attend(configuration, parts)
    try:
        print_ticket = (
            build_print_ticket(configuration, parts, build_renderer) if printing else None
        )
        yield PerformWalkIn(
            parts.context, parts.issue_ticket, print_ticket, parts.texts, RandomIds()
        )
    finally:
        parts.close()
        if presence:
            presence.close()
