"""The accounts of a site, on the database of its case engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.engine.access.applications import Applications
from kiosk.engine.access.keeping import Keeping
from kiosk.engine.access.secrecy import Hashings
from kiosk.engine.access.sessions import StaffSessions
from kiosk.engine.access.staff import StaffAccounts
from kiosk.engine.access.throttle import Throttle
from kiosk.engine.access.tokens import AccessTokens
from kiosk.engine.settings import LOCK_SECONDS
from kiosk.engine.storage import Storage

if TYPE_CHECKING:
    from kiosk.domain.case import Unavailable
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.ports.clock import Clock


class Access:
    """Applications, tokens, staff and sessions; safe to use from any thread.

    Any number of processes may share one database: what one writes the others know at their next
    question.
    """

    def __init__(
        self,
        database: str,
        clock: Clock,
        *,
        lock_seconds: float = LOCK_SECONDS,
        hashings: Hashings | None = None,
    ) -> None:
        """Take the SQLAlchemy URL of the database; it is opened by the first call."""
        self._storage = Storage(database, lock_seconds)
        keeping = self._keeping = Keeping(self._storage)
        throttle = self._throttle = Throttle(keeping, clock)
        kinds = hashings or Hashings()
        self.applications = Applications(keeping, kinds.client_secrets, clock)
        self.tokens = AccessTokens(keeping, kinds.client_secrets, clock)
        self.sessions = StaffSessions(keeping, clock)
        self.staff = StaffAccounts(keeping, self.sessions, throttle, kinds.passwords, clock)

    def open(self) -> Unavailable | None:
        """Open the database and bring it to its revision; return what is wrong, or None."""
        return self._keeping.read(_nothing)

    def tidy(self) -> Unavailable | None:
        """Drop tokens, sessions and attempts that are over."""
        return self.tokens.prune() or self.sessions.prune() or self._throttle.prune()

    def close(self) -> None:
        """Close the database; a later call opens it again."""
        self._storage.close()


def _nothing(_: PreparedConnection) -> None:
    return None
