"""Places in a queue: joining it at an end or in the middle, and leaving it.

The caller holds the lock of the inbox.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import QueueEnd
from kiosk.engine import statements as sql
from kiosk.engine.schema import RANK_STEP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.prepared import PreparedConnection


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case stands in its inbox: 1-based, itself counted, and the key that orders it."""

    position: int
    rank: int


def lock_inboxes(connection: PreparedConnection, inbox_ids: Iterable[str]) -> None:
    """Take the locks of inboxes, always in the same order, so that nobody waits in a circle."""
    for inbox_id in sorted(set(inbox_ids)):
        connection.run(sql.LOCK_INBOX, {"inbox": inbox_id})


def join_queue(
    connection: PreparedConnection,
    inbox_id: InboxId,
    place: QueueEnd | int,
    *,
    pending: bool,
    case_id: str = "",
) -> Place:
    """Count one more in the inbox and return the place; one beyond the end is the end.

    ``case_id`` is the case that joins, where its row is in this queue already.
    """
    inbox = {"inbox": inbox_id, "pending": int(pending)}
    if isinstance(place, int) and place > 1:
        rank = _rank_at(connection, {"inbox": inbox_id, "before": place - 2, "case": case_id})
        if rank is not None:
            connection.run(sql.JOIN_MIDDLE, inbox)
            return Place(place, rank)
        place = QueueEnd.END
    if place is QueueEnd.END:
        ((position, rank),) = connection.rows(sql.JOIN_END, inbox)
        return Place(position, rank)
    ((rank,),) = connection.rows(sql.JOIN_FRONT, inbox)
    return Place(1, rank)


def leave_queue(connection: PreparedConnection, inbox_id: InboxId, *, pending: bool) -> None:
    """Count one fewer in the inbox."""
    connection.run(sql.LEAVE_QUEUE, {"inbox": inbox_id, "pending": int(pending)})


def _rank_at(connection: PreparedConnection, where: dict[str, object]) -> int | None:
    """Return a rank between two that stand there; None beyond the end."""
    around = [rank for (rank,) in connection.rows(sql.RANKS_AROUND, where)]
    if len(around) == 1 or not around:
        return None
    before, after = around
    if after - before > 1:
        return int(before + after) // 2
    _spread(connection, str(where["inbox"]))
    return _rank_at(connection, where)


def _spread(connection: PreparedConnection, inbox_id: str) -> None:
    order = connection.rows(sql.READ_ORDER, {"inbox": inbox_id})
    for number, (case_id,) in enumerate(order, start=1):
        connection.run(sql.WRITE_RANK, {"case": case_id, "rank": number * RANK_STEP})
    ends = {"inbox": inbox_id, "first": 0, "last": len(order) * RANK_STEP}
    connection.run(sql.WRITE_RANK_ENDS, ends)
