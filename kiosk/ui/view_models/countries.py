"""The countries of the world with their telephone prefixes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from kiosk.domain.initials import initial_of, order_in
from kiosk.domain.language import Locale, nearest_locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LONGEST_PREFIX = 3
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
    found = [(code, names.get(code, code)) for code in _codes()]
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
    known = frozenset(_codes())
    return tuple(dict.fromkeys(code for code in (*own, *spoken) if code in known))


def prefix_of(code: str) -> str:
    """Return a country's telephone prefix; empty for a country that has none."""
    number = _numbers().get(code)
    return f"+{number}" if number else ""


def country_typed(text: str, near: Iterable[str]) -> tuple[str, str] | None:
    """Return the country that a number in international form begins with, and what follows.

    ``near`` are the codes to prefer where countries share a prefix; None: no country is known yet,
    or the prefix is no country's. No prefix is the beginning of another (ITU-T E.164).
    """
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    digits = text.removeprefix("+")
    for length in range(1, _LONGEST_PREFIX + 1) if digits != text else ():
        if sharing := COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length] or 0)):
            code = next((each for each in near if each in sharing), sharing[0])
            return (code, digits[length:]) if code in _codes() else None
    return None


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


def _codes() -> frozenset[str]:
    import phonenumbers

    codes: frozenset[str] = frozenset(getattr(phonenumbers, "SUPPORTED_REGIONS", ()))
    return codes


@lru_cache(maxsize=1)
def _numbers() -> Mapping[str, int]:
    """Return the number of each country. Asked one by one, each would load its metadata."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return {code: number for number, codes in COUNTRY_CODE_TO_REGION_CODE.items() for code in codes}
