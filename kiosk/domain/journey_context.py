"""What every journey at this kiosk has in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.session import SessionPolicy

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.contact import PhoneFormat
    from kiosk.domain.site import Site


@dataclass(frozen=True, slots=True)
class JourneyContext:
    """What stays the same from visitor to visitor.

    ``ask_without_paper``: whoever comes while nothing can be printed is asked first.
    ``has_printer``: a number is followed by a ticket.
    """

    site: Site
    catalogue: Catalogue
    phone_format: PhoneFormat
    session: SessionPolicy = SessionPolicy()
    ask_without_paper: bool = False
    has_printer: bool = True
