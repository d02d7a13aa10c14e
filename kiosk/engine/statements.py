"""The SQL of a walk-in, built once. Each docstring names the parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, and_, bindparam, cast, exists, func, select
from sqlalchemy.types import Text

from kiosk.engine.schema import (
    attempts,
    cases,
    events,
    feeds,
    holds_number,
    inboxes,
    numberings,
    queued,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, FromClause

EVENTS_CHANNEL = "kiosk_events"
"""Where PostgreSQL tells listeners the number of the latest event."""

FIND_ATTEMPT = select(attempts.c.request_digest, attempts.c.plain_digest, attempts.c.answer).where(
    attempts.c.attempt_key == bindparam("attempt")
)
"""``attempt``."""

LOCK_INBOX = (
    select(inboxes.c.waiting_count)
    .where(inboxes.c.inbox_id == bindparam("inbox"))
    .with_for_update()
)
"""``inbox``. Where rows are locked one by one, this lock orders all that happens in an inbox."""

WRITE_NUMBERING = (
    numberings.update()
    .where(numberings.c.service_id == bindparam("service"))
    .values(
        last_number=bindparam("number"),
        period_start=bindparam("period"),
        issued_day=bindparam("day"),
        issued_count=bindparam("issued"),
    )
)
"""``service``, ``number``, ``period``, ``day``, ``issued``."""

_follower = cases.alias("follower")


def _same_ticket(table: FromClause, name: str) -> ColumnElement[bool]:
    return and_(
        table.c.issuing_inbox_id == bindparam("inbox"),
        table.c.ticket_prefix == bindparam("prefix"),
        table.c.ticket_suffix == bindparam("suffix"),
        holds_number(name),
    )


_held = select(cases.c.ticket_number).where(_same_ticket(cases, "cases"))
_lowest = _held.order_by(cases.c.ticket_number).limit(1)

NEXT_HELD = _lowest.where(cases.c.ticket_number >= bindparam("number"))
"""``inbox``, ``prefix``, ``suffix``, ``number``: the lowest held number that is not below it."""

READ_COUNT = (
    select(
        numberings.c.last_number,
        numberings.c.period_start,
        numberings.c.issued_day,
        numberings.c.issued_count,
        _lowest.where(cases.c.ticket_number > numberings.c.last_number)
        .correlate(numberings)
        .scalar_subquery(),
        inboxes.c.waiting_count,
        inboxes.c.first_rank,
        inboxes.c.last_rank,
    )
    .where(
        numberings.c.service_id == bindparam("service"),
        inboxes.c.inbox_id == bindparam("inbox"),
    )
    .with_for_update(of=numberings)
)
"""``service``, ``inbox``, ``prefix``, ``suffix``: the count of a service, the lowest number above
its last that somebody holds, and the ends of its inbox. A join would find that number too, but
PostgreSQL reads every held number for it while it has no statistics. Where rows are locked one by
one, the lock keeps numbers apart even if catalogues disagree."""

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

_join = inboxes.update().where(inboxes.c.inbox_id == bindparam("inbox"))
_more = {
    "waiting_count": inboxes.c.waiting_count + bindparam("count"),
    "pending_count": inboxes.c.pending_count + bindparam("pending"),
}
JOIN_END = _join.values(_more | {"last_rank": inboxes.c.last_rank + bindparam("ranks")})
JOIN_FRONT = _join.values(_more | {"first_rank": inboxes.c.first_rank - bindparam("ranks")})
JOIN_MIDDLE = _join.values(_more)
READ_ENDS = select(inboxes.c.waiting_count, inboxes.c.first_rank, inboxes.c.last_rank).where(
    inboxes.c.inbox_id == bindparam("inbox")
)
"""``inbox``; ``count``, ``pending`` (how many of them are Pending), ``ranks``: so much room."""

LEAVE_QUEUE = _join.values(
    waiting_count=inboxes.c.waiting_count - 1,
    pending_count=inboxes.c.pending_count - bindparam("pending"),
)
"""``inbox``, ``pending``."""

COUNT_PENDING = _join.values(pending_count=inboxes.c.pending_count + bindparam("more"))
"""``inbox``, ``more``."""

RANKS_AROUND = (
    select(cases.c.queue_rank)
    .where(
        cases.c.inbox_id == bindparam("inbox"),
        queued("cases"),
        cases.c.case_id != bindparam("case"),
    )
    .order_by(cases.c.queue_rank)
    .limit(2)
    .offset(bindparam("before"))
)
"""``inbox``, ``before`` (how many stand before the first of the two), ``case``: not this one."""

READ_ORDER = (
    select(cases.c.case_id)
    .where(cases.c.inbox_id == bindparam("inbox"), queued("cases"))
    .order_by(cases.c.queue_rank)
)
"""``inbox``: all that are queued, in their order."""

WRITE_RANK = (
    cases.update().where(cases.c.case_id == bindparam("case")).values(queue_rank=bindparam("rank"))
)
"""``case``, ``rank``."""

WRITE_RANK_ENDS = _join.values(first_rank=bindparam("first"), last_rank=bindparam("last"))
"""``inbox``, ``first``, ``last``."""

_ISSUED = (
    "case_id",
    "service_id",
    "service_type_id",
    "inbox_id",
    "issuing_inbox_id",
    "queue_rank",
    "status",
    "channel",
    "language",
    "ticket_prefix",
    "ticket_number",
    "ticket_suffix",
    "ticket_token",
    "reference_date",
    "queue_timestamp",
    "customer_record_id",
    "contact_phone_number",
    "contact_email",
    "fields",
    "tag_ids",
    "attempt_key",
    "estimate_low",
    "estimate_high",
)
INSERT_CASE = cases.insert().values({name: bindparam(name) for name in _ISSUED})
INSERT_ATTEMPT = attempts.insert()
INSERT_NUMBERING = numberings.insert().values(service_id=bindparam("service_id"))
INSERT_INBOX = inboxes.insert().values(
    inbox_id=bindparam("inbox_id"), name=bindparam("name"), waiting_count=0, last_rank=0
)
"""The columns."""

TAKE_EVENT_IDS = feeds.update().values(last_event_id=feeds.c.last_event_id + bindparam("count"))
TAKE_EVENT_IDS_AND_NOTIFY = TAKE_EVENT_IDS.returning(
    func.pg_notify(EVENTS_CHANNEL, cast(feeds.c.last_event_id, Text))
)
"""``count`` new ids; listeners hear of the last with the commit."""

_last_event_id = select(feeds.c.last_event_id).scalar_subquery()
INSERT_EVENT = events.insert().values(
    {
        "event_id": _last_event_id - bindparam("before_last", type_=BigInteger),
        **{name: bindparam(name) for name in ("at", "kind", "case_id", "inbox_id", "facts")},
    }
)
"""The columns, with ids that were taken; ``before_last``: so many of them come after this one."""

RENAME_INBOX = _join.values(name=bindparam("new_name"))
"""``inbox``, ``new_name``."""

READ_NUMBERED_SERVICES = select(numberings.c.service_id)
READ_INBOX_NAMES = select(inboxes.c.inbox_id, inboxes.c.name)
COUNT_WAITING = select(inboxes.c.inbox_id, inboxes.c.waiting_count)
