"""The 201 answer as Queue Up documents it."""

from __future__ import annotations

DOCUMENTED = {
    "caseId": "34f28938-77b4-4380-bdf3-c0b44f39821b",
    "status": "Waiting",
    "referenceDate": "2024-09-25T12:41:07.825553Z",
    "inboxId": "d4afcd15-3b94-4b86-82f8-e2525cc0ac06",
    "inboxName": "Reception",
    "channel": "FaceToFace",
    "language": "en-US",
    "ticket": {"prefix": "A", "suffix": None, "number": 104},
    "queueTimestamp": "2024-09-25T12:41:10.574716Z",
    "position": 22,
    "calendarTimestamp": None,
    "ticketUrl": "https://tickets.example.org/t/1",
}
