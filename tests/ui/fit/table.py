"""Which moments are shown to whom: all of the table, or a cross-section of it."""

from __future__ import annotations

from dataclasses import astuple
from itertools import product

from kiosk.domain.language import Locale
from tests.ui.fit.moment import Moment
from tests.ui.fit.showing import Case, Ease

PERCENTS = (100, 125, 150, 175)
CONTRASTS = 3


def all_eases() -> list[Ease]:
    """Return every text size, as usual and lowered; contrasts take turns."""
    return [
        Ease(percent, lowered, contrast=turn % CONTRASTS)
        for turn, (lowered, percent) in enumerate(product((False, True), PERCENTS))
    ]


def whole_table(moments: tuple[Moment, ...], languages: tuple[Locale, ...]) -> list[Case]:
    """Return every moment in every language, text size and height; contrasts take turns.

    A variation of a moment is lowered in every other language and text size.
    """
    return [
        Case(moment, language, ease)
        for language, ease, moment in product(languages, all_eases(), moments)
        if not moment.varies or _in_turn(moment, language, ease)
    ]


def _in_turn(moment: Moment, language: Locale, ease: Ease) -> bool:
    turn = sum(map(ord, language + moment.name))
    return (turn + PERCENTS.index(ease.percent) + ease.lowered) % 2 == 0


def cross_section(
    moments: tuple[Moment, ...], languages: tuple[Locale, ...], turn: int
) -> list[Case]:
    """Return every moment once, and among them every language, text size and height.

    ``turn`` differs from one window size to the next, and so does what meets what.
    """
    cases = []
    for place, moment in enumerate(moments):
        language = languages[(place + 11 * turn) % len(languages)]
        percent = PERCENTS[(place // 2 + turn) % len(PERCENTS)]
        ease = Ease(percent, bool((place + turn) % 2), place % CONTRASTS)
        cases.append(Case(moment, language, ease))
    return sorted(cases, key=lambda case: (astuple(case.ease), case.language))
