"""A served site, shared by the tests of a file: none depends on what another left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes import wide_site
from tests.fakes.serving import Served, parts_on, serving


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    database = tmp_path_factory.mktemp("served") / "cases.sqlite"
    with serving(parts_on(f"sqlite:///{database}", catalogue=wide_site.CATALOGUE)) as opened:
        yield opened
