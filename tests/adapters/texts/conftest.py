from pathlib import Path

import pytest

from tools.translations.__main__ import SOURCES
from tools.translations.build import build


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the build makes of the kiosk's own words."""
    target = tmp_path_factory.mktemp("built")
    build(SOURCES, target)
    return target
