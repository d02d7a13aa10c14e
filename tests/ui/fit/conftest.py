"""The site and the texts that every test of the screens' geometry shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.fit.showing import with_pseudo_languages
from tests.ui.fit.site import FitSite, fit_site


@pytest.fixture
def fit() -> FitSite:
    return fit_site()


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_pseudo_languages(tmp_path_factory.mktemp("texts"))
