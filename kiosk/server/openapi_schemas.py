"""The schemas of the HTTP API's bodies."""

from __future__ import annotations

from typing import Any

from kiosk.domain.case import CaseStatus, ProblemCode
from kiosk.domain.catalogue import Channel
from kiosk.domain.printing import PrintState
from kiosk.server.json_body import LABEL_LIMIT, LABEL_PATTERN

Json = dict[str, Any]

LABEL: Json = {
    "type": "string",
    "minLength": 1,
    "maxLength": LABEL_LIMIT,
    "pattern": LABEL_PATTERN,
}
MOMENT: Json = {"type": ["string", "null"], "format": "date-time"}
_TEXT: Json = {"type": ["string", "null"]}
_CHANNEL: Json = {"type": "string", "enum": [channel.value for channel in Channel]}
_STATUS: Json = {"type": "string", "enum": [status.value for status in CaseStatus]}


def ref(name: str) -> Json:
    """Return a reference to a schema of this document."""
    return {"$ref": f"#/components/schemas/{name}"}


def _object(properties: Json, *, required: tuple[str, ...] | None = None) -> Json:
    names = list(properties) if required is None else list(required)
    return {"type": "object", "properties": properties, "required": names}


_FIELD_VALUE: Json = {
    "type": ["string", "integer", "boolean", "array", "null"],
    "items": {"type": "string"},
}

WALK_IN = _object(
    {
        "serviceTypeId": {"type": "string", "format": "uuid"},
        "locale": {**_TEXT, "description": "Default: the site's language; in any case."},
        "channel": _CHANNEL,
        "useCustomerContactInfo": {"type": ["boolean", "null"], "default": False},
        "cusotmerRecordId": {**_TEXT, "description": "As documented."},
        "customerRecordId": {**_TEXT, "description": "As meant; two different ones are refused."},
        "contactPhoneNumber": _TEXT,
        "contactEmail": _TEXT,
        "fields": {"type": ["object", "null"], "additionalProperties": _FIELD_VALUE},
        "tagIds": {"type": ["array", "null"], "items": {"type": "string"}},
    },
    required=("serviceTypeId", "channel"),
)

TICKET = _object({"prefix": _TEXT, "suffix": _TEXT, "number": {"type": "integer"}})

CASE = _object(
    {
        "caseId": {"type": "string"},
        "status": _STATUS,
        "referenceDate": MOMENT,
        "inboxId": _TEXT,
        "inboxName": _TEXT,
        "channel": _CHANNEL,
        "language": {"type": "string"},
        "ticket": ref("Ticket"),
        "queueTimestamp": MOMENT,
        "position": {"type": ["integer", "null"], "minimum": 1},
        "calendarTimestamp": MOMENT,
        "ticketUrl": _TEXT,
    }
)

CASE_NOW = _object(
    {
        "caseId": {"type": "string"},
        "status": _STATUS,
        "referenceDate": MOMENT,
        "serviceId": {"type": "string"},
        "serviceTypeId": {"type": "string"},
        "inboxId": {"type": "string"},
        "channel": _CHANNEL,
        "language": {"type": "string"},
        "ticket": ref("Ticket"),
        "userId": _TEXT,
        "counter": _TEXT,
        "calledTimestamp": MOMENT,
        "calls": {"type": "integer", "minimum": 0},
        "noShows": {"type": "integer", "minimum": 0},
        "assignedTo": _TEXT,
    }
)

PROBLEM = _object(
    {
        "member": _TEXT,
        "code": {"type": "string", "enum": [code.value for code in ProblemCode]},
        "errorCode": {"type": "integer"},
        "message": {"type": "string"},
    }
)

PROBLEM_DOCUMENT = _object(
    {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errorCode": {"type": "integer"},
        "problems": {"type": "array", "items": ref("Problem")},
    }
)

OAUTH_ERROR = _object({"error": {"type": "string"}, "error_description": {"type": "string"}})

TOKEN_REQUEST = _object(
    {
        "grant_type": {"type": "string", "enum": ["client_credentials"]},
        "client_id": {"type": "string", "minLength": 1, "maxLength": 512},
        "client_secret": {"type": "string", "minLength": 1, "maxLength": 512},
        "scope": {
            "type": "string",
            "description": "<client_id>/.default",
            "maxLength": 512,
            "pattern": r"^[!-~]*/\.default$",
        },
    },
    required=("grant_type", "client_id", "client_secret"),
)

TOKEN = _object(
    {
        "token_type": {"type": "string", "enum": ["Bearer"]},
        "expires_in": {"type": "integer"},
        "ext_expires_in": {"type": "integer"},
        "access_token": {"type": "string"},
    }
)

INBOX = _object(
    {
        "inboxId": {"type": "string"},
        "inboxName": {"type": "string"},
        "waitingCount": {"type": "integer", "minimum": 0},
        "pendingCount": {"type": "integer", "minimum": 0},
    }
)

START_NEXT = _object(
    {
        "inboxIds": {"type": ["array", "null"], "items": LABEL, "maxItems": 1000},
        "counter": {**LABEL, "type": ["string", "null"]},
    },
    required=(),
)

PRINT = _object(
    {
        "state": {"type": "string", "enum": [state.value for state in PrintState]},
        "kiosk": {
            **LABEL,
            "description": "Which kiosk says so. Default: the application's id.",
        },
    },
    required=("state",),
)

OUTLOOK = _object(
    {
        "serviceTypes": {
            "type": "object",
            "additionalProperties": _object(
                {
                    "waiting": {"type": ["integer", "null"]},
                    "waitMinutes": {
                        "anyOf": [
                            _object({"from": {"type": "integer"}, "to": {"type": "integer"}}),
                            {"type": "null"},
                        ]
                    },
                }
            ),
        }
    }
)

SCHEMAS: Json = {
    "WalkIn": WALK_IN,
    "Ticket": TICKET,
    "Case": CASE,
    "CaseNow": CASE_NOW,
    "Problem": PROBLEM,
    "ProblemDocument": PROBLEM_DOCUMENT,
    "OAuthError": OAUTH_ERROR,
    "TokenRequest": TOKEN_REQUEST,
    "Token": TOKEN,
    "Inbox": INBOX,
    "StartNext": START_NEXT,
    "Print": PRINT,
    "Outlook": OUTLOOK,
    "Catalogue": {
        "type": "object",
        "description": (
            "Version 1. A service has a member `hours` only where it has its own; `name`, `office` "
            "and `privacyLine` of the site are objects only where they are told by language. "
            "A kiosk that does not know of these refuses a catalogue that has them."
        ),
    },
    "Status": _object({"status": {"type": "string"}}),
}

SECURITY_SCHEMES: Json = {
    "application": {
        "type": "http",
        "scheme": "bearer",
        "description": "An access token of a registered application: it lasts one hour.",
    }
}
