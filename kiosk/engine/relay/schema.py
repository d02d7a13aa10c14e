"""The relay's table. A row is being sent while ``sender`` stands, decided once ``outcome`` does."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, MetaData, String, Table, Text

metadata = MetaData()

relayed_attempts = Table(
    "relayed_attempts",
    metadata,
    Column("attempt_key", String(255), primary_key=True),
    Column("request_digest", String(64)),
    Column("plain_digest", String(64), nullable=False),
    Column("upstream_key", String(36), nullable=False),
    Column("sender", String(36)),
    Column("outcome", Text),
    Column("begun_at", BigInteger, nullable=False),
    Index("ix_relayed_attempts_begun", "begun_at"),
)
