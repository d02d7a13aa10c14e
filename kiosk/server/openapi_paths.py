"""The paths of the HTTP API: parameters, bodies, answers."""

from __future__ import annotations

from typing import Any

from kiosk.server import openapi_examples as examples
from kiosk.server.openapi_schemas import ref

Json = dict[str, Any]

_SECURED: Json = {"security": [{"application": []}]}
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
_FOR_BODIES = (400, 413, 415)
_FOR_APPLICATIONS = (401, 403, 404)


def _parameter(name: str, about: str, schema: Json | None = None) -> Json:
    given = schema or {"type": "string", "minLength": 1}
    return {"name": name, "in": "path", "required": True, "description": about, "schema": given}


_GUID: Json = {"type": "string", "format": "uuid"}
_APPLICATION = _parameter("applicationId", "Id of the registered application.", _GUID)
_SERVICE = _parameter("serviceId", "Id of the service.", _GUID)
_CASE = _parameter("caseId", "Id of the case.", _GUID)
_USER = _parameter(
    "userId",
    "Who serves: a staff account, or any name of an agent.",
    {"type": "string", "minLength": 1, "maxLength": 64},
)


def _content(media_type: str, schema: Json, example: Any = None) -> Json:
    shown = {} if example is None else {"example": example}
    return {media_type: {"schema": schema, **shown}}


def _json(about: str, schema: Json, example: Any = None) -> Json:
    return {"description": about, "content": _content("application/json", schema, example)}


def _problem(status: int) -> Json:
    example = examples.REFUSED if status == 422 else None  # noqa: PLR2004  Unprocessable Content
    content = _content("application/problem+json", ref("ProblemDocument"), example)
    found: Json = {"description": _FAULTS[status], "content": content}
    if status == 401:  # noqa: PLR2004  Unauthorized
        found["headers"] = {"WWW-Authenticate": {"schema": {"type": "string"}}}
    if status == 503:  # noqa: PLR2004  Service Unavailable
        found["headers"] = {"Retry-After": {"schema": {"type": "integer"}}}
    return found


def _answers(right: Json, *statuses: int) -> Json:
    return {**right, **{str(status): _problem(status) for status in (*statuses, *_ALWAYS)}}


def _body(schema: str, example: Any, *, required: bool = True) -> Json:
    return {"required": required, "content": _content("application/json", ref(schema), example)}


def open_paths() -> Json:
    """Return what needs no token."""
    form = "application/x-www-form-urlencoded"
    oauth = {
        "description": "RFC 6749, 5.2.",
        "content": _content("application/json", ref("OAuthError")),
    }
    too_long = {"413": _problem(413)}
    token = {
        "operationId": "token",
        "summary": "An access token, by client credentials",
        "parameters": [_parameter("tenantId", "Any: this server has one site.")],
        "requestBody": {"required": True, "content": _content(form, ref("TokenRequest"))},
        "responses": {
            "200": _json("A token for one hour.", ref("Token"), examples.TOKEN),
            **dict.fromkeys(("400", "401", "503"), oauth),
            **too_long,
        },
    }
    status = _json("It is.", ref("Status"))
    return {
        "/{tenantId}/oauth2/v2.0/token": {"post": token},
        "/healthz": {
            "get": {"operationId": "healthz", "responses": {"200": status}, "summary": "It lives"}
        },
        "/readyz": {
            "get": {
                "operationId": "readyz",
                "summary": "It can take walk-ins",
                "responses": {"200": status, "503": _problem(503)},
            }
        },
        "/metrics": {
            "get": {
                "operationId": "metrics",
                "summary": "Figures for Prometheus",
                "responses": {
                    "200": {
                        "description": "Prometheus' text format.",
                        "content": {"text/plain": {"schema": {"type": "string"}}},
                    }
                },
            }
        },
    }


