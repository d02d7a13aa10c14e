"""What staff do to cases, and how a visitor leaves: each change race-free, durable and told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from kiosk.domain.case import CaseId, Unavailable
from kiosk.domain.catalogue import QueueEnd
from kiosk.engine import life
from kiosk.engine.actions import (
    Acted,
    ActionCode,
    ActionRefused,
    CaseUnknown,
    InboxUnknown,
    NobodyWaiting,
)
from kiosk.engine.calling import case_served_by, next_case
from kiosk.engine.changing import apply, change, locked_case
from kiosk.engine.events import EventKind
from kiosk.engine.life import Actor, Changed
from kiosk.engine.schema import cases, inboxes
from kiosk.engine.stored_case import FIND_BY_TOKEN
from kiosk.engine.telling import tell
from kiosk.engine.workplaces import Workplaces, work_from

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.actions import AgentId, CaseNow, TicketToken
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.stored_case import StoredCase

    Answer = Acted | CaseUnknown | ActionRefused | Unavailable

HAS_INBOX = select(inboxes.c.name).where(inboxes.c.inbox_id == bindparam("inbox"))
WRITE_PRINT_STATE = (
    cases.update()
    .where(cases.c.case_id == bindparam("case"))
    .values(print_state=bindparam("state"))
)
"""``inbox``; ``case``, ``state``."""

_BUSY = ActionRefused(
    ActionCode.INVALID_STATUS, "This agent is serving a case: resolve it before the next."
)


class Desk(Workplaces):
    """Calls, ends and moves cases; for any thread."""

    def start_next(
        self,
        agent: AgentId,
        inbox_ids: Iterable[InboxId] | None = None,
        counter: str | None = None,
    ) -> Acted | NobodyWaiting | ActionRefused | Unavailable:
        """Call the next case: the first Waiting of each inbox; of these the one made first.

        Inboxes and counter that are not given are those of the agent's workplace, else every inbox
        and no counter. An agent serves one case at a time.
        """
        wanted = None if inbox_ids is None else tuple(inbox_ids)

        def start(connection: PreparedConnection) -> Acted | NobodyWaiting | ActionRefused:
            now = self._clock.now()
            place = work_from(connection, agent, wanted, counter, now)
            if case_served_by(connection, agent):
                return _BUSY
            case = next_case(connection, agent, place.inbox_ids)
            if case is None:
                return NobodyWaiting()
            started = life.start(case, Actor(agent, now, place.counter))
            return _applied(connection, case, started, self._clock.now())

        return self._write(start)

    def start(self, agent: AgentId, case_id: CaseId, counter: str | None = None) -> Answer:
        """Call a chosen case that is Waiting or Pending."""

        def begin(connection: PreparedConnection) -> Acted | CaseUnknown | ActionRefused:
            now = self._clock.now()
            place = work_from(connection, agent, None, counter, now)
            if case_served_by(connection, agent):
                return _BUSY
            actor = Actor(agent, now, place.counter)
            return change(connection, case_id, partial(life.start, actor=actor), now)

        return self._write(begin)

    def call_again(self, agent: AgentId, case_id: CaseId) -> Answer:
        """Call the case that this agent serves once more."""
        return self._change(agent, case_id, life.call_again)

    def resolve(self, agent: AgentId, case_id: CaseId) -> Answer:
        """End the service of the case that this agent serves."""
        return self._change(agent, case_id, life.resolve)

    def no_show(self, agent: AgentId, case_id: CaseId, *, back: QueueEnd | int | None) -> Answer:
        """Say that nobody came: close the case, or let it wait again where ``back`` says."""
        return self._change(agent, case_id, partial(life.no_show, back=back))

    def activate(self, agent: AgentId, case_id: CaseId) -> Answer:
        """Let a Pending case be called."""
        return self._change(agent, case_id, life.activate)

    def move(self, agent: AgentId, case_id: CaseId, place: QueueEnd | int) -> Answer:
        """Put a queued case at a place of its queue, 1 being the front."""
        return self._change(agent, case_id, partial(life.move, place=place))

    def transfer(
        self,
        agent: AgentId,
        case_id: CaseId,
        inbox_id: InboxId,
        place: QueueEnd | int = QueueEnd.END,
        *,
        to: AgentId | None = None,
    ) -> Answer | InboxUnknown:
        """Let a case wait in another inbox; ``to`` names the one agent who may call it there."""

        def move_over(
            connection: PreparedConnection,
        ) -> Acted | CaseUnknown | ActionRefused | InboxUnknown:
            if connection.row(HAS_INBOX, {"inbox": inbox_id}) is None:
                return InboxUnknown()
            now = self._clock.now()
            rule = partial(
                life.transfer, actor=Actor(agent, now), inbox_id=inbox_id, place=place, to=to
            )
            return change(connection, case_id, rule, now, inbox_id)

        return self._write(move_over)

    def leave(self, token: TicketToken) -> Answer:
        """Let the visitor with this ticket leave the queue; to leave twice changes nothing."""

        def go(connection: PreparedConnection) -> Acted | CaseUnknown | ActionRefused:
            row = connection.row(FIND_BY_TOKEN, {"token": token})
            if row is None:
                return CaseUnknown()
            now = self._clock.now()
            return change(connection, CaseId(row[0]), partial(life.leave, now=now), now)

        return self._write(go)

    def report_print(
        self, case_id: CaseId, state: str, kiosk: str
    ) -> Acted | CaseUnknown | Unavailable:
        """Keep what a kiosk says of the case's ticket on paper."""

        def keep(connection: PreparedConnection) -> Acted | CaseUnknown:
            case = locked_case(connection, case_id)
            if case is None:
                return CaseUnknown()
            connection.run(WRITE_PRINT_STATE, {"case": case_id, "state": state})
            facts = {"state": state, "kiosk": kiosk}
            here = (case_id, case.inbox_id)
            tell(connection, EventKind.PRINTED, here, self._clock.now(), facts)
            return Acted(case.told())

        return self._write(keep)

    def serving(self, agent: AgentId) -> CaseNow | Unavailable | None:
        """Return the case that the agent is serving."""

        def read(connection: PreparedConnection) -> CaseNow | None:
            case = case_served_by(connection, agent)
            return case.told() if case else None

        return self._read(read)

    def _change(
        self,
        agent: AgentId,
        case_id: CaseId,
        rule: Callable[[StoredCase, Actor], Changed | ActionRefused],
    ) -> Answer:
        def act(connection: PreparedConnection) -> Acted | CaseUnknown | ActionRefused:
            actor = Actor(agent, self._clock.now())
            return change(connection, case_id, lambda case: rule(case, actor), actor.now)

        return self._write(act)


def _applied(
    connection: PreparedConnection,
    case: StoredCase,
    started: Changed | ActionRefused,
    now: dt.datetime,
) -> Acted | ActionRefused:
    if isinstance(started, ActionRefused):
        return started
    return apply(connection, case, started, now)
