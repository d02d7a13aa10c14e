"""Accounts whose secrets are hashed as quickly as can be: tests have no secret to keep."""

from __future__ import annotations

from argon2 import PasswordHasher

from kiosk.engine.access.access import Access
from kiosk.engine.access.secrecy import Hashing, Hashings
from kiosk.ports.clock import Clock
from tests.fakes.system import FakeClock

_QUICK = Hashing(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def access_on(database: str, clock: Clock | None = None) -> Access:
    """Return the accounts on a database, given by its URL."""
    return Access(database, clock or FakeClock(), hashings=Hashings(_QUICK, _QUICK))
