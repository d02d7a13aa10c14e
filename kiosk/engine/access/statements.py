"""The SQL of accounts, built once. Each docstring names the parameters."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from kiosk.engine.access.schema import (
    access_tokens,
    applications,
    sign_in_attempts,
    staff_accounts,
    staff_sessions,
)

_APPLICATION = (
    applications.c.application_id,
    applications.c.client_id,
    applications.c.name,
    applications.c.roles,
    applications.c.created_at,
    applications.c.revoked_at,
)

INSERT_APPLICATION = applications.insert()
INSERT_TOKEN = access_tokens.insert()
INSERT_ACCOUNT = staff_accounts.insert()
INSERT_SESSION = staff_sessions.insert()
INSERT_ATTEMPT = sign_in_attempts.insert()
"""The columns."""

READ_APPLICATIONS = select(*_APPLICATION).order_by(applications.c.created_at)

FIND_APPLICATION = select(*_APPLICATION).where(
    applications.c.application_id == bindparam("application")
)
"""``application``."""

FIND_CLIENT = select(applications.c.application_id, applications.c.secret_hash).where(
    applications.c.client_id == bindparam("client"), applications.c.revoked_at.is_(None)
)
"""``client``: a row only while it is not revoked."""

REVOKE = (
    applications.update()
    .where(applications.c.application_id == bindparam("application"))
    .values(revoked_at=bindparam("now"))
)
"""``application``, ``now``."""

DROP_TOKENS = access_tokens.delete().where(
    access_tokens.c.application_id == bindparam("application")
)
"""``application``."""

FIND_GRANT = (
    select(applications.c.application_id, applications.c.roles, access_tokens.c.expires_at)
    .join_from(
        access_tokens,
        applications,
        access_tokens.c.application_id == applications.c.application_id,
    )
    .where(
        access_tokens.c.token_hash == bindparam("hash"),
        access_tokens.c.expires_at > bindparam("now"),
        applications.c.revoked_at.is_(None),
    )
)
"""``hash``, ``now``."""

FIND_ACCOUNT = select(staff_accounts.c.name, staff_accounts.c.password_hash).where(
    staff_accounts.c.account == bindparam("account")
)
"""``account``."""

READ_ACCOUNTS = select(staff_accounts.c.name).order_by(staff_accounts.c.account)

DROP_ACCOUNT = staff_accounts.delete().where(staff_accounts.c.account == bindparam("account"))
DROP_SESSIONS = staff_sessions.delete().where(staff_sessions.c.account == bindparam("account"))
"""``account``."""

FIND_SESSION = (
    select(staff_accounts.c.name, staff_sessions.c.seen_at)
    .join_from(staff_sessions, staff_accounts, staff_sessions.c.account == staff_accounts.c.account)
    .where(
        staff_sessions.c.token_hash == bindparam("hash"),
        staff_sessions.c.created_at > bindparam("made_after"),
        staff_sessions.c.seen_at > bindparam("seen_after"),
    )
)
"""``hash``, ``made_after``, ``seen_after``."""

TOUCH_SESSION = (
    staff_sessions.update()
    .where(staff_sessions.c.token_hash == bindparam("hash"))
    .values(seen_at=bindparam("now"))
)
"""``hash``, ``now``."""

DROP_SESSION = staff_sessions.delete().where(staff_sessions.c.token_hash == bindparam("hash"))
"""``hash``."""

FIND_ATTEMPTS = (
    select(
        sign_in_attempts.c.failures,
        sign_in_attempts.c.tried_at,
        sign_in_attempts.c.blocked_until,
    )
    .where(sign_in_attempts.c.subject == bindparam("key"))
    .with_for_update()
)
"""``key``."""

WRITE_ATTEMPTS = (
    sign_in_attempts.update()
    .where(sign_in_attempts.c.subject == bindparam("key"))
    .values(
        failures=bindparam("failed"), tried_at=bindparam("now"), blocked_until=bindparam("until")
    )
)
"""``key``, ``failed``, ``now``, ``until``."""

DROP_ATTEMPTS = sign_in_attempts.delete().where(sign_in_attempts.c.subject == bindparam("key"))
"""``key``."""

PRUNE_TOKENS = access_tokens.delete().where(access_tokens.c.expires_at <= bindparam("before"))
PRUNE_SESSIONS = staff_sessions.delete().where(staff_sessions.c.created_at <= bindparam("before"))
PRUNE_ATTEMPTS = sign_in_attempts.delete().where(sign_in_attempts.c.tried_at <= bindparam("before"))
"""``before``."""
