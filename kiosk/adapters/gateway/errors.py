"""What an answer other than 201 means: refused, unavailable for certain, or uncertain.

The Queue Up page documents 201 alone. Bodies are recognised as problem details (RFC 9457) with a
list ``problems`` of member, code and message, or with a dictionary ``errors`` of messages by
member; anything else is told by its status alone.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from kiosk.domain.case import (
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_REFUSALS = {
    HTTPStatus.BAD_REQUEST: ProblemCode.MALFORMED,
    HTTPStatus.NOT_FOUND: ProblemCode.UNKNOWN,
    HTTPStatus.CONFLICT: ProblemCode.RULE,
    HTTPStatus.UNPROCESSABLE_ENTITY: ProblemCode.INVALID,
}
_CREDENTIALS = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
_RIGHT_SPELLING = {"cusotmerRecordId": "customerRecordId"}
_LONGEST = 300
_END_UNKNOWN = 1401
"""A relay's ``errorCode``: what became of the attempt upstream is not known, for good."""


def outcome_of(
    status: int, content: bytes, *, retry_after: bool
) -> Refused | Unavailable | Uncertain:
    """Return how an attempt ended that was answered with ``status``, not 201.

    503 is a refusal only with Retry-After: without, it may come from something in between.
    """
    if status in _REFUSALS:
        return Refused(_problems(HTTPStatus(status), content))
    if status in _CREDENTIALS:
        return Unavailable(UnavailableReason.CREDENTIALS, f"the case API answered {status}")
    if status == HTTPStatus.TOO_MANY_REQUESTS or (
        status == HTTPStatus.SERVICE_UNAVAILABLE and retry_after
    ):
        return Unavailable(UnavailableReason.BUSY, f"the case API answered {status}")
    final = _json_object(content).get("errorCode") == _END_UNKNOWN
    return Uncertain(f"the case API answered {status}", final=final)


def _problems(status: HTTPStatus, content: bytes) -> tuple[Problem, ...]:
    body = _json_object(content)
    found = (*_listed(body, _REFUSALS[status]), *_by_member(body, _REFUSALS[status]))
    message = _message(body) or f"The case API answered {status.value} {status.phrase}."
    return found or (Problem(None, _REFUSALS[status], message),)


def _listed(body: dict[str, Any], code: ProblemCode) -> Iterator[Problem]:
    problems = body.get("problems")
    for problem in problems if isinstance(problems, list) else []:
        if isinstance(problem, dict):
            named = problem.get("code")
            yield Problem(
                _member(problem.get("member")),
                next((known for known in ProblemCode if known == named), code),
                _text(problem.get("message")) or "",
            )


def _by_member(body: dict[str, Any], code: ProblemCode) -> Iterator[Problem]:
    errors = body.get("errors")
    for member, messages in errors.items() if isinstance(errors, dict) else ():
        texts = messages if isinstance(messages, list) else [messages]
        yield Problem(_member(member), code, " ".join(filter(None, map(_text, texts))))


def _member(value: object) -> str | None:
    name = _text(value)
    if name is None:
        return None
    camel = name[0].lower() + name[1:]
    return _RIGHT_SPELLING.get(camel, camel)


def _message(body: dict[str, Any]) -> str | None:
    members = ("detail", "message", "title")
    return next((text for member in members if (text := _text(body.get(member)))), None)


def _text(value: object) -> str | None:
    return value.strip()[:_LONGEST] or None if isinstance(value, str) else None


def _json_object(content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
