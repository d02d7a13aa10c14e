"""Queue Up over HTTP: ``POST /{applicationId}/services/{serviceId}/cases``."""

from __future__ import annotations

import json
import uuid
from http import HTTPStatus
from typing import TYPE_CHECKING, assert_never

from starlette.responses import Response

from kiosk.domain.case import AttemptKey, Issued, Refused, Unavailable, UnavailableReason, Uncertain
from kiosk.domain.case_body import body_of
from kiosk.engine.access.outcomes import Role
from kiosk.engine.error_codes import http_status
from kiosk.server.json_body import json_object, malformed
from kiosk.server.problem_details import (
    CASE_API_AWAY,
    END_UNKNOWN,
    UPSTREAM_END_UNKNOWN,
    problem,
    refused,
    unavailable,
)
from kiosk.server.walk_in_body import WalkInReader

if TYPE_CHECKING:
    from starlette.requests import Request

    from kiosk.domain.case import Outcome, Problem
    from kiosk.server.admittance import Admittance
    from kiosk.server.parts import Services
    from kiosk.server.walk_in_body import ReadWalkIn

KEY_LIMIT = 200
"""The longest Idempotency-Key; the application's id stands before it in the database."""

_CREATED = {"Cache-Control": "no-store"}


class QueueUpEndpoint:
    """Takes walk-ins; an Idempotency-Key belongs to the application that sends it."""

    def __init__(self, services: Services, admittance: Admittance) -> None:
        self._services = services
        self._admittance = admittance
        self._reader = WalkInReader(services.parts.catalogue)

    async def __call__(self, request: Request, application_id: str, service_id: str) -> Response:
        """Answer one request."""
        grant = await self._admittance.grant(request, application_id, Role.CASE_MANAGER)
        if isinstance(grant, Response):
            return grant
        attempt = _attempt(request.headers.get("idempotency-key"), grant.application_id)
        if attempt is None:
            message = f"An Idempotency-Key has 1 to {KEY_LIMIT} visible ASCII characters."
            return malformed(message, "Idempotency-Key")
        body = await json_object(request)
        if isinstance(body, Response):
            return body
        read = self._reader.read(service_id, body)
        return await (self._refuse(read) if read.faults else self._submit(attempt, read))

    async def _submit(self, attempt: AttemptKey, read: ReadWalkIn) -> Response:
        parts = self._services.parts
        outcome = await self._services.submit(attempt, read.walk_in)
        self._services.metrics.walk_in(outcome)
        return _answer(outcome, relayed=parts.engine is None)

    async def _refuse(self, read: ReadWalkIn) -> Response:
        """Tell what is wrong with the members, and what else the engine finds."""
        faulty = {found.member for found in read.faults}
        also = await self._services.threads.run(self._services.parts.faults_of, read.walk_in)
        others = [found for found in also if found.member not in faulty]
        problems = sorted((*read.faults, *others), key=_rank)
        return refused(problems)


def _attempt(key: str | None, application_id: str) -> AttemptKey | None:
    if key is None:
        return AttemptKey(str(uuid.uuid4()))
    may_be = 0 < len(key) <= KEY_LIMIT and key.isascii() and key.isprintable() and " " not in key
    return AttemptKey(f"{application_id} {key}") if may_be else None


def _rank(found: Problem) -> int:
    return http_status([found])


def _answer(outcome: Outcome, *, relayed: bool) -> Response:
    match outcome:
        case Issued(case):
            content = json.dumps(body_of(case), ensure_ascii=False)
            return Response(content, HTTPStatus.CREATED, _CREATED, "application/json")
        case Refused(problems):
            return refused(problems)
        case Unavailable(UnavailableReason.STORAGE):
            return unavailable()
        case Unavailable():
            return unavailable(CASE_API_AWAY)
        case Uncertain():
            return _uncertain(relayed=relayed)
    assert_never(outcome)


def _uncertain(*, relayed: bool) -> Response:
    """Say that a case may exist: no Retry-After, since that would promise that none does."""
    if relayed:
        detail = "The case API was asked and its answer is not known: a case may exist."
        return problem(HTTPStatus.BAD_GATEWAY, UPSTREAM_END_UNKNOWN, detail)
    detail = "The database was lost while writing: repeat with the same Idempotency-Key."
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, END_UNKNOWN, detail)
