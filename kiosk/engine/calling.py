"""The next case: the first Waiting of each inbox; of these the one that was made first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from kiosk.domain.case import CaseStatus
from kiosk.engine.placing import lock_inboxes
from kiosk.engine.schema import ACTIVE, cases, queued
from kiosk.engine.stored_case import COLUMNS, case_of_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.actions import AgentId
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.stored_case import StoredCase

FIRST_WAITING = (
    select(*COLUMNS)
    .where(
        cases.c.inbox_id == bindparam("inbox"),
        queued("cases"),
        cases.c.status == CaseStatus.WAITING.value,
        cases.c.assigned_to.is_(None) | (cases.c.assigned_to == bindparam("agent")),
    )
    .order_by(cases.c.queue_rank)
    .limit(1)
    .with_for_update(skip_locked=True)
)
"""``inbox``, ``agent``: the first that this agent may call."""

SERVED_BY = select(*COLUMNS).where(ACTIVE, cases.c.agent_id == bindparam("agent"))
"""``agent``."""


def next_case(
    connection: PreparedConnection, agent: AgentId, inbox_ids: Iterable[InboxId]
) -> StoredCase | None:
    """Return the case that an agent calls next, its locks taken; None: nobody waits."""
    wanted = sorted(set(inbox_ids))
    lock_inboxes(connection, wanted)
    rows = (
        connection.row(FIRST_WAITING, {"inbox": inbox_id, "agent": agent}) for inbox_id in wanted
    )
    firsts = [case_of_row(row) for row in rows if row is not None]
    return min(firsts, key=lambda case: (case.reference_date, case.case_id), default=None)


def case_served_by(connection: PreparedConnection, agent: AgentId) -> StoredCase | None:
    """Return the case that an agent is serving."""
    row = connection.row(SERVED_BY, {"agent": agent})
    return case_of_row(row) if row else None
