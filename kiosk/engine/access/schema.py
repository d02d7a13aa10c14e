"""The tables of accounts. What is secret is kept as a hash; moments are whole microseconds."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, MetaData, String, Table, Text

metadata = MetaData()

applications = Table(
    "applications",
    metadata,
    Column("application_id", String(36), primary_key=True),
    Column("client_id", String(36), nullable=False, unique=True),
    Column("name", String(255), nullable=False),
    Column("secret_hash", String(255), nullable=False),
    Column("roles", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
)

access_tokens = Table(
    "access_tokens",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("application_id", String(36), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Index("ix_access_tokens_expiry", "expires_at"),
)

staff_accounts = Table(
    "staff_accounts",
    metadata,
    Column("account", String(64), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("password_hash", String(255), nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("account", String(64), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Index("ix_staff_sessions_account", "account"),
)

sign_in_attempts = Table(
    "sign_in_attempts",
    metadata,
    Column("subject", String(64), primary_key=True),
    Column("failures", BigInteger, nullable=False),
    Column("tried_at", BigInteger, nullable=False),
    Column("blocked_until", BigInteger, nullable=False),
)
