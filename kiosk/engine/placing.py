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
    from collections.abc import Iterable, Sequence

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.prepared import PreparedConnection


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case stands in its inbox: 1-based, itself counted, and the key that orders it."""

    position: int
    rank: int


@dataclass(frozen=True, slots=True)
class Ends:
    """A queue from outside: how many are in it, and the ranks at which it begins and ends."""

    waiting: int
    first_rank: int
    last_rank: int


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
    if isinstance(place, int) and place > 1:
        rank = _rank_at(connection, {"inbox": inbox_id, "before": place - 2, "case": case_id})
        if rank is not None:
            joining = {"inbox": inbox_id, "count": 1, "pending": int(pending)}
            connection.run(sql.JOIN_MIDDLE, joining)
            return Place(place, rank)
    at_front = place in {1, QueueEnd.FRONT}
    end = QueueEnd.FRONT if at_front else QueueEnd.END
    (joined,) = join_end(connection, inbox_id, end, pending=[pending])
    return joined


def join_end(
    connection: PreparedConnection,
    inbox_id: InboxId,
    end: QueueEnd,
    *,
    pending: Sequence[bool],
    ends: Ends | None = None,
) -> list[Place]:
    """Count several more who come to one end, and return the place of each as they came.

    ``ends`` is the queue as it is now, where the caller has read it.
    """
    before = ends or Ends(*connection.row(sql.READ_ENDS, {"inbox": inbox_id}))
    count = len(pending)
    room = {"count": count, "pending": sum(pending), "ranks": count * RANK_STEP}
    joining = {"inbox": inbox_id, **room}
    if end is QueueEnd.FRONT:
        connection.run(sql.JOIN_FRONT, joining)
        return [Place(1, before.first_rank - (nth + 1) * RANK_STEP) for nth in range(count)]
    connection.run(sql.JOIN_END, joining)
    return [
        Place(before.waiting + nth, before.last_rank + nth * RANK_STEP)
        for nth in range(1, count + 1)
    ]


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
