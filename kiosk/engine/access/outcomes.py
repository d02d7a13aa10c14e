"""What the accounts answer. Secrets are left out of every ``repr``."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.engine.actions import AgentId


class Role(StrEnum):
    """What a registered application may do (reference: Queue Up, Access)."""

    CASE_MANAGER = "Case Manager"
    AGENT_MANAGER = "Agent Manager"


@dataclass(frozen=True, slots=True)
class Application:
    """A registered application, such as one kiosk."""

    application_id: str
    client_id: str
    name: str
    roles: frozenset[Role]
    created_at: dt.datetime
    revoked_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """A new application, and its secret: it is shown now and never again."""

    application: Application
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Granted:
    """An access token, opaque, and how long it lasts."""

    access_token: str = field(repr=False)
    expires_in: int


@dataclass(frozen=True, slots=True)
class ClientRefused:
    """No application has this id and this secret, or it is revoked."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What a valid token allows, until when."""

    application_id: str
    roles: frozenset[Role]
    expires_at: dt.datetime


@dataclass(frozen=True, slots=True)
class StaffMember:
    """An account of the staff. ``agent`` is its name in the case engine."""

    agent: AgentId
    name: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session. ``token`` is the cookie's value."""

    member: StaffMember
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """Name and password do not fit."""


@dataclass(frozen=True, slots=True)
class SignInPaused:
    """Too many attempts: this one was not looked at. The next makes sense after ``seconds``."""

    seconds: int


@dataclass(frozen=True, slots=True)
class NameTaken:
    """Another account has this name."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing has this name or id."""
