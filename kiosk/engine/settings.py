"""What the case engine is told by the settings file. Cheap to import."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.contact import PhoneFormat

TICKET_PLACEHOLDER = "{token}"
LOCK_SECONDS = 5.0
KEEP_CONTACT_HOURS = 24
POLL_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """The section ``[cases.local]``.

    ``database`` is an SQLAlchemy URL of a SQLite file (``sqlite:////var/lib/…/cases.sqlite``) or of
    PostgreSQL (``postgresql+psycopg://…``). ``ticket_url`` holds ``{token}`` where the ticket's
    opaque token goes. ``lock_seconds`` is how long a walk-in waits for other writers before it is
    told that storage is unavailable. ``keep_contact_hours`` is how long contact data and fields
    outlive the closing of a case. With ``listen`` PostgreSQL tells of events (LISTEN/NOTIFY); else,
    and on SQLite, other processes' events are asked for every ``poll_seconds``.
    """

    database: str
    ticket_url: str
    phone_format: PhoneFormat = PhoneFormat.DIGITS10
    lock_seconds: float = LOCK_SECONDS
    keep_contact_hours: int = KEEP_CONTACT_HOURS
    listen: bool = True
    poll_seconds: float = POLL_SECONDS
