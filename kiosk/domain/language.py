"""Languages as the site offers them and the visitor reads them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Locale = NewType("Locale", str)
"""A BCP 47 tag in the site's exact spelling, such as ``en-US`` or ``zh-Hans``."""

_RIGHT_TO_LEFT_SUBTAGS = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


class Direction(Enum):
    """The direction in which a language is read."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


def direction_of(locale: Locale) -> Direction:
    """Return the reading direction of a locale, from its primary language subtag (CLDR)."""
    subtag = locale.split("-", maxsplit=1)[0].lower()
    return Direction.RIGHT_TO_LEFT if subtag in _RIGHT_TO_LEFT_SUBTAGS else Direction.LEFT_TO_RIGHT


def match_locale(wanted: str, offered: Iterable[Locale]) -> Locale | None:
    """Return the offered spelling of a wanted tag, ignoring case and ``_``; None if not offered."""
    folded = wanted.replace("_", "-").casefold()
    return next((locale for locale in offered if locale.casefold() == folded), None)


def nearest_locale(wanted: str, offered: Iterable[Locale]) -> Locale | None:
    """Return the offered tag that best serves a wanted one; None if its language is not offered.

    The same tag, else a shorter one (RFC 4647, 3.4 Lookup), else any of the same language.
    """
    tags = tuple(offered)
    subtags = wanted.replace("_", "-").split("-")
    ever_shorter = ("-".join(subtags[:length]) for length in range(len(subtags), 0, -1))
    found = next(filter(None, (match_locale(tag, tags) for tag in ever_shorter)), None)
    language = subtags[0].casefold()
    return found or next((tag for tag in tags if tag.split("-")[0].casefold() == language), None)


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in several languages, as staff wrote it in the catalogue.

    ``texts`` maps locale to text and holds at least the site's default language.
    """

    texts: Mapping[Locale, str]

    def in_language(self, locale: Locale, default: Locale) -> str:
        """Return the text in ``locale``, else in ``default``, else any; empty if there is none."""
        if locale in self.texts:
            return self.texts[locale]
        return self.texts.get(default) or next(iter(self.texts.values()), "")
