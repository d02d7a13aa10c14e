"""Access on a database file, with a clock of the test's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.engine.access.access import Access
from tests.fakes.accounts import access_on
from tests.fakes.system import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "cases.sqlite"


@pytest.fixture
def access(database: Path, clock: FakeClock) -> Iterator[Access]:
    access = access_on(f"sqlite:///{database}", clock)
    yield access
    access.close()
