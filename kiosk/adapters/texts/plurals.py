"""Which form of a text goes with a number, by language.

Source: Unicode CLDR, "Language Plural Rules", for whole numbers. Where Qt Linguist has fewer forms
than CLDR (Hebrew ``two``; Romance ``many``, for millions; Hungarian, Persian, Turkish and
Vietnamese ``one``), ``other`` serves.
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
_ROMANIAN_FEW = range(1, 20)


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


def _polish(n: int) -> str:
    if n == 1:
        return "one"
    return "few" if n % 10 in _FEW and n % 100 not in _TEENS else "many"


def _czech(n: int) -> str:
    if n == 1:
        return "one"
    return "few" if n in _FEW else "other"


def _romanian(n: int) -> str:
    if n == 1:
        return "one"
    return "few" if n == 0 or n % 100 in _ROMANIAN_FEW else "other"


def _arabic(n: int) -> str:
    counted = {0: "zero", 1: "one", 2: "two"}
    if n in counted:
        return counted[n]
    if n % 100 in _ARABIC_FEW:
        return "few"
    return "many" if n % 100 in _ARABIC_MANY else "other"


_ONE = PluralRule(("one", "other"), _one_is_singular, frozenset({"one"}))
_ONE_FROM_NONE = PluralRule(("one", "other"), _none_and_one_are_singular)
_NONE = PluralRule(("other",), _never)
_EAST_SLAVIC = PluralRule(("one", "few", "many"), _east_slavic)
_POLISH = PluralRule(("one", "few", "many"), _polish, frozenset({"one"}))
_CZECH = PluralRule(("one", "few", "other"), _czech, frozenset({"one"}))
_ROMANIAN = PluralRule(("one", "few", "other"), _romanian, frozenset({"one"}))
_ARABIC = PluralRule(
    ("zero", "one", "two", "few", "many", "other"), _arabic, frozenset({"zero", "one", "two"})
)

_RULES = {
    "ar": _ARABIC,
    "cs": _CZECH,
    "de": _ONE,
    "el": _ONE,
    "en": _ONE,
    "es": _ONE,
    "fa": _NONE,
    "fr": _ONE_FROM_NONE,
    "he": _ONE,
    "hi": _ONE_FROM_NONE,
    "hu": _NONE,
    "it": _ONE,
    "ja": _NONE,
    "ko": _NONE,
    "nl": _ONE,
    "pl": _POLISH,
    "pt": _ONE_FROM_NONE,
    "ro": _ROMANIAN,
    "ru": _EAST_SLAVIC,
    "th": _NONE,
    "tr": _NONE,
    "uk": _EAST_SLAVIC,
    "ur": _ONE,
    "vi": _NONE,
    "zh": _NONE,
}


def plural_rule(tag: str) -> PluralRule:
    """Return the rule of a language tag, by its primary subtag. Raises KeyError if it has none."""
    return _RULES[tag.replace("_", "-").split("-", maxsplit=1)[0].lower()]
