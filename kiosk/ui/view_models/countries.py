"""The countries of the world with their telephone prefixes, in the order of a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from kiosk.domain.calling_codes import calling_countries, prefix_of
from kiosk.domain.initials import initial_of, order_in
from kiosk.domain.language import Locale, nearest_locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_CHINESE = (Locale("zh-Hans"), Locale("zh-Hant"))


@dataclass(frozen=True, slots=True)
class Country:
    """``code`` is ISO 3166, ``prefix`` like ``+44``, ``initial`` the letter it stands under."""

    code: str
    prefix: str
    name: str
    initial: str


@lru_cache(maxsize=4)
def countries(tag: str) -> tuple[Country, ...]:
    """Return all countries that have telephone numbers, in the order of a language.

    Slow at its first call. Names are CLDR's.
    """
    language, names = _written(tag), _names(tag)
    found = [(code, names.get(code, code)) for code in calling_countries()]
    found.sort(key=lambda country: order_in(country[1], language))
    return tuple(
        Country(code, prefix_of(code), name, initial_of(name, language)) for code, name in found
    )


def initials(offered: Iterable[Country], tag: str) -> tuple[str, ...]:
    """Return the letters that countries stand under, in the order of a language."""
    language = _written(tag)
    letters = {country.initial for country in offered}
    return tuple(sorted(letters, key=lambda letter: order_in(letter, language)))


def likely(own: Iterable[str], tags: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of countries that visitors come from: ``own``, then those of languages."""
    spoken = (QLocale.territoryToCode(QLocale(tag).territory()) for tag in tags)
    known = frozenset(calling_countries())
    return tuple(dict.fromkeys(code for code in (*own, *spoken) if code in known))


def _written(tag: str) -> str:
    """Return the language of a tag; of Chinese the script too, by which its names are looked up."""
    return nearest_locale(tag, _CHINESE) or tag.split("-", maxsplit=1)[0]


def _names(tag: str) -> Mapping[str, str]:
    from babel import Locale as BabelLocale
    from babel import UnknownLocaleError

    try:
        return BabelLocale.parse(tag, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return BabelLocale("en").territories
