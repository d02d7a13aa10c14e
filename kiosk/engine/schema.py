"""The tables, as the migrations leave them. One schema for SQLite and PostgreSQL.

Moments are whole microseconds since 1970-01-01 UTC, and structured values are JSON text: what is
written is what is read back, in every database. There are no foreign keys to what a catalogue owns.

A case is *queued* while it is Waiting or Pending: it has a place in its inbox, ordered by
``queue_rank``. It *holds its number* until it is Resolved, in the inbox that issued it.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TextClause,
    text,
)

from kiosk.domain.customer_id import KEY_LIMIT

RANK_STEP = 1 << 20
"""The distance of neighbours in a queue, so that a case can be put between two others."""

metadata = MetaData()

revision = Table("alembic_version", metadata, Column("version_num", String(32), primary_key=True))

inboxes = Table(
    "inboxes",
    metadata,
    Column("inbox_id", String(64), primary_key=True),
    Column("name", String(255), nullable=False),
    Column("waiting_count", BigInteger, nullable=False),
    Column("last_rank", BigInteger, nullable=False),
    Column("pending_count", BigInteger, nullable=False, server_default="0"),
    Column("first_rank", BigInteger, nullable=False, server_default="0"),
)
"""``waiting_count`` is of all that are queued, ``pending_count`` of those that are Pending."""

numberings = Table(
    "numberings",
    metadata,
    Column("service_id", String(64), primary_key=True),
    Column("last_number", BigInteger),
    Column("period_start", BigInteger),
    Column("issued_day", BigInteger),
    Column("issued_count", BigInteger, nullable=False, server_default="0"),
)
"""``issued_count`` cases were made on ``issued_day`` (an ordinal: day 1 is 1 January 1)."""

_UNFINISHED = "status IN ('Planned', 'Waiting', 'Pending', 'Active')"
_QUEUED = "status IN ('Waiting', 'Pending')"
ACTIVE = text("status = 'Active'")
CALLED = text("called_at IS NOT NULL")
CLOSED = text("closed_at IS NOT NULL")
UNERASED = text("closed_at IS NOT NULL AND erased_at IS NULL")
REPEATABLE = text("closed_at IS NOT NULL AND attempt_key IS NOT NULL")
"""Conditions of partial indexes: each serves only statements that repeat it."""


def holds_number(table: str = "") -> TextClause:
    """Return whether a case keeps its number from others of its inbox: it is not finished."""
    return text(f"{table}.{_UNFINISHED}" if table else _UNFINISHED)


def queued(table: str = "") -> TextClause:
    """Return whether a case has a place in its queue."""
    return text(f"{table}.{_QUEUED}" if table else _QUEUED)


cases = Table(
    "cases",
    metadata,
    Column("case_id", String(36), primary_key=True),
    Column("service_id", String(64), nullable=False),
    Column("service_type_id", String(64), nullable=False),
    Column("inbox_id", String(64), nullable=False),
    Column("queue_rank", BigInteger, nullable=False),
    Column("status", String(16), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("language", String(35), nullable=False),
    Column("ticket_prefix", String(16), nullable=False),
    Column("ticket_number", BigInteger, nullable=False),
    Column("ticket_suffix", String(16), nullable=False),
    Column("ticket_token", String(64), nullable=False, unique=True),
    Column("reference_date", BigInteger, nullable=False),
    Column("queue_timestamp", BigInteger, nullable=False),
    Column("calendar_timestamp", BigInteger),
    Column("customer_record_id", String(64)),
    Column("contact_phone_number", String(32)),
    Column("contact_email", String(254)),
    Column("fields", Text),
    Column("tag_ids", Text),
    Column("issuing_inbox_id", String(64), nullable=False, server_default=""),
    Column("attempt_key", String(255)),
    Column("agent_id", String(64)),
    Column("counter", String(64)),
    Column("assigned_to", String(64)),
    Column("first_called_at", BigInteger),
    Column("started_at", BigInteger),
    Column("called_at", BigInteger),
    Column("calls", BigInteger, nullable=False, server_default="0"),
    Column("no_shows", BigInteger, nullable=False, server_default="0"),
    Column("ending", String(16)),
    Column("closed_at", BigInteger),
    Column("erased_at", BigInteger),
    Column("estimate_low", BigInteger),
    Column("estimate_high", BigInteger),
    Column("print_state", String(16)),
)
"""``called_at`` is the latest call, ``started_at`` the latest that was not a call again."""

attempts = Table(
    "attempts",
    metadata,
    Column("attempt_key", String(255), primary_key=True),
    Column("request_digest", String(64)),
    Column("case_id", String(36), nullable=False),
    Column("answer", Text, nullable=False),
    Column("answered_at", BigInteger, nullable=False),
    Column("plain_digest", String(64)),
)
"""``request_digest`` covers personal data and is erased with them; ``plain_digest`` does not."""

events = Table(
    "events",
    metadata,
    Column(
        "event_id",
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("at", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("case_id", String(36), nullable=False),
    Column("inbox_id", String(64), nullable=False),
    Column("facts", Text),
)

feeds = Table(
    "feeds",
    metadata,
    Column("feed_id", Integer, primary_key=True, autoincrement=False),
    Column("last_event_id", BigInteger, nullable=False),
)
"""One row. Its lock, taken last and held to the end, lets events appear in their order."""

customers = Table(
    "customers",
    metadata,
    Column("record_id", String(64), primary_key=True),
    Column("phone", String(64)),
    Column("email", String(254)),
    Column("lookup", String(KEY_LIMIT), index=True),
)
"""``lookup``: what an ID has in common with those that people take for the same."""

workplaces = Table(
    "workplaces",
    metadata,
    Column("agent_id", String(64), primary_key=True),
    Column("counter", String(64)),
    Column("inbox_ids", Text, nullable=False),
    Column("paused", Integer, nullable=False),
    Column("since", BigInteger, nullable=False),
)


def _partial(name: str, condition: TextClause, *columns: Column[object]) -> None:
    Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


_partial(
    "ix_cases_held_number",
    holds_number(),
    cases.c.issuing_inbox_id,
    cases.c.ticket_prefix,
    cases.c.ticket_suffix,
    cases.c.ticket_number,
)
_partial("ix_cases_queue", queued(), cases.c.inbox_id, cases.c.queue_rank)
_partial("ix_cases_called", CALLED, cases.c.inbox_id, cases.c.called_at)
_partial("ix_cases_closed", CLOSED, cases.c.inbox_id, cases.c.closed_at)
_partial("ix_cases_unerased", UNERASED, cases.c.closed_at)
_partial("ix_cases_repeatable", REPEATABLE, cases.c.closed_at)
_partial("ix_cases_agent", ACTIVE, cases.c.agent_id)
