"""How an attempt ended, as the relay keeps it: without personal data."""

from __future__ import annotations

import json
from typing import assert_never

from kiosk.domain.case import Issued, Problem, ProblemCode, Refused, Uncertain
from kiosk.domain.case_body import body_of, case_of

Decided = Issued | Refused | Uncertain

_SAID_BEFORE = "This attempt was refused before: begin a new one with a key of its own."


def told(outcome: Decided) -> str:
    """Return an outcome as JSON. Messages may repeat what a visitor typed: they are left out."""
    match outcome:
        case Issued(case):
            return json.dumps({"case": body_of(case)})
        case Refused(problems):
            return json.dumps({"problems": [[one.member, one.code.value] for one in problems]})
        case Uncertain(detail):
            return json.dumps({"uncertain": detail})
    assert_never(outcome)


def outcome_of(kept: str) -> Decided:
    """Return the outcome that ``told`` wrote."""
    held = json.loads(kept)
    if "case" in held:
        return Issued(case_of(held["case"]))
    if "problems" in held:
        named = ((member, ProblemCode(code)) for member, code in held["problems"])
        return Refused(tuple(Problem(member, code, _SAID_BEFORE) for member, code in named))
    return Uncertain(str(held["uncertain"]))
