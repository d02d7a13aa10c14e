"""Applications and staff as they are made and signed in."""

from __future__ import annotations

import datetime as dt

from kiosk.engine.access.access import Access
from kiosk.engine.access.outcomes import Granted, Registered, Role, SignedIn, StaffMember

PASSWORD, WRONG = "canary-horse-staple", "wrong"
ADDRESS = "192.0.2.7"
SECOND = dt.timedelta(seconds=1)


def registered(access: Access, *roles: Role) -> Registered:
    found = access.applications.register("Kiosk 1", roles or (Role.CASE_MANAGER,))
    assert isinstance(found, Registered)
    return found


def token_of(access: Access, made: Registered) -> str:
    granted = access.tokens.grant(made.application.client_id, made.client_secret)
    assert isinstance(granted, Granted)
    return granted.access_token


def member(access: Access, name: str = "Ada") -> StaffMember:
    added = access.staff.add(name, PASSWORD)
    assert isinstance(added, StaffMember)
    return added


def signed_in(access: Access, name: str = "Ada") -> str:
    found = access.staff.sign_in(name, PASSWORD, ADDRESS)
    assert isinstance(found, SignedIn), found
    return found.token
