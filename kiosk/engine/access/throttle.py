"""How often one may try to sign in: growing pauses per account and per address, on disk.

An attempt is charged before it is looked at, so that many at once are many. Addresses are kept as
hashes. The pauses double from ``FIRST_PAUSE`` on to ``LONGEST_PAUSE`` and are forgotten after
``FORGOTTEN`` without an attempt, or, for the account, with the right password.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.engine.access import statements as sql
from kiosk.engine.access.outcomes import SignInPaused
from kiosk.engine.access.secrecy import digest
from kiosk.engine.moments import microseconds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.case import Unavailable
    from kiosk.engine.access.keeping import Keeping
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.ports.clock import Clock

FREE_FOR_ACCOUNT = 4
FREE_FOR_ADDRESS = 20
FIRST_PAUSE = dt.timedelta(seconds=2)
LONGEST_PAUSE = dt.timedelta(minutes=15)
FORGOTTEN = dt.timedelta(hours=1)
_SECOND = 1_000_000


class Throttle:
    """Charges attempts. Every call blocks."""

    def __init__(self, keeping: Keeping, clock: Clock) -> None:
        self._keeping = keeping
        self._clock = clock

    def charge(self, account: str, address: str) -> SignInPaused | Unavailable | None:
        """Count an attempt, or say how long to wait before one is looked at."""
        now = microseconds_of(self._clock.now())
        free = {_key("account", account): FREE_FOR_ACCOUNT}
        if address:
            free[_key("address", address)] = FREE_FOR_ADDRESS
        return self._keeping.write(lambda connection: _charge(connection, free, now))

    def forgive(self, account: str, address: str) -> Unavailable | None:
        """Forget the attempts on an account; of its address, the last one alone."""
        now = microseconds_of(self._clock.now())
        return self._keeping.write(lambda connection: _forgive(connection, account, address, now))

    def prune(self) -> Unavailable | None:
        """Drop what is forgotten."""
        before = {"before": microseconds_of(self._clock.now() - FORGOTTEN)}
        return self._keeping.write(lambda connection: connection.run(sql.PRUNE_ATTEMPTS, before))


def pause_after(failures: int, free: int) -> dt.timedelta:
    """Return the pause after so many attempts of which the first ``free`` cost nothing."""
    if failures < free:
        return dt.timedelta()
    doubled = 1 << min(failures - free, 16)
    return min(FIRST_PAUSE * doubled, LONGEST_PAUSE)


def _key(kind: str, subject: str) -> str:
    return digest(f"{kind} {subject}")


def _charge(
    connection: PreparedConnection, free: Mapping[str, int], now: int
) -> SignInPaused | None:
    kept = {key: _attempts(connection, key, now) for key in sorted(free)}
    wait = max(blocked_until - now for _, blocked_until in kept.values())
    if wait > 0:
        return SignInPaused(-(-wait // _SECOND))
    for key, (failures, _) in kept.items():
        _write(connection, key, failures + 1, free[key], now)
    return None


def _attempts(connection: PreparedConnection, key: str, now: int) -> tuple[int, int]:
    row = connection.row(sql.FIND_ATTEMPTS, {"key": key})
    if row is None:
        fresh = {"subject": key, "failures": 0, "tried_at": now, "blocked_until": 0}
        connection.run(sql.INSERT_ATTEMPT, fresh)
        return 0, 0
    failures, tried_at, blocked_until = row
    if tried_at + FORGOTTEN // dt.timedelta(microseconds=1) < now:
        return 0, 0
    return failures, blocked_until


def _write(connection: PreparedConnection, key: str, failures: int, free: int, now: int) -> None:
    until = now + pause_after(failures, free) // dt.timedelta(microseconds=1)
    connection.run(sql.WRITE_ATTEMPTS, {"key": key, "failed": failures, "now": now, "until": until})


def _forgive(connection: PreparedConnection, account: str, address: str, now: int) -> None:
    connection.run(sql.DROP_ATTEMPTS, {"key": _key("account", account)})
    if not address:
        return
    key = _key("address", address)
    failures, _ = _attempts(connection, key, now)
    _write(connection, key, max(failures - 1, 0), FREE_FOR_ADDRESS, now)
