"""What the paths of the HTTP API are made of: parameters, bodies, answers."""

from __future__ import annotations

from typing import Any

from kiosk.server import openapi_examples as examples
from kiosk.server.openapi_schemas import ref

Json = dict[str, Any]

SECURED: Json = {"security": [{"application": []}]}
_FAULTS = {
    400: "Malformed: all faults at once.",
    401: "No access token, or one that is not valid.",
    403: "The role is missing, or the token belongs to another application.",
    404: "The application, or what the path or a member names, is unknown.",
    405: "This method is not for this address.",
    409: "A rule: closed (1101), full (1102), numbers exhausted (1103).",
    413: "The body is longer than 65536 bytes.",
    415: "The body is of another type.",
    422: "Values that are not right: all faults at once.",
    500: "An unexpected fault.",
    503: "The database cannot be reached. With Retry-After: nothing was done.",
}
_ALWAYS = (500, 503)
FOR_BODIES = (400, 413, 415)
FOR_APPLICATIONS = (401, 403, 404)


def parameter(name: str, about: str, schema: Json | None = None) -> Json:
    """Return a parameter in the path; without a schema, a text of one character or more."""
    given = schema or {"type": "string", "minLength": 1}
    return {"name": name, "in": "path", "required": True, "description": about, "schema": given}


_GUID: Json = {"type": "string", "format": "uuid"}
APPLICATION = parameter("applicationId", "Id of the registered application.", _GUID)
SERVICE = parameter("serviceId", "Id of the service.", _GUID)
CASE = parameter("caseId", "Id of the case.", _GUID)
USER = parameter(
    "userId",
    "Who serves: a staff account, or any name of an agent.",
    {"type": "string", "minLength": 1, "maxLength": 64},
)


def content(media_type: str, schema: Json, example: Any = None) -> Json:
    """Return content of a media type, with an example of it."""
    shown = {} if example is None else {"example": example}
    return {media_type: {"schema": schema, **shown}}


def json_answer(about: str, schema: Json, example: Any = None) -> Json:
    """Return an answer in JSON."""
    return {"description": about, "content": content("application/json", schema, example)}


def problem(status: int) -> Json:
    """Return the answer of a status that refuses (RFC 9457)."""
    example = examples.REFUSED if status == 422 else None  # noqa: PLR2004  Unprocessable Content
    told = content("application/problem+json", ref("ProblemDocument"), example)
    found: Json = {"description": _FAULTS[status], "content": told}
    if status == 401:  # noqa: PLR2004  Unauthorized
        found["headers"] = {"WWW-Authenticate": {"schema": {"type": "string"}}}
    if status == 503:  # noqa: PLR2004  Service Unavailable
        found["headers"] = {"Retry-After": {"schema": {"type": "integer"}}}
    return found


def answers(right: Json, *statuses: int) -> Json:
    """Return the right answers, and the problems of these statuses and of all paths."""
    return {**right, **{str(status): problem(status) for status in (*statuses, *_ALWAYS)}}


def body(schema: str, example: Any, *, required: bool = True) -> Json:
    """Return a body of the request, in JSON."""
    return {"required": required, "content": content("application/json", ref(schema), example)}
