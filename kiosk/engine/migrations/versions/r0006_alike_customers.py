"""A customer is found by an ID that people take for theirs: other case, other dashes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kiosk.domain.customer_id import customer_key

revision = "0006"
down_revision = "0005"

_CUSTOMERS = sa.table("customers", sa.column("record_id"), sa.column("lookup"))


def upgrade() -> None:
    """Add what IDs have in common, and fill it in for the customers that are known."""
    op.add_column("customers", sa.Column("lookup", sa.String(128)))
    op.create_index("ix_customers_lookup", "customers", ["lookup"])
    connection = op.get_bind()
    known = connection.execute(sa.select(_CUSTOMERS.c.record_id)).scalars().all()
    if known:
        to_fill = _CUSTOMERS.update().where(_CUSTOMERS.c.record_id == sa.bindparam("record"))
        keys = [{"record": one, "key": customer_key(one)} for one in known]
        connection.execute(to_fill.values(lookup=sa.bindparam("key")), keys)
