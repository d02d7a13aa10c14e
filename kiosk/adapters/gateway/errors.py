"""How an attempt ends by what came back: the rows of ``outcome_table``, filled in.

Bodies of refusals are recognised as problem details (RFC 9457) with a list ``problems`` of member,
code and message, or with a dictionary ``errors`` of messages by member; anything else is told by
its status alone.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, assert_never

from kiosk.adapters.gateway.exchange import Answer, NoAnswer, NotSent
from kiosk.adapters.gateway.outcome_table import (
    BUSY,
    FORBIDDEN,
    IN_BETWEEN,
    UNAUTHORIZED,
    End,
    meaning_of,
)
from kiosk.adapters.gateway.wire import UnreadableAnswerError, decode
from kiosk.domain.case import (
    Issued,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.adapters.gateway.outcome_table import Meaning
    from kiosk.domain.case import Outcome, WalkIn

_CODES: dict[int, ProblemCode] = {
    HTTPStatus.BAD_REQUEST: ProblemCode.MALFORMED,
    HTTPStatus.NOT_FOUND: ProblemCode.UNKNOWN,
    HTTPStatus.CONFLICT: ProblemCode.RULE,
    HTTPStatus.UNPROCESSABLE_ENTITY: ProblemCode.INVALID,
}
_TO_DO = frozenset({UNAUTHORIZED, FORBIDDEN, IN_BETWEEN})
_RIGHT_SPELLING = {"cusotmerRecordId": "customerRecordId"}
_LONGEST = 300
_LATEST_SECONDS = 86_400.0
_END_UNKNOWN = 1401
"""A relay's ``errorCode``: what became of the attempt upstream is not known, for good."""


def ending(came: Answer | NotSent | NoAnswer, walk_in: WalkIn) -> Outcome:
    """Return how an attempt ended."""
    match came:
        case NotSent(detail):
            return Unavailable(UnavailableReason.CONNECTION, detail)
        case NoAnswer(detail):
            return Uncertain(detail)
        case Answer():
            return _answered(came, meaning_of(came), walk_in)
    assert_never(came)


def _answered(answer: Answer, meaning: Meaning, walk_in: WalkIn) -> Outcome:
    told = f"the case API answered {answer.status}"
    detail = f"{told}: {meaning.staff}" if meaning in _TO_DO else told
    match meaning.end:
        case End.ISSUED:
            return _issued(answer.content, walk_in)
        case End.REFUSED:
            return Refused(_problems(HTTPStatus(answer.status), answer.content))
        case End.UNAVAILABLE if meaning is BUSY:
            return Unavailable(UnavailableReason.BUSY, detail, retry_after(answer.headers))
        case End.UNAVAILABLE:
            return Unavailable(UnavailableReason.CREDENTIALS, detail)
        case End.UNCERTAIN:
            final = _json_object(answer.content).get("errorCode") == _END_UNKNOWN
            return Uncertain(detail, final=final)
    assert_never(meaning.end)


def _issued(content: bytes, walk_in: WalkIn) -> Issued | Uncertain:
    try:
        return Issued(decode(content, walk_in))
    except UnreadableAnswerError as fault:
        return Uncertain(f"the case API answered 201, but {fault}")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that Retry-After names, as a number or a date (RFC 9110, 10.2.3).

    A date is read against the answer's own Date. None where there is none that can be read.
    """
    told = headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return min(float(told), _LATEST_SECONDS)
    try:
        then = email.utils.parsedate_to_datetime(told)
        now = email.utils.parsedate_to_datetime(headers.get("date", ""))
    except (TypeError, ValueError):
        return None
    seconds = (_aware(then) - _aware(now)).total_seconds()
    return min(max(seconds, 0.0), _LATEST_SECONDS)


def _aware(moment: dt.datetime) -> dt.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _problems(status: HTTPStatus, content: bytes) -> tuple[Problem, ...]:
    body = _json_object(content)
    found = (*_listed(body, _CODES[status]), *_by_member(body, _CODES[status]))
    message = _message(body) or f"The case API answered {status.value} {status.phrase}."
    member = "serviceId" if status is HTTPStatus.NOT_FOUND else None
    return found or (Problem(member, _CODES[status], message, _number(body)),)


def _listed(body: dict[str, Any], code: ProblemCode) -> Iterator[Problem]:
    problems = body.get("problems")
    for problem in problems if isinstance(problems, list) else []:
        if isinstance(problem, dict):
            named = problem.get("code")
            yield Problem(
                _member(problem.get("member")),
                next((known for known in ProblemCode if known == named), code),
                _text(problem.get("message")) or "",
                _number(problem),
            )


def _by_member(body: dict[str, Any], code: ProblemCode) -> Iterator[Problem]:
    errors = body.get("errors")
    for member, messages in errors.items() if isinstance(errors, dict) else ():
        texts = messages if isinstance(messages, list) else [messages]
        told = " ".join(filter(None, map(_text, texts)))
        yield Problem(_member(member), code, told, _number(body))


def _number(body: dict[str, Any]) -> int | None:
    number = body.get("errorCode")
    return number if isinstance(number, int) and not isinstance(number, bool) else None


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
