"""The two kinds of database on which the case engine keeps its promises."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.engine.case_engine import CaseEngine
from tests.fakes.engines import engine_at
from tests.fakes.system import FakeClock


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'cases.sqlite'}"
    made: str = request.getfixturevalue("postgresql").new_database()
    return made


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def engine(address: str, clock: FakeClock) -> Iterator[CaseEngine]:
    opened = engine_at(address, clock=clock)
    yield opened
    opened.close()
