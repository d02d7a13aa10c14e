"""A case API that issues, and a gateway to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway
from tests.adapters.gateway.to_the_api import CREATED, gateway_to
from tests.fakes.case_api import FakeCaseApi, serving


@pytest.fixture
def api() -> Iterator[FakeCaseApi]:
    with serving(FakeCaseApi(reply=lambda _: CREATED)) as served:
        yield served


@pytest.fixture
def gateway(api: FakeCaseApi) -> Iterator[ApiCaseGateway]:
    made = gateway_to(api)
    yield made
    made.close()
