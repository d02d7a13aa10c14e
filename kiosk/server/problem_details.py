"""Errors as RFC 9457 problem details with a stable ``errorCode`` and every fault at once."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.responses import Response

from kiosk.engine.error_codes import error_code, http_status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.case import Problem

MEDIA_TYPE = "application/problem+json"
MALFORMED = 1000
UNAUTHORIZED = 1001
FORBIDDEN = 1003
NOT_FOUND = 1004
METHOD_NOT_ALLOWED = 1005
TOO_LARGE = 1006
MEDIA_TYPE_NOT_SUPPORTED = 1007
UNAVAILABLE = 1301
END_UNKNOWN = 1302
UPSTREAM_END_UNKNOWN = 1401
UNEXPECTED = 1500
RETRY_AFTER_SECONDS = 2
DATABASE_AWAY = "The service cannot reach its database: nothing was done. Try again shortly."
CASE_API_AWAY = "The case API takes no walk-ins now: nothing was done. Try again shortly."
_NO_STORE = {"Cache-Control": "no-store"}


def problem(
    status: int,
    code: int,
    detail: str,
    *,
    headers: Mapping[str, str] | None = None,
    problems: Sequence[Mapping[str, object]] = (),
) -> Response:
    """Return an error; ``detail`` is English and repeats nothing that was sent."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "errorCode": code,
        "problems": list(problems),
    }
    content = json.dumps(body, ensure_ascii=False)
    return Response(content, status, {**_NO_STORE, **(headers or {})}, MEDIA_TYPE)


def refused(problems: Sequence[Problem]) -> Response:
    """Return the faults of a request; status and ``errorCode`` are those of the first."""
    told = [
        {
            "member": found.member,
            "code": found.code.value,
            "errorCode": error_code(found),
            "message": found.message,
        }
        for found in problems
    ]
    first = problems[0]
    return problem(http_status(problems), error_code(first), first.message, problems=told)


def unavailable(detail: str = DATABASE_AWAY) -> Response:
    """Return that nothing was done, and when to come again."""
    headers = {"Retry-After": str(RETRY_AFTER_SECONDS)}
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, UNAVAILABLE, detail, headers=headers)


def not_found(what: str) -> Response:
    """Return that an id of the path is unknown; ``what`` begins the sentence."""
    return problem(HTTPStatus.NOT_FOUND, NOT_FOUND, f"{what} is unknown.")


def nothing_here() -> Response:
    """Return that an address is none of this server."""
    return problem(HTTPStatus.NOT_FOUND, NOT_FOUND, "Nothing is here.")


def too_large(limit: int) -> Response:
    """Return that a body is longer than ``limit`` bytes."""
    detail = f"A request body has at most {limit} bytes."
    return problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, TOO_LARGE, detail)


def unexpected() -> Response:
    """Return that something nobody expected happened; the staff log says what."""
    detail = "An unexpected fault; the server's log says more."
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, UNEXPECTED, detail)
