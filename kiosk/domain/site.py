"""The place: its name, zone and languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.language import Locale, LocalText, nearest_locale

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Site:
    """The place whose lobby this is.

    ``time_zone`` is an IANA name; ``country`` an ISO 3166 code, for phone numbers; ``name`` is
    the organization's, ``office`` this place's, ``privacy_line`` its promise about personal data,
    ``reception`` where that is: in no language where it is not known. ``customer_ids`` says what
    its customer IDs are made of; ``demo`` marks the built-in site, which says so on every screen
    and ticket.
    """

    name: LocalText
    time_zone: str
    country: str
    languages: tuple[Locale, ...]
    default_language: Locale
    office: LocalText = LocalText({})
    privacy_line: LocalText = LocalText({})
    reception: LocalText = LocalText({})
    customer_ids: CustomerIds = CustomerIds.ANY
    demo: bool = False


def spoken_at(site: Site, translated: Iterable[str]) -> Site | None:
    """Return the site with only the languages that the screens are written in; None if it has none.

    Where nothing is said to be translated, all languages are taken.
    """
    written = tuple(map(Locale, translated))
    spoken = tuple(
        one for one in site.languages if not written or nearest_locale(one, written) is not None
    )
    if not spoken:
        return None
    default = site.default_language if site.default_language in spoken else spoken[0]
    return replace(site, languages=spoken, default_language=default)
