"""Events are read in their order alone: each was written into an index that nobody asked."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Drop the index of events by case."""
    op.drop_index("ix_events_case", "events")
