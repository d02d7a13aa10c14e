"""Access tokens: opaque, one hour, known in every process by the database (RFC 6749, 4.4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable
from kiosk.engine.access import statements as sql
from kiosk.engine.access.applications import roles_of
from kiosk.engine.access.outcomes import ClientRefused, Grant, Granted
from kiosk.engine.access.secrecy import digest, new_secret
from kiosk.engine.moments import microseconds_of, moment_of

if TYPE_CHECKING:
    from kiosk.engine.access.keeping import Keeping
    from kiosk.engine.access.secrecy import Hashing
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.ports.clock import Clock

LIFE = dt.timedelta(hours=1)


class AccessTokens:
    """Gives out and looks up tokens. Every call blocks; ``grant`` hashes slowly."""

    def __init__(self, keeping: Keeping, hashing: Hashing, clock: Clock) -> None:
        self._keeping = keeping
        self._hashing = hashing
        self._clock = clock

    def grant(self, client_id: str, client_secret: str) -> Granted | ClientRefused | Unavailable:
        """Return a new token for an application that knows its secret."""
        wanted = {"client": client_id}
        found = self._keeping.read(lambda connection: connection.row(sql.FIND_CLIENT, wanted))
        if isinstance(found, Unavailable):
            return found
        application_id, kept = found or ("", None)
        if not self._hashing.fits(kept, client_secret):
            return ClientRefused()
        return self._give(application_id)

    def look_up(self, token: str) -> Grant | Unavailable | None:
        """Return what a token allows; None for one that is unknown, over or revoked."""
        wanted = {"hash": digest(token), "now": microseconds_of(self._clock.now())}

        def work(connection: PreparedConnection) -> Grant | None:
            row = connection.row(sql.FIND_GRANT, wanted)
            return Grant(row[0], roles_of(row[1]), moment_of(row[2])) if row else None

        return self._keeping.read(work)

    def prune(self) -> Unavailable | None:
        """Drop the tokens whose hour is over."""
        before = {"before": microseconds_of(self._clock.now())}
        return self._keeping.write(lambda connection: connection.run(sql.PRUNE_TOKENS, before))

    def _give(self, application_id: str) -> Granted | Unavailable:
        token = new_secret()
        row = {
            "token_hash": digest(token),
            "application_id": application_id,
            "expires_at": microseconds_of(self._clock.now() + LIFE),
        }
        done = self._keeping.write(lambda connection: connection.run(sql.INSERT_TOKEN, row))
        return done if isinstance(done, Unavailable) else Granted(token, int(LIFE.total_seconds()))
