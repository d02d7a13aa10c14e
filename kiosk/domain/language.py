"""Languages as the site offers them and the visitor reads them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NewType

from kiosk.domain.phrases import PHRASED, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Locale = NewType("Locale", str)
"""A BCP 47 tag in the site's exact spelling, such as ``en-US`` or ``zh-Hans``."""

OTHERS = "others"
"""Stands where a tag does in what is written, for every language that is not named."""
UNNAMED = Locale("")
"""The same among the texts that the kiosk holds: every language without a text of its own."""

_RIGHT_TO_LEFT_SUBTAGS = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_TALL_SUBTAGS = frozenset({"ar", "fa", "he", "hi", "mr", "ne", "th", "ur", "yi"})
_AMERICAN_ENGLISH = frozenset({"AS", "CA", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"})
_TRADITIONAL_CHINESE = frozenset({"HK", "MO", "TW"})
_REGION = 2
"""The length of a region among the subtags (ISO 3166 alpha-2)."""
_SCRIPT = 4
"""The length of a script among the subtags (ISO 15924)."""


class Direction(Enum):
    """The direction in which a language is read."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


def direction_of(locale: Locale) -> Direction:
    """Return the reading direction of a locale, from its primary language subtag (CLDR)."""
    right_to_left = _language_of(locale) in _RIGHT_TO_LEFT_SUBTAGS
    return Direction.RIGHT_TO_LEFT if right_to_left else Direction.LEFT_TO_RIGHT


def has_tall_script(locale: Locale) -> bool:
    """Return whether a language's letters have marks above and below that need higher lines."""
    return _language_of(locale) in _TALL_SUBTAGS


def direction_in(text: str, locale: Locale) -> Direction:
    """Return the direction of a text by its first letter (UAX #9, P2); of none, the locale's."""
    classes = (unicodedata.bidirectional(char) for char in text)
    strong = next((found for found in classes if found in {"L", "R", "AL"}), None)
    if strong is None:
        return direction_of(locale)
    return Direction.LEFT_TO_RIGHT if strong == "L" else Direction.RIGHT_TO_LEFT


def match_locale(wanted: str, offered: Iterable[Locale]) -> Locale | None:
    """Return the offered spelling of a wanted tag, ignoring case and ``_``; None if not offered."""
    folded = wanted.replace("_", "-").casefold()
    return next((locale for locale in offered if locale.casefold() == folded), None)


def fallback_locale(wanted: str, written: Iterable[Locale]) -> Locale | None:
    """Return the tag whose texts hold in a wanted language; None if none of them does.

    The same tag, else a shorter one (RFC 4647, 3.4 Lookup): ``es-MX``, ``es``. A Chinese tag
    without a script has that of its region before it is shortened.
    """
    tags, subtags = tuple(written), wanted.replace("_", "-").split("-")
    shorter = _shortened(subtags, _region_of(subtags))
    return next(filter(None, (match_locale(tag, tags) for tag in shorter)), None)


def nearest_locale(wanted: str, offered: Iterable[Locale], country: str = "") -> Locale | None:
    """Return the offered tag that best serves a wanted one; None if its language is not offered.

    The same tag, else a shorter one (RFC 4647, 3.4 Lookup), else the variety of its region, else
    any of the same language. ``country`` is the region of a tag that names none (ISO 3166).
    """
    tags = tuple(offered)
    subtags = wanted.replace("_", "-").split("-")
    region = _region_of(subtags) or country
    language = subtags[0].casefold()
    varieties = _varieties(language, subtags, region)
    found = next(filter(None, (match_locale(tag, tags) for tag in varieties)), None)
    return found or next((tag for tag in tags if _language_of(tag) == language), None)


def name_id(locale: Locale, offered: Iterable[Locale]) -> str:
    """Return which text names a language: the full name where another variety is offered too."""
    language = _language_of(locale)
    varieties = [one for one in offered if _language_of(one) == language]
    return "language.fullName" if len(varieties) > 1 else "language.name"


def _varieties(language: str, subtags: list[str], region: str) -> Iterator[str]:
    """Yield tags, the nearest first (CLDR, "Language Matching")."""
    yield from _shortened(subtags, region)
    yield f"{language}-{region}"
    if language == "en":
        yield "en-US" if not region or region in _AMERICAN_ENGLISH else "en-GB"


def _region_of(subtags: list[str]) -> str:
    return next((part.upper() for part in subtags[1:] if len(part) == _REGION), "")


def _shortened(subtags: list[str], region: str) -> Iterator[str]:
    """Yield a tag and the shorter ones (RFC 4647; for Chinese also CLDR, "Likely Subtags")."""
    yield "-".join(subtags)
    if subtags[0].casefold() == "zh" and not any(len(part) == _SCRIPT for part in subtags[1:]):
        yield "zh-Hant" if region in _TRADITIONAL_CHINESE else "zh-Hans"
    yield from ("-".join(subtags[:length]) for length in range(len(subtags) - 1, 0, -1))


def _language_of(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0].casefold()


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in several languages, as staff wrote it.

    ``texts`` maps locale to text; ``UNNAMED`` stands for every language that is not named. A text
    of the catalogue is there at least in the site's default language.
    """

    texts: Mapping[Locale, str]

    def in_language(self, locale: Locale, default: Locale) -> str:
        """Return the text in ``locale``, else in ``default``, else any; empty if there is none."""
        said = self.written_for(locale) or self.written_for(default)
        return said or next(iter(self.texts.values()), "")

    def written_for(self, locale: Locale) -> str:
        """Return the text in ``locale``, or its language, or for all others; empty if none is."""
        found = self._named_for(locale)
        said = self.texts.get(found, "")
        return joined(said) if _language_of(found) in PHRASED else said

    def as_written(self, locale: Locale) -> str:
        """Return the same as staff wrote it: to be kept or handed on, not to be shown."""
        return self.texts.get(self._named_for(locale), "")

    def _named_for(self, locale: Locale) -> Locale:
        found = locale if locale in self.texts else fallback_locale(locale, self.texts)
        return UNNAMED if found is None else found


def texts_in(own: Mapping[str, LocalText], locale: Locale) -> dict[str, str]:
    """Return those of several texts, by id, that are written for a language."""
    said = {text_id: text.written_for(locale) for text_id, text in own.items()}
    return {text_id: text for text_id, text in said.items() if text}


def for_all(words: str) -> LocalText:
    """Return the text that holds in every language; in none where it is empty."""
    return LocalText({UNNAMED: words} if words else {})


def written_words(text: LocalText) -> str | dict[str, str]:
    """Return a text as it is written: one that holds in all languages, or one for each."""
    if not text.texts.keys() - {UNNAMED}:
        return text.texts.get(UNNAMED, "")
    return written_by_language(text)


def written_by_language(text: LocalText) -> dict[str, str]:
    """Return a text for each tag, and for ``OTHERS``; none are an empty table."""
    return {str(tag) or OTHERS: words for tag, words in text.texts.items()}
