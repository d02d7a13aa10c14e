"""The SQL of a walk-in, built once. Each docstring names the parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, exists, select

from kiosk.engine.schema import (
    RANK_STEP,
    attempts,
    cases,
    holds_number,
    inboxes,
    numberings,
    revision,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, FromClause

FIND_ATTEMPT = select(attempts.c.request_digest, attempts.c.answer).where(
    attempts.c.attempt_key == bindparam("attempt")
)
"""``attempt``."""

READ_NUMBERING = (
    select(numberings.c.last_number, numberings.c.period_start)
    .where(numberings.c.service_id == bindparam("service"))
    .with_for_update()
)
"""``service``. Where rows are locked one by one, this is the lock that orders the numbers."""

WRITE_NUMBERING = (
    numberings.update()
    .where(numberings.c.service_id == bindparam("service"))
    .values(last_number=bindparam("number"), period_start=bindparam("period"))
)
"""``service``, ``number``, ``period``."""

_follower = cases.alias("follower")


def _same_ticket(table: FromClause, name: str) -> ColumnElement[bool]:
    return and_(
        table.c.inbox_id == bindparam("inbox"),
        table.c.ticket_prefix == bindparam("prefix"),
        table.c.ticket_suffix == bindparam("suffix"),
        holds_number(name),
    )


HOLDER = select(cases.c.ticket_number).where(
    _same_ticket(cases, "cases"), cases.c.ticket_number == bindparam("number")
)
"""``inbox``, ``prefix``, ``suffix``, ``number``: a row if somebody has this number."""

FIRST_GAP = (
    select(cases.c.ticket_number + 1)
    .where(
        _same_ticket(cases, "cases"),
        cases.c.ticket_number >= bindparam("number"),
        ~exists().where(
            _same_ticket(_follower, "follower"),
            _follower.c.ticket_number == cases.c.ticket_number + 1,
        ),
    )
    .order_by(cases.c.ticket_number)
    .limit(1)
)
"""``inbox``, ``prefix``, ``suffix``, ``number``, which is held: the first that is not."""

JOIN_QUEUE = (
    inboxes.update()
    .where(inboxes.c.inbox_id == bindparam("inbox"))
    .values(
        waiting_count=inboxes.c.waiting_count + 1,
        last_rank=inboxes.c.last_rank + RANK_STEP,
    )
    .returning(inboxes.c.waiting_count, inboxes.c.last_rank)
)
"""``inbox``."""

INSERT_CASE = cases.insert()
INSERT_ATTEMPT = attempts.insert()
INSERT_NUMBERING = numberings.insert()
INSERT_INBOX = inboxes.insert()
INSERT_REVISION = revision.insert()
"""The columns."""

RENAME_INBOX = (
    inboxes.update()
    .where(inboxes.c.inbox_id == bindparam("inbox"))
    .values(name=bindparam("new_name"))
)
"""``inbox``, ``new_name``."""

READ_REVISION = select(revision.c.version_num)
READ_NUMBERED_SERVICES = select(numberings.c.service_id)
READ_INBOX_NAMES = select(inboxes.c.inbox_id, inboxes.c.name)
COUNT_WAITING = select(inboxes.c.inbox_id, inboxes.c.waiting_count)
