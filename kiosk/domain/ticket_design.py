"""What staff choose of a ticket: its parts, their order and size, a logo, their own words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.language import Locale, fallback_locale, nearest_locale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.language import LocalText
    from kiosk.domain.site import Site


class Part(StrEnum):
    """A part of the ticket, by its name in the settings."""

    LOGO = "logo"
    SITE = "site"
    NUMBER = "number"
    SERVICE = "service"
    POSITION = "position"
    ESTIMATE = "estimate"
    QR = "qr"
    WHERE = "where"
    NEXT = "next"
    TIME = "time"
    FOOTER = "footer"
    PRIVACY = "privacy"


DEFAULT_PARTS = tuple(part for part in Part if part is not Part.LOGO)
"""The order of the design; a logo takes the place of the mark beside the site's name."""


class Size(StrEnum):
    """How large a part is set."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


class LogoFormat(StrEnum):
    """The kinds of pictures that a logo may be."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as it is in its file."""

    format: LogoFormat
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The parts of a ticket in their order, and the sizes of those that are not normal."""

    parts: tuple[Part, ...]
    sizes: Mapping[Part, Size]


@dataclass(frozen=True, slots=True)
class TicketDesign:
    """What stands on the ticket, in this order.

    ``sizes``: those that are not normal. ``arranged`` holds the languages in which parts, order or
    sizes are other ones. ``where``, ``next_step`` and ``footer`` are None where
    staff wrote nothing. ``second_language`` names the language of second lines; empty for none.
    """

    parts: tuple[Part, ...] = DEFAULT_PARTS
    sizes: Mapping[Part, Size] = field(default_factory=dict)
    logo: Logo | None = None
    second_language: str = ""
    where: LocalText | None = None
    next_step: LocalText | None = None
    footer: LocalText | None = None
    arranged: Mapping[Locale, Arrangement] = field(default_factory=dict)

    def in_language(self, locale: Locale) -> TicketDesign:
        """Return the design with what was chosen for one language."""
        found = fallback_locale(locale, self.arranged)
        if found is None:
            return self
        own = self.arranged[found]
        return replace(self, parts=own.parts, sizes=own.sizes, arranged={})

    def size(self, part: Part) -> Size:
        """Return how large a part is set."""
        return self.sizes.get(part, Size.NORMAL)

    def second(self, first: Locale, site: Site) -> Locale | None:
        """Return the language of second lines beside ``first``; None where there are none."""
        second = Locale(self.second_language)
        if not second or fallback_locale(first, (second,)):
            return None
        found = nearest_locale(second, site.languages, site.country)
        return None if found == first else found
