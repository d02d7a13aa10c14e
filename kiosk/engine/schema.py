"""The tables. One schema for SQLite and PostgreSQL; no foreign keys to what a catalogue owns.

Moments are whole microseconds since 1970-01-01 UTC, and structured values are JSON text: what is
written is what is read back, in every database. Alembic looks for the revision of a database in
``alembic_version``.

Erasing a closed case's personal data means: in ``cases`` the customer, contact and field columns,
and in ``attempts`` the row, whose digest was made from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, Index, MetaData, String, Table, Text, TextClause, text
from sqlalchemy.schema import CreateIndex, CreateTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.schema import ExecutableDDLElement

REVISION = "0001"
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
)

numberings = Table(
    "numberings",
    metadata,
    Column("service_id", String(64), primary_key=True),
    Column("last_number", BigInteger),
    Column("period_start", BigInteger),
)

_UNFINISHED = "status IN ('Planned', 'Waiting', 'Pending', 'Active')"


def holds_number(table: str = "") -> TextClause:
    """Return whether a case keeps its number from others of its inbox: it is not finished.

    Literal, since a partial index serves only statements that repeat its condition.
    """
    return text(f"{table}.{_UNFINISHED}" if table else _UNFINISHED)


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
)

Index(
    "ix_cases_held_number",
    cases.c.inbox_id,
    cases.c.ticket_prefix,
    cases.c.ticket_suffix,
    cases.c.ticket_number,
    sqlite_where=holds_number(),
    postgresql_where=holds_number(),
)

attempts = Table(
    "attempts",
    metadata,
    Column("attempt_key", String(255), primary_key=True),
    Column("request_digest", String(64), nullable=False),
    Column("case_id", String(36), nullable=False),
    Column("answer", Text, nullable=False),
    Column("answered_at", BigInteger, nullable=False),
)


def definitions() -> Iterator[ExecutableDDLElement]:
    """Return what makes the tables and indexes in an empty database."""
    for table in metadata.sorted_tables:
        yield CreateTable(table)
        yield from (CreateIndex(index) for index in table.indexes)
