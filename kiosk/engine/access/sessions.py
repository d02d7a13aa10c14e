"""Sessions of the staff: opaque tokens that end by themselves, and at once when they must."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable
from kiosk.engine.access import statements as sql
from kiosk.engine.access.outcomes import StaffMember
from kiosk.engine.access.secrecy import digest, new_secret
from kiosk.engine.actions import AgentId
from kiosk.engine.moments import microseconds_of

if TYPE_CHECKING:
    from kiosk.engine.access.keeping import Keeping
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.ports.clock import Clock

IDLE = dt.timedelta(hours=2)
LONGEST = dt.timedelta(hours=12)
TOUCHED_EVERY = dt.timedelta(minutes=1)


class StaffSessions:
    """Begins, finds and ends sessions, in any process on one database. Every call blocks."""

    def __init__(self, keeping: Keeping, clock: Clock) -> None:
        self._keeping = keeping
        self._clock = clock

    def begin(self, account: str) -> str | Unavailable:
        """Return the token of a new session."""
        token, now = new_secret(), microseconds_of(self._clock.now())
        row = {"token_hash": digest(token), "account": account, "created_at": now, "seen_at": now}
        done = self._keeping.write(lambda connection: connection.run(sql.INSERT_SESSION, row))
        return done if isinstance(done, Unavailable) else token

    def member(self, token: str) -> StaffMember | Unavailable | None:
        """Return whose session this is; None once it is over. Being asked keeps it from idling."""
        now = self._clock.now()
        wanted = {
            "hash": digest(token),
            "made_after": microseconds_of(now - LONGEST),
            "seen_after": microseconds_of(now - IDLE),
        }
        found = self._keeping.read(lambda connection: connection.row(sql.FIND_SESSION, wanted))
        if found is None or isinstance(found, Unavailable):
            return found
        name, seen_at = found
        if seen_at <= microseconds_of(now - TOUCHED_EVERY):
            self._touch(wanted["hash"], microseconds_of(now))
        return StaffMember(AgentId(name), name)

    def end(self, token: str) -> Unavailable | None:
        """End a session; ending what is over changes nothing."""
        wanted = {"hash": digest(token)}
        return self._keeping.write(lambda connection: connection.run(sql.DROP_SESSION, wanted))

    def prune(self) -> Unavailable | None:
        """Drop the sessions that are over for their age."""
        before = {"before": microseconds_of(self._clock.now() - LONGEST)}
        return self._keeping.write(lambda connection: connection.run(sql.PRUNE_SESSIONS, before))

    def _touch(self, token_hash: object, now: int) -> None:
        touched = {"hash": token_hash, "now": now}

        def work(connection: PreparedConnection) -> None:
            connection.run(sql.TOUCH_SESSION, touched)

        self._keeping.write(work)
