"""Examples of the HTTP API's bodies: those of the Queue Up page, and of the demo site."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

_TICKET = {"prefix": "A", "suffix": None, "number": 104}
_CASE_ID = "34f28938-77b4-4380-bdf3-c0b44f39821b"
_INBOX_ID = "d4afcd15-3b94-4b86-82f8-e2525cc0ac06"
_MOMENT = "2024-09-25T12:41:07.825553Z"

WALK_IN: Json = {
    "serviceTypeId": "9d3f8041-b6ea-4c5c-af79-081423ad5e9b",
    "locale": "en-US",
    "channel": "FaceToFace",
    "useCustomerContactInfo": False,
    "contactPhoneNumber": "7700900123",
    "fields": {},
    "tagIds": [],
}
CASE: Json = {
    "caseId": _CASE_ID,
    "status": "Waiting",
    "referenceDate": _MOMENT,
    "inboxId": _INBOX_ID,
    "inboxName": "Reception",
    "channel": "FaceToFace",
    "language": "en-US",
    "ticket": _TICKET,
    "queueTimestamp": "2024-09-25T12:41:10.574716Z",
    "position": 22,
    "calendarTimestamp": None,
    "ticketUrl": "http://127.0.0.1:8470/t/q3yZ0mH0T1u2q3yZ0mH0Tw",
}
CASE_NOW: Json = {
    "caseId": _CASE_ID,
    "status": "Active",
    "referenceDate": _MOMENT,
    "serviceId": "2c6a19de-4f7b-4e05-9833-91a1bc3de724",
    "serviceTypeId": "9d3f8041-b6ea-4c5c-af79-081423ad5e9b",
    "inboxId": _INBOX_ID,
    "channel": "FaceToFace",
    "language": "en-US",
    "ticket": _TICKET,
    "userId": "ada",
    "counter": "3",
    "calledTimestamp": _MOMENT,
    "calls": 1,
    "noShows": 0,
    "assignedTo": None,
}
REFUSED: Json = {
    "type": "about:blank",
    "title": "Unprocessable Content",
    "status": 422,
    "detail": "The phone number is missing: give exactly ten digits, without a country code.",
    "errorCode": 1201,
    "problems": [
        {
            "member": "contactPhoneNumber",
            "code": "required",
            "errorCode": 1201,
            "message": "The phone number is missing: give exactly ten digits, without a country "
            "code.",
        }
    ],
}
TOKEN: Json = {
    "token_type": "Bearer",
    "expires_in": 3600,
    "ext_expires_in": 3600,
    "access_token": "c2VjcmV0LXRva2VuLW9mLTI1Ni1iaXRzLW9mLWNoYW5jZQ",
}
INBOXES: list[Json] = [
    {"inboxId": _INBOX_ID, "inboxName": "Reception", "waitingCount": 22, "pendingCount": 1}
]
OUTLOOK: Json = {
    "serviceTypes": {
        "9d3f8041-b6ea-4c5c-af79-081423ad5e9b": {
            "waiting": 3,
            "waitMinutes": {"from": 5, "to": 10},
        }
    }
}
START_NEXT: Json = {"inboxIds": [_INBOX_ID], "counter": "3"}
PRINT: Json = {"state": "printed", "kiosk": "lobby-1"}
