"""The paths of the HTTP API, by who uses them."""

from __future__ import annotations

from kiosk.server import openapi_examples as examples
from kiosk.server.openapi_parts import (
    APPLICATION,
    CASE,
    FOR_APPLICATIONS,
    FOR_BODIES,
    SECURED,
    SERVICE,
    USER,
    Json,
    answers,
    body,
    content,
    json_answer,
    parameter,
    problem,
)
from kiosk.server.openapi_schemas import ref


def open_paths() -> Json:
    """Return what needs no token."""
    form = "application/x-www-form-urlencoded"
    oauth = {
        "description": "RFC 6749, 5.2.",
        "content": content("application/json", ref("OAuthError")),
    }
    too_long = {"413": problem(413)}
    token = {
        "operationId": "token",
        "summary": "An access token, by client credentials",
        "parameters": [parameter("tenantId", "Any: this server has one site.")],
        "requestBody": {"required": True, "content": content(form, ref("TokenRequest"))},
        "responses": {
            "200": json_answer("A token for one hour.", ref("Token"), examples.TOKEN),
            **dict.fromkeys(("400", "401", "503"), oauth),
            **too_long,
        },
    }
    status = json_answer("It is.", ref("Status"))
    return {
        "/{tenantId}/oauth2/v2.0/token": {"post": token},
        "/healthz": {
            "get": {"operationId": "healthz", "responses": {"200": status}, "summary": "It lives"}
        },
        "/readyz": {
            "get": {
                "operationId": "readyz",
                "summary": "It can take walk-ins",
                "responses": {"200": status, "503": problem(503)},
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
        **SECURED,
        "parameters": [APPLICATION, SERVICE, key],
        "requestBody": body("WalkIn", examples.WALK_IN),
        "responses": answers(
            {
                "201": json_answer("The case.", ref("Case"), examples.CASE),
                "502": {**problem(503), "description": "A relay's upstream: end unknown (1401)."},
            },
            *FOR_BODIES,
            *FOR_APPLICATIONS,
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
        **SECURED,
        "parameters": [APPLICATION, matching],
        "responses": answers(
            {
                "200": {
                    **json_answer("Site and catalogue.", ref("Catalogue")),
                    "headers": {"ETag": {"schema": {"type": "string"}}},
                },
                "304": {"description": "It has not changed."},
            },
            *FOR_APPLICATIONS,
        ),
    }
    outlook = {
        "operationId": "outlook",
        "summary": "People waiting and the wait, per service type",
        **SECURED,
        "parameters": [APPLICATION],
        "responses": answers(
            {"200": json_answer("A type left out is unknown.", ref("Outlook"), examples.OUTLOOK)},
            *FOR_APPLICATIONS,
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
        **SECURED,
        "parameters": [APPLICATION, CASE],
        "requestBody": body("Print", examples.PRINT),
        "responses": answers({"204": {"description": "Kept."}}, *FOR_BODIES, *FOR_APPLICATIONS),
    }
    return {"/{applicationId}/cases/{caseId}/print": {"post": printed}}


def agent_paths() -> Json:
    """Return the actions of agents (role Agent Manager)."""
    agent = "/{applicationId}/agents/{userId}"
    case = agent + "/cases/{caseId}/actions"
    acted = {"200": json_answer("The case as it is now.", ref("CaseNow"), examples.CASE_NOW)}
    refused = {
        **problem(409),
        "description": "errorCode 1001 invalid status, 1002 locked by another agent, 1004 "
        "assigned to another; local to these endpoints.",
    }
    start_next = {
        "operationId": "startNext",
        "summary": "Call the next case",
        **SECURED,
        "parameters": [APPLICATION, USER],
        "requestBody": body("StartNext", examples.START_NEXT, required=False),
        "responses": {
            **answers(
                {**acted, "204": {"description": "Nobody is waiting."}},
                *FOR_BODIES,
                *FOR_APPLICATIONS,
            ),
            "409": refused,
        },
    }
    inboxes = {
        "operationId": "inboxes",
        "summary": "The inboxes that the agent calls from",
        **SECURED,
        "parameters": [APPLICATION, USER],
        "responses": answers(
            {
                "200": json_answer(
                    "With counts.", {"type": "array", "items": ref("Inbox")}, examples.INBOXES
                )
            },
            *FOR_APPLICATIONS,
        ),
    }

    def on_case(name: str, summary: str) -> Json:
        operation = {
            "operationId": name,
            "summary": summary,
            **SECURED,
            "parameters": [APPLICATION, USER, CASE],
            "responses": {**answers(acted, *FOR_APPLICATIONS), "409": refused},
        }
        return {"post": operation}

    return {
        f"{agent}/actions/startNext": {"post": start_next},
        f"{agent}/inboxes": {"get": inboxes},
        f"{case}/callAgain": on_case("callAgain", "Call the case once more"),
        f"{case}/resolve": on_case("resolve", "End the service of the case"),
    }
