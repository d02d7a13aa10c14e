"""The two kinds of database on which the case engine keeps its promises."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.catalogue import Catalogue
from kiosk.engine.case_engine import CaseEngine
from tests.contract.queueing_up import Make
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


@pytest.fixture
def make(address: str, clock: FakeClock) -> Iterator[Make]:
    """Return what opens engines on one database, one catalogue each."""
    made: list[CaseEngine] = []

    def open_engine(catalogue: Catalogue) -> CaseEngine:
        made.append(engine_at(address, catalogue=catalogue, clock=clock))
        return made[-1]

    yield open_engine
    for engine in made:
        engine.close()
