"""A gateway to the case API, and one attempt over it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.domain.case import Outcome
from tests.adapters.gateway.documented import DOCUMENTED
from tests.fakes.case_api import APPLICATION, CLIENT_ID, SECRET, FakeCaseApi, Reply
from tests.fakes.engines import attempt, walk_in

CREATED = Reply(201, DOCUMENTED)
FIXED = ApiSettings(
    base_url="https://api.example.org/", application_id="app", access_token="canary-token"
)


def settings_for(api: FakeCaseApi) -> ApiSettings:
    return ApiSettings(
        base_url=f"{api.base_url}/",
        application_id=APPLICATION,
        token_url=api.token_url,
        client_id=CLIENT_ID,
        client_secret=SECRET,
        answer_seconds=5,
    )


def gateway_to(api: FakeCaseApi, **changes: Any) -> ApiCaseGateway:
    return ApiCaseGateway(replace(settings_for(api), **changes))


def submit(gateway: ApiCaseGateway) -> Outcome:
    return gateway.queue_up(attempt(1), walk_in())


def outcome_with(transport: httpx.BaseTransport) -> Outcome:
    gateway = ApiCaseGateway(FIXED, transport=transport)
    try:
        return submit(gateway)
    finally:
        gateway.close()
