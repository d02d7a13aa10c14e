"""The countries of the world with their telephone prefixes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Country:
    """``code`` is ISO 3166, ``name`` its own name for itself, ``prefix`` like ``+44``."""

    code: str
    prefix: str
    name: str


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """Return all countries that have telephone numbers, by name. Slow at its first call."""
    import phonenumbers

    found = (Country(code, prefix_of(code), _own_name(code)) for code in _codes(phonenumbers))
    return tuple(sorted(found, key=lambda country: country.name.casefold()))


def _codes(phonenumbers: object) -> frozenset[str]:
    codes: frozenset[str] = frozenset(getattr(phonenumbers, "SUPPORTED_REGIONS", ()))
    return codes


def prefix_of(code: str) -> str:
    """Return a country's telephone prefix; empty for a country that has none."""
    number = _numbers().get(code)
    return f"+{number}" if number else ""


@lru_cache(maxsize=1)
def _numbers() -> Mapping[str, int]:
    """Return the number of each country. Asked one by one, each would load its metadata."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return {code: number for number, codes in COUNTRY_CODE_TO_REGION_CODE.items() for code in codes}


def _own_name(code: str) -> str:
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyTerritory:
        return code
    spoken = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    return spoken.nativeTerritoryName() or QLocale.territoryToString(territory)
