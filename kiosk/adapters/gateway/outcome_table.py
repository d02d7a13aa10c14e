"""What every answer means: one table. ``docs/case-api.md`` shows the same rows to people.

The Queue Up page documents 201 alone. The rest follows two rules: where it is certain that nothing
was issued, say so; where a case may exist, never say that there is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import TYPE_CHECKING

from kiosk.adapters.gateway.exchange import Answer, NoAnswer, NotSent

if TYPE_CHECKING:
    from collections.abc import Mapping


class End(StrEnum):
    """How an attempt ends."""

    ISSUED = "Issued"
    REFUSED = "Refused"
    UNAVAILABLE = "Unavailable"
    UNCERTAIN = "Uncertain"


class Again(StrEnum):
    """Whether the same attempt is sent again while its visitor waits."""

    NO = "no"
    PATIENCE = "within patience"
    IDEMPOTENT = "within patience, if idempotent"
    RENEWED = "once, with a new token"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One row: what came, how the attempt ends, whether it is sent again, what staff read."""

    came: str
    end: End
    again: Again
    staff: str


ISSUED = Meaning("201 with caseId and ticket.number", End.ISSUED, Again.NO, "nothing")
INVALID = Meaning(
    "400, 422", End.REFUSED, Again.NO, "nothing; the visitor is taken back to the member's screen"
)
STALE = Meaning("404", End.REFUSED, Again.NO, "which id is out of date")
RULE = Meaning("409", End.REFUSED, Again.NO, "nothing; errorCode is kept in the journal")
IN_BETWEEN = Meaning(
    "400, 404, 409, 422 with HTML", End.UNCERTAIN, Again.IDEMPOTENT, "check base_url and proxies"
)
UNAUTHORIZED = Meaning(
    "401", End.UNAVAILABLE, Again.RENEWED, "check application_id, scope and tenant"
)
FORBIDDEN = Meaning("403", End.UNAVAILABLE, Again.NO, "grant the role Case Manager")
BUSY = Meaning(
    "429, or 503 with Retry-After", End.UNAVAILABLE, Again.PATIENCE, "that the case API is busy"
)
NOT_SENT = Meaning(
    "no connection: refused, DNS, TLS, proxy", End.UNAVAILABLE, Again.PATIENCE, "check the network"
)
NO_ANSWER = Meaning(
    "no whole answer: reset, time-out, close, too long",
    End.UNCERTAIN,
    Again.IDEMPOTENT,
    "that a case may exist",
)
UNREADABLE = Meaning(
    "201 that cannot be read, or without caseId or ticket.number",
    End.UNCERTAIN,
    Again.IDEMPOTENT,
    "that a case exists, and is not known",
)
OTHER = Meaning(
    "any other status: 5xx, a redirect, another success",
    End.UNCERTAIN,
    Again.IDEMPOTENT,
    "that a case may exist",
)

TABLE = (
    ISSUED,
    INVALID,
    STALE,
    RULE,
    IN_BETWEEN,
    UNAUTHORIZED,
    FORBIDDEN,
    BUSY,
    NOT_SENT,
    NO_ANSWER,
    UNREADABLE,
    OTHER,
)

_BY_STATUS: Mapping[int, Meaning] = {
    HTTPStatus.CREATED: ISSUED,
    HTTPStatus.BAD_REQUEST: INVALID,
    HTTPStatus.UNPROCESSABLE_ENTITY: INVALID,
    HTTPStatus.NOT_FOUND: STALE,
    HTTPStatus.CONFLICT: RULE,
    HTTPStatus.UNAUTHORIZED: UNAUTHORIZED,
    HTTPStatus.FORBIDDEN: FORBIDDEN,
    HTTPStatus.TOO_MANY_REQUESTS: BUSY,
}


def meaning_of(came: Answer | NotSent | NoAnswer) -> Meaning:
    """Return the row; a 201 that cannot be read is found out by whoever reads it."""
    match came:
        case NotSent():
            return NOT_SENT
        case NoAnswer():
            return NO_ANSWER
        case Answer(HTTPStatus.SERVICE_UNAVAILABLE, headers) if "retry-after" in headers:
            return BUSY
        case Answer(status):
            meaning = _BY_STATUS.get(status, OTHER)
            return IN_BETWEEN if meaning.end is End.REFUSED and _is_html(came) else meaning


def _is_html(answer: Answer) -> bool:
    """Return whether something that is no API answered: a portal, a proxy, a load balancer."""
    return "html" in answer.headers.get("content-type", "").lower() or answer.content.lstrip(
        b"\xef\xbb\xbf \t\r\n"
    ).startswith(b"<")
