"""The words of a page in one language, and which language a browser reads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.language import direction_of, nearest_locale

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from kiosk.domain.language import Locale, LocalText
    from kiosk.domain.site import Site
    from kiosk.ports.texts import Texts

MOST_RANGES = 20
_NUMBER = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The port Texts, bound to the language of one page."""

    texts: Texts
    locale: Locale
    default: Locale
    zone: dt.tzinfo

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``, for the attribute ``dir``."""
        return direction_of(self.locale).value

    def text(self, text_id: str, *args: str, n: int | None = None) -> str:
        """Return a text; as the port's."""
        return self.texts.text(self.locale, text_id, *args, n=n)

    def time(self, moment: dt.datetime) -> str:
        """Return the time of day at the site, ``10:22``."""
        return self.texts.time(self.locale, moment.astimezone(self.zone))

    def of(self, local: LocalText) -> str:
        """Return what staff wrote in the settings or the catalogue."""
        return local.in_language(self.locale, self.default)

    def language_name(self, locale: Locale) -> str:
        """Return a language's own name."""
        return self.texts.text(locale, "language.name")

    def counter(self, name: str) -> str:
        """Return a counter's name: ``3``, or "Counter 3" in the site's language, translated."""
        found = _NUMBER.search(name)
        if found is None:
            return name
        number = found.group()
        usual = {number, self.texts.text(self.default, "page.counter", number)}
        return self.text("page.counter", number) if name in usual else name


def words_for(locale: Locale, site: Site, texts: Texts) -> Words:
    """Return the words of a language at a site."""
    return Words(texts, locale, site.default_language, ZoneInfo(site.time_zone))


def read_locale(wanted: Iterable[str], site: Site) -> Locale:
    """Return the first wanted language that the site speaks, else its default."""
    nearest = (nearest_locale(tag, site.languages, site.country) for tag in wanted)
    return next(filter(None, nearest), site.default_language)


def accepted(header: str) -> list[str]:
    """Return the tags of an ``Accept-Language`` header, the best first (RFC 9110, 12.5.4).

    What cannot be read, and what the browser refuses (``q=0``), is left out.
    """
    ranges = [_weighted(part) for part in header.split(",")[:MOST_RANGES]]
    wanted = [(weight, tag) for tag, weight in ranges if tag and tag != "*" and weight > 0]
    return [tag for _, tag in sorted(wanted, key=lambda pair: -pair[0])]


def _weighted(part: str) -> tuple[str, float]:
    tag, _, parameter = part.partition(";")
    name, _, value = parameter.strip().partition("=")
    try:
        weight = float(value) if name.strip().lower() == "q" else 1.0
    except ValueError:
        weight = 0.0
    return tag.strip(), weight
