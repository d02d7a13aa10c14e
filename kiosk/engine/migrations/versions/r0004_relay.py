"""What a relay keeps of the attempts that it sends on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table of relayed attempts; there are none yet."""
    op.create_table(
        "relayed_attempts",
        sa.Column("attempt_key", sa.String(255), primary_key=True),
        sa.Column("request_digest", sa.String(64)),
        sa.Column("plain_digest", sa.String(64), nullable=False),
        sa.Column("upstream_key", sa.String(36), nullable=False),
        sa.Column("sender", sa.String(36)),
        sa.Column("outcome", sa.Text),
        sa.Column("begun_at", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_relayed_attempts_begun", "relayed_attempts", ["begun_at"])
