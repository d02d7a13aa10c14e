"""A kiosk of fakes."""

from __future__ import annotations

import pytest

from tests.fakes.kiosk import FakeKiosk


@pytest.fixture
def fake() -> FakeKiosk:
    return FakeKiosk()
