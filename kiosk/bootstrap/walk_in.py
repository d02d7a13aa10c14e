"""The process of ``kiosk walk-in``."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.adapters.system.ids import RandomIds
from kiosk.application.walk_in import PerformWalkIn
from kiosk.bootstrap.beginning import keep_private, staff_log
from kiosk.bootstrap.offer import offer_now
from kiosk.bootstrap.paper import build_print_ticket, build_renderer
from kiosk.bootstrap.parts import Parts, attend, build_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.settings.configuration import Configuration


@contextlib.contextmanager
def walk_in_process(configuration: Configuration, *, printing: bool) -> Iterator[PerformWalkIn]:
    """Build what ``kiosk walk-in`` needs, finish what a kill interrupted, and close at the end."""
    keep_private()
    parts, missing = _offering(configuration, build_parts(configuration, staff_log()))
    attendance = attend(configuration, parts)
    print_ticket = None
    try:
        print_ticket = (
            build_print_ticket(configuration, parts, build_renderer) if printing else None
        )
        yield PerformWalkIn(
            context=parts.context,
            issue_ticket=parts.issue_ticket,
            print_ticket=print_ticket,
            report_print=parts.report_print,
            estimate_wait=parts.estimate_wait,
            texts=parts.texts,
            ids=RandomIds(),
            catalogue_missing=missing,
        )
    finally:
        if print_ticket:
            print_ticket.printer.close()
        parts.close()
        attendance.close()


def _offering(configuration: Configuration, parts: Parts) -> tuple[Parts, str]:
    """Return the parts with what the server offers now, and why nothing is known of it, if so."""
    offer = offer_now(configuration, parts.cases.catalogue)
    return (parts, offer) if isinstance(offer, str) else (parts.offering(*offer), "")
