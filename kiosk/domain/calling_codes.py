"""The telephone prefixes of countries (ITU-T E.164).

``phonenumbers`` is imported inside the functions, as in ``contact``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LONGEST_PREFIX = 3


def calling_countries() -> frozenset[str]:
    """Return the codes of all countries that have telephone numbers (ISO 3166 alpha-2)."""
    import phonenumbers

    codes: frozenset[str] = frozenset(getattr(phonenumbers, "SUPPORTED_REGIONS", ()))
    return codes


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
            return (code, digits[length:]) if code in calling_countries() else None
    return None


@lru_cache(maxsize=1)
def _numbers() -> Mapping[str, int]:
    """Return the number of each country. Asked one by one, each would load its metadata."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return {code: number for number, codes in COUNTRY_CODE_TO_REGION_CODE.items() for code in codes}
