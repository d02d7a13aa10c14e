"""The place: its name, zone and languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.language import Locale


@dataclass(frozen=True, slots=True)
class Site:
    """The place whose lobby this is.

    ``time_zone`` is an IANA name; ``country`` an ISO 3166 code, for phone numbers;
    ``demo`` marks the built-in site, which says so on every screen and ticket.
    """

    name: str
    time_zone: str
    country: str
    languages: tuple[Locale, ...]
    default_language: Locale
    office: str = ""
    privacy_line: str = ""
    reception: str = ""
    demo: bool = False
