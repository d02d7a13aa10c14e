"""The one closed list of what can go wrong for a visitor, each with what to offer next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.case import Refused, Unavailable, UnavailableReason, Uncertain
from kiosk.domain.readiness import Hindrance

if TYPE_CHECKING:
    from kiosk.domain.case import ProblemCode


class Trouble(StrEnum):
    """What happened, as a visitor needs to know it."""

    REFUSED = "refused"
    CLOSED = "closed"
    UNAVAILABLE = "unavailable"
    UNCERTAIN = "uncertain"
    OUT_OF_SERVICE = "out_of_service"
    NO_PAPER = "no_paper"
    WITHOUT_PAPER = "without_paper"


class NumberSafety(StrEnum):
    """Whether the visitor has a number."""

    NONE_ISSUED = "none_issued"
    MAY_EXIST = "may_exist"


@dataclass(frozen=True, slots=True)
class TroubleOffer:
    """What a trouble screen offers. ``retry_after_seconds``: the kiosk looks again by itself."""

    safety: NumberSafety
    can_try_again: bool = False
    can_go_back: bool = False
    can_go_on: bool = False
    retry_after_seconds: int | None = None


_CLOSED: frozenset[str] = frozenset({"closed", "full", "exhausted"})

OFFERS: dict[Trouble, TroubleOffer] = {
    Trouble.REFUSED: TroubleOffer(NumberSafety.NONE_ISSUED, can_go_back=True),
    Trouble.CLOSED: TroubleOffer(NumberSafety.NONE_ISSUED),
    Trouble.UNAVAILABLE: TroubleOffer(
        NumberSafety.NONE_ISSUED, can_try_again=True, retry_after_seconds=20
    ),
    Trouble.UNCERTAIN: TroubleOffer(NumberSafety.MAY_EXIST),
    Trouble.OUT_OF_SERVICE: TroubleOffer(NumberSafety.NONE_ISSUED),
    Trouble.NO_PAPER: TroubleOffer(NumberSafety.NONE_ISSUED),
    Trouble.WITHOUT_PAPER: TroubleOffer(NumberSafety.NONE_ISSUED, can_go_on=True),
}

_HINDRANCES = {
    Hindrance.NO_CONNECTION: Trouble.UNAVAILABLE,
    Hindrance.NO_PAPER: Trouble.NO_PAPER,
    Hindrance.OUT_OF_ORDER: Trouble.OUT_OF_SERVICE,
    Hindrance.CLOSED: Trouble.CLOSED,
}


def trouble_in_the_way(hindrance: Hindrance) -> Trouble:
    """Return what a kiosk that can serve nobody tells whoever comes."""
    return _HINDRANCES[hindrance]


def trouble_of(outcome: Refused | Unavailable | Uncertain) -> Trouble:
    """Return the trouble that an outcome other than Issued is for the visitor."""
    match outcome:
        case Refused(problems):
            return _refusal({problem.code for problem in problems})
        case Unavailable(UnavailableReason.STORAGE):
            return Trouble.OUT_OF_SERVICE
        case Unavailable():
            return Trouble.UNAVAILABLE
        case Uncertain():
            return Trouble.UNCERTAIN
    assert_never(outcome)


def _refusal(codes: set[ProblemCode]) -> Trouble:
    return Trouble.CLOSED if codes and codes <= _CLOSED else Trouble.REFUSED
