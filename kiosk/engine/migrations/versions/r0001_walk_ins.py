"""What a walk-in becomes: inboxes, numberings, cases, attempts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_HELD = sa.text("status IN ('Planned', 'Waiting', 'Pending', 'Active')")


def upgrade() -> None:
    """Make the tables of a first database."""
    op.create_table(
        "inboxes",
        sa.Column("inbox_id", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("waiting_count", sa.BigInteger, nullable=False),
        sa.Column("last_rank", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "numberings",
        sa.Column("service_id", sa.String(64), primary_key=True),
        sa.Column("last_number", sa.BigInteger),
        sa.Column("period_start", sa.BigInteger),
    )
    _create_cases()
    op.create_table(
        "attempts",
        sa.Column("attempt_key", sa.String(255), primary_key=True),
        sa.Column("request_digest", sa.String(64), nullable=False),
        sa.Column("case_id", sa.String(36), nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("answered_at", sa.BigInteger, nullable=False),
    )


def _create_cases() -> None:
    op.create_table(
        "cases",
        sa.Column("case_id", sa.String(36), primary_key=True),
        sa.Column("service_id", sa.String(64), nullable=False),
        sa.Column("service_type_id", sa.String(64), nullable=False),
        sa.Column("inbox_id", sa.String(64), nullable=False),
        sa.Column("queue_rank", sa.BigInteger, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("ticket_prefix", sa.String(16), nullable=False),
        sa.Column("ticket_number", sa.BigInteger, nullable=False),
        sa.Column("ticket_suffix", sa.String(16), nullable=False),
        sa.Column("ticket_token", sa.String(64), nullable=False, unique=True),
        sa.Column("reference_date", sa.BigInteger, nullable=False),
        sa.Column("queue_timestamp", sa.BigInteger, nullable=False),
        sa.Column("calendar_timestamp", sa.BigInteger),
        sa.Column("customer_record_id", sa.String(64)),
        sa.Column("contact_phone_number", sa.String(32)),
        sa.Column("contact_email", sa.String(254)),
        sa.Column("fields", sa.Text),
        sa.Column("tag_ids", sa.Text),
    )
    op.create_index(
        "ix_cases_held_number",
        "cases",
        ["inbox_id", "ticket_prefix", "ticket_suffix", "ticket_number"],
        sqlite_where=_HELD,
        postgresql_where=_HELD,
    )
