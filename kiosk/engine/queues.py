"""Looking at the queues: ticket pages, waiting lists, the lobby display."""

from __future__ import annotations

import datetime as dt
import json
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.case import CaseId, Unavailable, UnavailableReason
from kiosk.engine import view_statements as sql
from kiosk.engine.moments import microseconds_of
from kiosk.engine.storage import StorageError
from kiosk.engine.view_rows import board_row, ticket_view, waiting_row
from kiosk.engine.views import (
    BoardRow,
    CaseDetails,
    InboxRow,
    TicketView,
    WaitingRow,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.actions import TicketToken
    from kiosk.engine.pacing import PaceBook
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.storage import Storage
    from kiosk.ports.clock import Clock

T = TypeVar("T")

WAITING_LIMIT = 200
BOARD_LIMIT = 12
BOARD_WITHIN = dt.timedelta(hours=2)


class Queues:
    """What can be seen; for any thread. Nothing but ``details`` holds personal data."""

    def __init__(self, storage: Storage, clock: Clock, paces: PaceBook) -> None:
        self._storage = storage
        self._clock = clock
        self._paces = paces

    def ticket(self, token: TicketToken) -> TicketView | Unavailable | None:
        """Return what the page of one ticket shows; None: no such ticket."""

        def look(connection: PreparedConnection) -> TicketView | None:
            row = connection.row(sql.READ_TICKET, {"token": token})
            if row is None:
                return None
            return ticket_view(row, partial(_position, connection), self._paces.wait_minutes)

        self._paces.refresh()
        return self._look(look)

    def tickets(
        self, tokens: Iterable[TicketToken]
    ) -> Mapping[TicketToken, TicketView] | Unavailable:
        """Return what the pages of many tickets show; unknown ones are left out.

        Each queue is read once, however many of its tickets are asked for.
        """
        wanted = tuple(tokens)

        def look(connection: PreparedConnection) -> dict[TicketToken, TicketView]:
            ranks = _Ranks(connection)
            rows = (connection.row(sql.READ_TICKET, {"token": token}) for token in wanted)
            wait_of = self._paces.wait_minutes
            views = (ticket_view(row, ranks.position, wait_of) for row in rows if row is not None)
            return {view.token: view for view in views}

        self._paces.refresh()
        return self._look(look)

    def waiting(
        self, inbox_ids: Iterable[InboxId], limit: int = WAITING_LIMIT
    ) -> tuple[WaitingRow, ...] | Unavailable:
        """Return the first of each queue, at most ``limit`` of each, inbox by inbox."""
        wanted = tuple(inbox_ids)

        def look(connection: PreparedConnection) -> tuple[WaitingRow, ...]:
            return tuple(
                waiting_row(position, row)
                for inbox_id in wanted
                for position, row in enumerate(
                    connection.rows(sql.READ_WAITING, {"inbox": inbox_id, "limit": limit}), start=1
                )
            )

        return self._look(look)

    def board(
        self,
        inbox_ids: Iterable[InboxId],
        limit: int = BOARD_LIMIT,
        within: dt.timedelta = BOARD_WITHIN,
    ) -> tuple[BoardRow, ...] | Unavailable:
        """Return the last called of these inboxes together, newest call first."""
        wanted = tuple(inbox_ids)
        since = microseconds_of(self._clock.now() - within)

        def look(connection: PreparedConnection) -> tuple[BoardRow, ...]:
            rows = (
                row
                for inbox_id in wanted
                for row in connection.rows(
                    sql.READ_CALLED, {"inbox": inbox_id, "since": since, "limit": limit}
                )
            )
            called = sorted(map(board_row, rows), key=lambda row: row.called_at, reverse=True)
            return tuple(called[:limit])

        return self._look(look)

    def inboxes(
        self, inbox_ids: Iterable[InboxId] | None = None
    ) -> tuple[InboxRow, ...] | Unavailable:
        """Return these inboxes, or all, by name."""
        wanted = None if inbox_ids is None else frozenset(inbox_ids)
        rows = self._look(lambda connection: connection.rows(sql.READ_INBOXES))
        if isinstance(rows, Unavailable):
            return rows
        self._paces.refresh()
        return tuple(
            InboxRow(
                inbox_id,
                name,
                waiting_count=queued - pending,
                pending_count=pending,
                wait_minutes=self._paces.wait_minutes(inbox_id, queued + 1),
            )
            for inbox_id, name, queued, pending in rows
            if wanted is None or inbox_id in wanted
        )

    def details(self, case_id: CaseId) -> CaseDetails | Unavailable | None:
        """Return what the visitor gave: personal data, for whoever serves them."""

        def look(connection: PreparedConnection) -> CaseDetails | None:
            row = connection.row(sql.READ_DETAILS, {"case": case_id})
            if row is None:
                return None
            customer, phone, email, fields, tags = row
            answers = json.loads(fields) if fields else {}
            carried = tuple(json.loads(tags)) if tags else ()
            return CaseDetails(case_id, customer, phone, email, answers, carried)

        return self._look(look)

    def _look(self, work: Callable[[PreparedConnection], T]) -> T | Unavailable:
        try:
            return self._storage.read(work)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))


class _Ranks:
    """The order of each queue, read when first asked for."""

    def __init__(self, connection: PreparedConnection) -> None:
        self._connection = connection
        self._ranks: dict[InboxId, Sequence[int]] = {}

    def position(self, inbox_id: InboxId, rank: int) -> int:
        if inbox_id not in self._ranks:
            rows = self._connection.rows(sql.READ_RANKS, {"inbox": inbox_id})
            self._ranks[inbox_id] = [found for (found,) in rows]
        return bisect_right(self._ranks[inbox_id], rank)


def _position(connection: PreparedConnection, inbox_id: InboxId, rank: int) -> int:
    ((position,),) = connection.rows(sql.COUNT_TO_RANK, {"inbox": inbox_id, "rank": rank})
    return int(position)
