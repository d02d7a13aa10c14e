"""What an attempt key is remembered by, and the answers that are refusals of the engine's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.domain.case import Issued, Problem, ProblemCode, Refused
from kiosk.domain.case_body import body_of, case_of
from kiosk.engine import statements as sql
from kiosk.engine.ledger import NoNumber
from kiosk.engine.moments import microseconds_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.case import Case
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.request import Request


def answered_before(connection: PreparedConnection, request: Request) -> Issued | Refused | None:
    """Return what the attempt key has been answered, or that it came with another request."""
    row = connection.row(sql.FIND_ATTEMPT, {"attempt": request.attempt})
    return None if row is None else again(request, row)


def again(request: Request, kept: Sequence[str]) -> Issued | Refused:
    """Return what the row of an attempt key says to a request that brings the key."""
    digest, plain, answer = kept
    return Issued(case_of(json.loads(answer))) if request.same(digest, plain) else conflicting()


def row_of_answer(request: Request, case: Case) -> dict[str, object]:
    """Return the row that keeps an answer with its attempt key."""
    return {
        "attempt_key": request.attempt,
        "request_digest": request.digest,
        "plain_digest": request.plain,
        "case_id": case.case_id,
        "answer": json.dumps(body_of(case)),
        "answered_at": microseconds_of(case.reference_date),
    }


def without_number(reason: NoNumber) -> Refused:
    """Return the refusal of a service that has no number to give."""
    match reason:
        case NoNumber.FULL:
            message = "The service takes no more cases today: come again tomorrow."
            return Refused((Problem(None, ProblemCode.FULL, message),))
        case NoNumber.EXHAUSTED:
            message = (
                "People are waiting with every number of this service: "
                "serve some, or widen its range."
            )
            return Refused((Problem(None, ProblemCode.EXHAUSTED, message),))


def conflicting() -> Refused:
    """Return the refusal of an attempt key that comes with another request."""
    message = "This attempt key came before with another request: give each attempt its own key."
    return Refused((Problem(None, ProblemCode.CONFLICT, message),))
