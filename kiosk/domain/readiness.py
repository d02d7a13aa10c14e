"""Whether a visitor can be served now, and what stands in the way: known before anyone types."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Subsystem(StrEnum):
    """What a kiosk needs to serve, in the order in which staff are told."""

    CATALOGUE = "catalogue"
    HOURS = "hours"
    JOURNAL = "journal"
    CASES = "cases"
    TOKEN = "token"  # noqa: S105  the name of a subsystem
    ATTEMPTS = "attempts"
    PRINTER = "printer"
    PICTURES = "pictures"


class Hindrance(StrEnum):
    """Why nobody can be served, as far as the words for visitors differ."""

    NO_CONNECTION = "no_connection"
    NO_PAPER = "no_paper"
    OUT_OF_ORDER = "out_of_order"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Ready:
    """In order. ``found`` says what was seen, for staff."""

    subsystem: Subsystem
    found: str = ""


@dataclass(frozen=True, slots=True)
class Impaired:
    """Visitors are served; staff should look. ``remedy`` says what to do."""

    subsystem: Subsystem
    fault: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Hindered:
    """Nobody can be served until this is over. ``fault`` and ``remedy`` are for staff."""

    subsystem: Subsystem
    hindrance: Hindrance
    fault: str
    remedy: str = ""


Check = Ready | Impaired | Hindered
"""What is known of one subsystem; no personal data and no secret in any text."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """All checks of one look around."""

    checks: tuple[Check, ...] = ()

    @property
    def hindrance(self) -> Hindrance | None:
        """What visitors are told stands in the way: the first; None where they can be served."""
        hindered = (check for check in self.checks if isinstance(check, Hindered))
        return next((check.hindrance for check in hindered), None)
