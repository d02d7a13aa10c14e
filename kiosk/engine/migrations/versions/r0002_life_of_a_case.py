"""The life of a case: calls, endings, events, estimates, erasure; customers and workplaces."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_HELD = "status IN ('Planned', 'Waiting', 'Pending', 'Active')"


def upgrade() -> None:
    """Add what calling needs, and fill it for the cases that are there."""
    _widen_counts()
    _widen_cases()
    _widen_attempts()
    _create_tables()
    _fill()
    _create_indexes()


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=False, server_default="0")


def _widen_counts() -> None:
    for name in ("pending_count", "first_rank"):
        op.add_column("inboxes", _count(name))
    op.add_column("numberings", sa.Column("issued_day", sa.BigInteger))
    op.add_column("numberings", _count("issued_count"))


def _widen_cases() -> None:
    inbox = sa.Column("issuing_inbox_id", sa.String(64), nullable=False, server_default="")
    op.add_column("cases", inbox)
    op.add_column("cases", sa.Column("attempt_key", sa.String(255)))
    for name in ("agent_id", "counter", "assigned_to"):
        op.add_column("cases", sa.Column(name, sa.String(64)))
    for name in ("first_called_at", "started_at", "called_at"):
        op.add_column("cases", sa.Column(name, sa.BigInteger))
    for name in ("calls", "no_shows"):
        op.add_column("cases", _count(name))
    op.add_column("cases", sa.Column("ending", sa.String(16)))
    for name in ("closed_at", "erased_at", "estimate_low", "estimate_high"):
        op.add_column("cases", sa.Column(name, sa.BigInteger))
    op.add_column("cases", sa.Column("print_state", sa.String(16)))


def _widen_attempts() -> None:
    with op.batch_alter_table("attempts") as attempts:
        attempts.alter_column("request_digest", existing_type=sa.String(64), nullable=True)
        attempts.add_column(sa.Column("plain_digest", sa.String(64)))


def _create_tables() -> None:
    event_id = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "events",
        sa.Column("event_id", event_id, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("case_id", sa.String(36), nullable=False),
        sa.Column("inbox_id", sa.String(64), nullable=False),
        sa.Column("facts", sa.Text),
    )
    op.create_table(
        "feeds",
        sa.Column("feed_id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last_event_id", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "customers",
        sa.Column("record_id", sa.String(64), primary_key=True),
        sa.Column("phone", sa.String(64)),
        sa.Column("email", sa.String(254)),
    )
    op.create_table(
        "workplaces",
        sa.Column("agent_id", sa.String(64), primary_key=True),
        sa.Column("counter", sa.String(64)),
        sa.Column("inbox_ids", sa.Text, nullable=False),
        sa.Column("paused", sa.Integer, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )


def _fill() -> None:
    op.execute("INSERT INTO feeds (feed_id, last_event_id) VALUES (1, 0)")
    op.execute("UPDATE cases SET issuing_inbox_id = inbox_id")
    op.execute(
        "UPDATE cases SET attempt_key = attempts.attempt_key"
        " FROM attempts WHERE attempts.case_id = cases.case_id"
    )
    op.execute(
        "UPDATE cases SET closed_at = queue_timestamp, ending = 'served' WHERE status = 'Resolved'"
    )


def _create_indexes() -> None:
    op.drop_index("ix_cases_held_number", "cases")
    ticket = ["issuing_inbox_id", "ticket_prefix", "ticket_suffix", "ticket_number"]
    _partial("ix_cases_held_number", ticket, _HELD)
    _partial("ix_cases_queue", ["inbox_id", "queue_rank"], "status IN ('Waiting', 'Pending')")
    _partial("ix_cases_called", ["inbox_id", "called_at"], "called_at IS NOT NULL")
    _partial("ix_cases_closed", ["inbox_id", "closed_at"], "closed_at IS NOT NULL")
    unerased = "closed_at IS NOT NULL AND erased_at IS NULL"
    _partial("ix_cases_unerased", ["closed_at"], unerased)
    repeatable = "closed_at IS NOT NULL AND attempt_key IS NOT NULL"
    _partial("ix_cases_repeatable", ["closed_at"], repeatable)
    _partial("ix_cases_agent", ["agent_id"], "status = 'Active'")
    op.create_index("ix_events_case", "events", ["case_id"])


def _partial(name: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, "cases", columns, sqlite_where=where, postgresql_where=where)
