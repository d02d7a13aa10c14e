"""Walk-ins posted to kiosk serve, and what is told of them."""

from __future__ import annotations

from typing import Any

import httpx

from tests.fakes.serving import Served

PLAIN: dict[str, Any] = {
    "serviceTypeId": "nothing",
    "channel": "FaceToFace",
    "useCustomerContactInfo": False,
}


def post(served: Served, body: Any, service: str = "nothing", **headers: str) -> httpx.Response:
    path = served.path(f"services/service-{service}/cases")
    return served.web.post(path, json=body, headers={**served.bearer(), **headers})


def told(answer: httpx.Response) -> list[tuple[str | None, str, int]]:
    body = answer.json()
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert body["status"] == answer.status_code
    if body["problems"]:
        assert body["errorCode"] == body["problems"][0]["errorCode"]
    return [(one["member"], one["code"], one["errorCode"]) for one in body["problems"]]
