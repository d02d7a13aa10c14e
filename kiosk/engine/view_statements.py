"""The SQL of looking, built once. Each docstring names the parameters."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from kiosk.engine.schema import CALLED, cases, events, inboxes, queued

_TICKET = (
    cases.c.ticket_token,
    cases.c.case_id,
    cases.c.status,
    cases.c.ticket_prefix,
    cases.c.ticket_number,
    cases.c.ticket_suffix,
    cases.c.service_id,
    cases.c.service_type_id,
    cases.c.inbox_id,
    inboxes.c.name,
    cases.c.channel,
    cases.c.language,
    cases.c.reference_date,
    cases.c.counter,
    cases.c.called_at,
    cases.c.calls,
    cases.c.ending,
    cases.c.queue_rank,
)
READ_TICKET = select(*_TICKET).where(
    cases.c.ticket_token == bindparam("token"), inboxes.c.inbox_id == cases.c.inbox_id
)
"""``token``."""

COUNT_TO_RANK = select(func.count()).where(
    cases.c.inbox_id == bindparam("inbox"), queued("cases"), cases.c.queue_rank <= bindparam("rank")
)
"""``inbox``, ``rank``: how many are queued up to there, which is the position."""

READ_RANKS = (
    select(cases.c.queue_rank)
    .where(cases.c.inbox_id == bindparam("inbox"), queued("cases"))
    .order_by(cases.c.queue_rank)
)
"""``inbox``."""

READ_WAITING = (
    select(
        cases.c.case_id,
        cases.c.status,
        cases.c.ticket_prefix,
        cases.c.ticket_number,
        cases.c.ticket_suffix,
        cases.c.service_id,
        cases.c.service_type_id,
        cases.c.inbox_id,
        cases.c.channel,
        cases.c.language,
        cases.c.reference_date,
        cases.c.no_shows,
        cases.c.assigned_to,
        cases.c.print_state,
    )
    .where(cases.c.inbox_id == bindparam("inbox"), queued("cases"))
    .order_by(cases.c.queue_rank)
    .limit(bindparam("limit"))
)
"""``inbox``, ``limit``."""

READ_CALLED = (
    select(
        cases.c.case_id,
        cases.c.ticket_prefix,
        cases.c.ticket_number,
        cases.c.ticket_suffix,
        cases.c.inbox_id,
        cases.c.service_type_id,
        cases.c.language,
        cases.c.counter,
        cases.c.called_at,
        cases.c.calls,
        cases.c.status,
    )
    .where(
        cases.c.inbox_id == bindparam("inbox"),
        cases.c.called_at >= bindparam("since"),
        CALLED,
        (cases.c.status == "Active") | (cases.c.status == "Resolved"),
    )
    .order_by(cases.c.called_at.desc())
    .limit(bindparam("limit"))
)
"""``inbox``, ``since``, ``limit``. Who waits again after a call is not shown as called."""

READ_INBOXES = select(
    inboxes.c.inbox_id, inboxes.c.name, inboxes.c.waiting_count, inboxes.c.pending_count
).order_by(inboxes.c.name, inboxes.c.inbox_id)

READ_DETAILS = select(
    cases.c.customer_record_id,
    cases.c.contact_phone_number,
    cases.c.contact_email,
    cases.c.fields,
    cases.c.tag_ids,
).where(cases.c.case_id == bindparam("case"))
"""``case``."""

_EVENT = (
    events.c.event_id,
    events.c.at,
    events.c.kind,
    events.c.case_id,
    events.c.inbox_id,
    events.c.facts,
)
READ_EVENTS = (
    select(*_EVENT)
    .where(events.c.event_id > bindparam("after"))
    .order_by(events.c.event_id)
    .limit(bindparam("limit"))
)
"""``after``, ``limit``."""
