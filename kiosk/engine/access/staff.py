"""Staff accounts. There is no account and no password until one is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable
from kiosk.engine.access import statements as sql
from kiosk.engine.access.outcomes import (
    NameTaken,
    SignedIn,
    SignInPaused,
    SignInRefused,
    StaffMember,
    Unknown,
)
from kiosk.engine.actions import AgentId
from kiosk.engine.moments import microseconds_of

if TYPE_CHECKING:
    from kiosk.engine.access.keeping import Keeping
    from kiosk.engine.access.secrecy import Hashing
    from kiosk.engine.access.sessions import StaffSessions
    from kiosk.engine.access.throttle import Throttle
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.ports.clock import Clock

Fault = Callable[[str], "str | None"]
"""Says what is wrong with a value, or None."""

NAME_LIMIT = 64
SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 256


class StaffAccounts:
    """Makes accounts and signs in. Every call blocks; passwords are hashed slowly."""

    def __init__(
        self,
        keeping: Keeping,
        sessions: StaffSessions,
        throttle: Throttle,
        hashing: Hashing,
        clock: Clock,
    ) -> None:
        self._keeping = keeping
        self._hashing = hashing
        self._sessions = sessions
        self._throttle = throttle
        self._clock = clock

    def add(self, name: str, password: str) -> StaffMember | NameTaken | Unavailable:
        """Make an account; its name differs from others by more than case."""
        row: dict[str, str | int] = {
            "account": account_of(name),
            "name": name.strip(),
            "password_hash": self._hashing.hash(password),
            "created_at": microseconds_of(self._clock.now()),
        }
        return self._keeping.write(lambda connection: _add(connection, row))

    def names(self) -> tuple[str, ...] | Unavailable:
        """Return the names of all accounts, sorted."""
        return self._keeping.read(
            lambda connection: tuple(name for (name,) in connection.rows(sql.READ_ACCOUNTS))
        )

    def remove(self, name: str) -> StaffMember | Unknown | Unavailable:
        """Remove an account; its sessions end at once."""
        return self._keeping.write(lambda connection: _remove(connection, account_of(name)))

    def sign_in(
        self, name: str, password: str, address: str
    ) -> SignedIn | SignInRefused | SignInPaused | Unavailable:
        """Begin a session; ``address`` is where the attempt comes from, for the rate limit."""
        account = account_of(name)
        charged = self._throttle.charge(account, address)
        if charged is not None:
            return charged
        wanted = {"account": account}
        found = self._keeping.read(lambda connection: connection.row(sql.FIND_ACCOUNT, wanted))
        if isinstance(found, Unavailable):
            return found
        shown, kept = found or ("", None)
        if not self._hashing.fits(kept, password[: LONGEST_PASSWORD + 1]):
            return SignInRefused()
        return self._begin(account, shown, address)

    def _begin(self, account: str, name: str, address: str) -> SignedIn | Unavailable:
        forgiven = self._throttle.forgive(account, address)
        token = self._sessions.begin(account)
        if isinstance(forgiven, Unavailable):
            return forgiven
        return token if isinstance(token, Unavailable) else SignedIn(member_of(name), token)


def account_of(name: str) -> str:
    """Return what names that differ in case or surrounding blanks share."""
    return name.strip().casefold()[:NAME_LIMIT]


def member_of(name: str) -> StaffMember:
    """Return the account of that name; the case engine knows its agent by the same name."""
    return StaffMember(AgentId(name), name)


def name_fault(name: str) -> str | None:
    """Return what is wrong with a new name, or None."""
    if not name.strip() or len(name.strip().casefold()) > NAME_LIMIT or not name.isprintable():
        return f"a name has 1 to {NAME_LIMIT} printable characters"
    return None


def password_fault(password: str) -> str | None:
    """Return what is wrong with a new password, or None (NIST SP 800-63B: length, not classes)."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        return f"a password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters"
    return None


def _add(connection: PreparedConnection, row: dict[str, str | int]) -> StaffMember | NameTaken:
    if connection.row(sql.FIND_ACCOUNT, {"account": row["account"]}):
        return NameTaken()
    connection.run(sql.INSERT_ACCOUNT, row)
    return member_of(str(row["name"]))


def _remove(connection: PreparedConnection, account: str) -> StaffMember | Unknown:
    wanted = {"account": account}
    found = connection.row(sql.FIND_ACCOUNT, wanted)
    if found is None:
        return Unknown()
    connection.run(sql.DROP_SESSIONS, wanted)
    connection.run(sql.DROP_ACCOUNT, wanted)
    return member_of(found[0])
