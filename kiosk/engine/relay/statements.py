"""The SQL of the relay, built once. Each docstring names the parameters."""

from __future__ import annotations

from sqlalchemy import bindparam, null, select

from kiosk.engine.relay.schema import relayed_attempts

_HERE = relayed_attempts.c.attempt_key == bindparam("attempt")
_SENT_BY = relayed_attempts.c.sender == bindparam("process")

FIND = select(
    relayed_attempts.c.request_digest,
    relayed_attempts.c.plain_digest,
    relayed_attempts.c.upstream_key,
    relayed_attempts.c.sender,
    relayed_attempts.c.outcome,
).where(_HERE)
"""``attempt``."""

INSERT = relayed_attempts.insert()
"""The columns."""

SEND = relayed_attempts.update().where(_HERE).values(sender=bindparam("process"))
"""``attempt``, ``process``."""

RELEASE = relayed_attempts.update().where(_HERE, _SENT_BY).values(sender=null())
"""``attempt``, ``process``: whoever was sending it."""

DECIDE = (
    relayed_attempts.update()
    .where(_HERE, _SENT_BY)
    .values(sender=null(), outcome=bindparam("told"))
)
"""``attempt``, ``process``: whoever was sending it; ``told``."""

ERASE_DIGESTS = (
    relayed_attempts.update()
    .where(
        relayed_attempts.c.begun_at < bindparam("before"),
        relayed_attempts.c.request_digest.is_not(None),
    )
    .values(request_digest=null())
)
"""``before``."""

DROP = relayed_attempts.delete().where(relayed_attempts.c.begun_at < bindparam("before"))
"""``before``."""