def kiosk_paths() -> Json:
    """Return what kiosks need."""
    key = {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "The same key and body give the same case again, for at least 24 hours.",
        "schema": {"type": "string", "pattern": "^[!-~]{1,200}$"},
    }
    queue_up = {
        "operationId": "queueUp",
        "summary": "Queue Up: a walk-in becomes a case (role Case Manager)",
        **_SECURED,
        "parameters": [_APPLICATION, _SERVICE, key],
        "requestBody": _body("WalkIn", examples.WALK_IN),
        "responses": _answers(
            {
                "201": _json("The case.", ref("Case"), examples.CASE),
                "502": {**_problem(503), "description": "A relay's upstream: end unknown (1401)."},
            },
            *_FOR_BODIES,
            *_FOR_APPLICATIONS,
            409,
            422,
        ),
    }
    matching = {
        "name": "If-None-Match",
        "in": "header",
        "schema": {"type": "string"},
    }
    catalogue = {
        "operationId": "catalogue",
        "summary": "Everything on offer, for kiosks",
        **_SECURED,
        "parameters": [_APPLICATION, matching],
        "responses": _answers(
            {
                "200": {
                    **_json("Site and catalogue.", ref("Catalogue")),
                    "headers": {"ETag": {"schema": {"type": "string"}}},
                },
                "304": {"description": "It has not changed."},
            },
            *_FOR_APPLICATIONS,
        ),
    }
    outlook = {
        "operationId": "outlook",
        "summary": "People waiting and the wait, per service type",
        **_SECURED,
        "parameters": [_APPLICATION],
        "responses": _answers(
            {"200": _json("A type left out is unknown.", ref("Outlook"), examples.OUTLOOK)},
            *_FOR_APPLICATIONS,
        ),
    }
    return {
        "/{applicationId}/services/{serviceId}/cases": {"post": queue_up},
        "/{applicationId}/catalogue": {"get": catalogue},
        "/{applicationId}/outlook": {"get": outlook},
    }


def print_paths() -> Json:
    """Return how kiosks tell of tickets on paper."""
    printed = {
        "operationId": "reportPrint",
        "summary": "How a case's ticket was printed (role Case Manager)",
        **_SECURED,
        "parameters": [_APPLICATION, _CASE],
        "requestBody": _body("Print", examples.PRINT),
        "responses": _answers({"204": {"description": "Kept."}}, *_FOR_BODIES, *_FOR_APPLICATIONS),
    }
    return {"/{applicationId}/cases/{caseId}/print": {"post": printed}}


def agent_paths() -> Json:
    """Return the actions of agents (role Agent Manager)."""
    agent = "/{applicationId}/agents/{userId}"
    case = agent + "/cases/{caseId}/actions"
    acted = {"200": _json("The case as it is now.", ref("CaseNow"), examples.CASE_NOW)}
    refused = {
        **_problem(409),
        "description": "errorCode 1001 invalid status, 1002 locked by another agent, 1004 "
        "assigned to another; local to these endpoints.",
    }
    start_next = {
        "operationId": "startNext",
        "summary": "Call the next case",
        **_SECURED,
        "parameters": [_APPLICATION, _USER],
        "requestBody": _body("StartNext", examples.START_NEXT, required=False),
        "responses": {
            **_answers(
                {**acted, "204": {"description": "Nobody is waiting."}},
                *_FOR_BODIES,
                *_FOR_APPLICATIONS,
            ),
            "409": refused,
        },
    }
    inboxes = {
        "operationId": "inboxes",
        "summary": "The inboxes that the agent calls from",
        **_SECURED,
        "parameters": [_APPLICATION, _USER],
        "responses": _answers(
            {
                "200": _json(
                    "With counts.", {"type": "array", "items": ref("Inbox")}, examples.INBOXES
                )
            },
            *_FOR_APPLICATIONS,
        ),
    }

    def on_case(name: str, summary: str) -> Json:
        operation = {
            "operationId": name,
            "summary": summary,
            **_SECURED,
            "parameters": [_APPLICATION, _USER, _CASE],
            "responses": {**_answers(acted, *_FOR_APPLICATIONS), "409": refused},
        }
        return {"post": operation}

    return {
        f"{agent}/actions/startNext": {"post": start_next},
        f"{agent}/inboxes": {"get": inboxes},
        f"{case}/callAgain": on_case("callAgain", "Call the case once more"),
        f"{case}/resolve": on_case("resolve", "End the service of the case"),
    }
