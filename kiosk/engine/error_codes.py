"""The stable numbers of refusals, and the HTTP status that each kind has (docs/case-engine.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.case import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.case import Problem

_CODES = {
    ProblemCode.MALFORMED: (1000, 400),
    ProblemCode.CLOSED: (1101, 409),
    ProblemCode.FULL: (1102, 409),
    ProblemCode.EXHAUSTED: (1103, 409),
    ProblemCode.RULE: (1104, 409),
    ProblemCode.REQUIRED: (1201, 422),
    ProblemCode.INVALID: (1202, 422),
    ProblemCode.UNKNOWN: (1203, 422),
    ProblemCode.NOT_SUPPORTED: (1204, 422),
    ProblemCode.CONFLICT: (1205, 422),
}
_NOT_FOUND = (1004, 404)
_KEY_REUSED = (1206, 422)
_OFFER_MEMBERS = frozenset({"serviceId", "serviceTypeId"})


def error_code(problem: Problem) -> int:
    """Return the number of a fault."""
    return _code_and_status(problem)[0]


def http_status(problems: Sequence[Problem]) -> int:
    """Return the status of a refusal: that of its first fault."""
    return _code_and_status(problems[0])[1]


def _code_and_status(problem: Problem) -> tuple[int, int]:
    match problem.code, problem.member:
        case ProblemCode.UNKNOWN, member if member in _OFFER_MEMBERS:
            return _NOT_FOUND
        case ProblemCode.CONFLICT, None:
            return _KEY_REUSED
        case code, _:
            return _CODES[code]
