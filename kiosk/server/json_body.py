"""Request bodies: at most so long, of the right type, UTF-8, JSON (RFC 8259)."""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeGuard

from kiosk.domain.case import Problem, ProblemCode
from kiosk.server.problem_details import MEDIA_TYPE_NOT_SUPPORTED, problem, refused

if TYPE_CHECKING:
    from typing import NoReturn

    from starlette.requests import Request
    from starlette.responses import Response

BODY_LIMIT = 64 * 1024
JSON_TYPE = "application/json"
LABEL_LIMIT = 64
LABEL_PATTERN = r"^[^\u0000-\u001f\u007f-\u009f]+$"
"""A name of something, such as a counter: no control characters. Means the same to ECMA-262."""


async def json_object(request: Request, *, may_be_empty: bool = False) -> dict[str, Any] | Response:
    """Return the object that a body holds, or what to answer. An absent body may count as one."""
    content = await request.body()
    if may_be_empty and not content:
        return {}
    if not has_type(request, JSON_TYPE):
        return wrong_type(JSON_TYPE)
    return _object(content)


def has_type(request: Request, wanted: str) -> bool:
    """Return whether the Content-Type is the wanted one, parameters aside; a charset is UTF-8."""
    media_type, _, parameters = request.headers.get("content-type", "").partition(";")
    charset = parameters.partition("charset=")[2].strip(' "').lower()
    return media_type.strip().lower() == wanted and charset in {"", "utf-8", "utf8"}


def wrong_type(wanted: str) -> Response:
    """Return 415, and what would be right."""
    headers = {"Accept-Post": wanted}
    detail = f"Send the body as {wanted}, in UTF-8."
    return problem(
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE, MEDIA_TYPE_NOT_SUPPORTED, detail, headers=headers
    )


def _object(content: bytes) -> dict[str, Any] | Response:
    try:
        text = content.decode()
        value = json.loads(text, parse_constant=_no_number)
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return malformed("The body is not JSON in UTF-8.")
    return value if isinstance(value, dict) else malformed("The body is not a JSON object.")


def is_label(value: object) -> TypeGuard[str]:
    """Return whether a value is a name of 1 to ``LABEL_LIMIT`` characters."""
    return (
        isinstance(value, str)
        and len(value) <= LABEL_LIMIT
        and re.fullmatch(LABEL_PATTERN, value) is not None
    )


def malformed(message: str, member: str | None = None) -> Response:
    """Return 400 with one fault."""
    return refused((Problem(member, ProblemCode.MALFORMED, message),))


def _no_number(_: str) -> NoReturn:
    raise ValueError
