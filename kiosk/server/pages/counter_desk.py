"""Asks the engine for all that the counter page of one member of the staff shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable
from kiosk.server.pages.desk_page import DeskFacts

if TYPE_CHECKING:
    from kiosk.engine.actions import AgentId
    from kiosk.engine.case_engine import CaseEngine


def read_desk(engine: CaseEngine, agent: AgentId) -> DeskFacts | Unavailable | None:
    """Return the facts; None where this agent has no place yet. Blocks."""
    workplace = engine.desk.workplace(agent)
    if workplace is None or isinstance(workplace, Unavailable):
        return workplace
    case = engine.desk.serving(agent)
    if isinstance(case, Unavailable):
        return case
    details = engine.queues.details(case.case_id) if case else None
    inboxes = engine.queues.inboxes()
    waiting = engine.queues.waiting(workplace.inbox_ids)
    if isinstance(details, Unavailable):
        return details
    if isinstance(inboxes, Unavailable):
        return inboxes
    if isinstance(waiting, Unavailable):
        return waiting
    return DeskFacts(workplace, case, details, inboxes, waiting)
