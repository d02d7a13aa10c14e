"""What an attempt key is remembered by, and the answers that are refusals of the engine's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.domain.case import Issued, Problem, ProblemCode, Refused
from kiosk.domain.case_body import body_of, case_of
from kiosk.engine import statements as sql
from kiosk.engine.ledger import Count, NoNumber, ticket_of
from kiosk.engine.moments import microseconds_of, moment_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.case import Case
    from kiosk.domain.catalogue import Service
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.request import Request


def answered_before(connection: PreparedConnection, request: Request) -> Issued | Refused | None:
    """Return what the attempt key has been answered, or that it came with another request."""
    row = connection.row(sql.FIND_ATTEMPT, {"attempt": request.attempt})
    return None if row is None else _again(request, row)


def arrive(
    connection: PreparedConnection, request: Request, service: Service
) -> Issued | Refused | Count:
    """Return what the attempt key has been answered; for a new one, the count of the service."""
    wanted = {"service": service.id, "attempt": request.attempt, **ticket_of(service)}
    ((last, period, day, issued, held, *kept),) = connection.rows(sql.ARRIVE, wanted)
    if kept[-1] is not None:
        return _again(request, kept)
    return Count(last, moment_of(period), day, issued, held is not None)


def _again(request: Request, kept: Sequence[str]) -> Issued | Refused:
    digest, plain, answer = kept
    return Issued(case_of(json.loads(answer))) if request.same(digest, plain) else conflicting()


def remember(connection: PreparedConnection, request: Request, case: Case) -> None:
    """Keep the answer with its attempt key."""
    kept = {
        "attempt_key": request.attempt,
        "request_digest": request.digest,
        "plain_digest": request.plain,
        "case_id": case.case_id,
        "answer": json.dumps(body_of(case)),
        "answered_at": microseconds_of(case.reference_date),
    }
    connection.run(sql.INSERT_ATTEMPT, kept)


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
