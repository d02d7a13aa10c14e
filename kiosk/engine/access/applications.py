"""Registered applications: each kiosk has credentials of its own, revoked one by one."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from kiosk.domain.case import Unavailable
from kiosk.engine.access import statements as sql
from kiosk.engine.access.outcomes import Application, Registered, Role, Unknown
from kiosk.engine.access.secrecy import new_secret
from kiosk.engine.moments import microseconds_of, moment_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.engine.access.keeping import Keeping
    from kiosk.engine.access.secrecy import Hashing
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.ports.clock import Clock

NAME_LIMIT = 255


class Applications:
    """Registers, lists and revokes. Every call blocks."""

    def __init__(self, keeping: Keeping, hashing: Hashing, clock: Clock) -> None:
        self._keeping = keeping
        self._hashing = hashing
        self._clock = clock

    def register(self, name: str, roles: Iterable[Role]) -> Registered | Unavailable:
        """Register an application of 1 to ``NAME_LIMIT`` letters; names need not differ."""
        now = self._clock.now()
        made = Application(str(uuid.uuid4()), str(uuid.uuid4()), name, frozenset(roles), now)
        secret = new_secret()
        row = {
            "application_id": made.application_id,
            "client_id": made.client_id,
            "name": name,
            "secret_hash": self._hashing.hash(secret),
            "roles": json.dumps(sorted(made.roles)),
            "created_at": microseconds_of(now),
            "revoked_at": None,
        }
        done = self._keeping.write(lambda connection: connection.run(sql.INSERT_APPLICATION, row))
        return done if isinstance(done, Unavailable) else Registered(made, secret)

    def all(self) -> tuple[Application, ...] | Unavailable:
        """Return every application, the revoked too, oldest first."""
        return self._keeping.read(
            lambda connection: tuple(map(_application, connection.rows(sql.READ_APPLICATIONS)))
        )

    def find(self, application_id: str) -> Application | Unavailable | None:
        """Return the application of that id, revoked or not."""
        wanted = {"application": application_id}

        def work(connection: PreparedConnection) -> Application | None:
            row = connection.row(sql.FIND_APPLICATION, wanted)
            return _application(row) if row else None

        return self._keeping.read(work)

    def revoke(self, application_id: str) -> Application | Unknown | Unavailable:
        """Revoke for good: its tokens end too. Revoking twice changes nothing."""
        now = microseconds_of(self._clock.now())
        return self._keeping.write(lambda connection: _revoke(connection, application_id, now))


def _revoke(connection: PreparedConnection, application_id: str, now: int) -> Application | Unknown:
    wanted = {"application": application_id}
    row = connection.row(sql.FIND_APPLICATION, wanted)
    if row is None:
        return Unknown()
    found = _application(row)
    if found.revoked_at is None:
        connection.run(sql.REVOKE, {**wanted, "now": now})
        connection.run(sql.DROP_TOKENS, wanted)
    return _application(connection.row(sql.FIND_APPLICATION, wanted))


def roles_of(kept: str) -> frozenset[Role]:
    """Return the roles that a row names; one that this version does not know allows nothing."""
    known = {role.value: role for role in Role}
    return frozenset(known[name] for name in json.loads(kept) if name in known)


def _application(row: Any) -> Application:
    application_id, client_id, name, roles, created_at, revoked_at = row
    return Application(
        application_id,
        client_id,
        name,
        roles_of(roles),
        moment_of(created_at),
        moment_of(revoked_at),
    )
