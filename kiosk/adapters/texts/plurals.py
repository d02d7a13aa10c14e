"""Which form of a text goes with a number, by language.

Source: Unicode CLDR, "Language Plural Rules", for whole numbers. Where Qt Linguist has fewer forms
than CLDR (Hebrew ``two``; Spanish and French ``many``, for millions), ``other`` serves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_FEW = range(2, 5)
_TEENS = range(11, 15)
_ARABIC_FEW = range(3, 11)
_ARABIC_MANY = range(11, 100)


@dataclass(frozen=True, slots=True)
class PluralRule:
    """The plural of one language.

    ``categories`` are CLDR's, in the order in which Qt Linguist keeps the forms; ``exact`` are
    those that stand for one number alone, so that a form may write it as a word.
    """

    categories: tuple[str, ...]
    category: Callable[[int], str]
    exact: frozenset[str] = frozenset()


def _one_is_singular(n: int) -> str:
    return "one" if n == 1 else "other"


def _none_and_one_are_singular(n: int) -> str:
    return "one" if n <= 1 else "other"


def _never(_: int) -> str:
    return "other"


def _east_slavic(n: int) -> str:
    if n % 10 == 1 and n % 100 != _TEENS.start:
        return "one"
    return "few" if n % 10 in _FEW and n % 100 not in _TEENS else "many"


def _arabic(n: int) -> str:
    counted = {0: "zero", 1: "one", 2: "two"}
    if n in counted:
        return counted[n]
    if n % 100 in _ARABIC_FEW:
        return "few"
    return "many" if n % 100 in _ARABIC_MANY else "other"


_ONE = PluralRule(("one", "other"), _one_is_singular, frozenset({"one"}))
_FRENCH = PluralRule(("one", "other"), _none_and_one_are_singular)
_NONE = PluralRule(("other",), _never)
_EAST_SLAVIC = PluralRule(("one", "few", "many"), _east_slavic)
_ARABIC = PluralRule(
    ("zero", "one", "two", "few", "many", "other"), _arabic, frozenset({"zero", "one", "two"})
)

_RULES = {
    "ar": _ARABIC,
    "de": _ONE,
    "en": _ONE,
    "es": _ONE,
    "fr": _FRENCH,
    "he": _ONE,
    "uk": _EAST_SLAVIC,
    "zh": _NONE,
}


def plural_rule(tag: str) -> PluralRule:
    """Return the rule of a language tag, by its primary subtag. Raises KeyError if it has none."""
    return _RULES[tag.replace("_", "-").split("-", maxsplit=1)[0].lower()]
