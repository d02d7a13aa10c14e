"""What the buttons of the counter page do: a form's values, turned into calls of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.case import CaseId
from kiosk.domain.catalogue import InboxId, QueueEnd
from kiosk.engine.actions import Acted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.engine.actions import AgentId
    from kiosk.engine.desk import Desk
    from kiosk.server.pages.counter_faults import ActionOutcome
    from kiosk.server.pages.counter_visit import Form


def _case(form: Form) -> CaseId:
    return CaseId(form.first("case"))


def _finish_and_next(desk: Desk, agent: AgentId, form: Form) -> ActionOutcome:
    finished = desk.resolve(agent, _case(form))
    return desk.start_next(agent) if isinstance(finished, Acted) else finished


def _missing(desk: Desk, agent: AgentId, form: Form) -> ActionOutcome:
    back = QueueEnd.END if form.first("how") == "back" else None
    return desk.no_show(agent, _case(form), back=back)


def _transfer(desk: Desk, agent: AgentId, form: Form) -> ActionOutcome:
    return desk.transfer(agent, _case(form), InboxId(form.first("inbox")))


ACTIONS: Mapping[str, Callable[[Desk, AgentId, Form], ActionOutcome]] = {
    "next": lambda desk, agent, _: desk.start_next(agent),
    "finish-next": _finish_and_next,
    "call": lambda desk, agent, form: desk.start(agent, _case(form)),
    "again": lambda desk, agent, form: desk.call_again(agent, _case(form)),
    "finish": lambda desk, agent, form: desk.resolve(agent, _case(form)),
    "missing": _missing,
    "transfer": _transfer,
    "ready": lambda desk, agent, form: desk.activate(agent, _case(form)),
    "front": lambda desk, agent, form: desk.move(agent, _case(form), QueueEnd.FRONT),
    "pause": lambda desk, agent, _: desk.pause(agent, paused=True),
    "resume": lambda desk, agent, _: desk.pause(agent, paused=False),
}
"""By the last part of the address; each blocks, and says how it ended."""
