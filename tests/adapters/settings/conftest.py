"""A site that can be changed, in a folder of its own."""

from pathlib import Path

import pytest

from tests.adapters.settings.sites import SiteFolder


@pytest.fixture
def site(tmp_path: Path) -> SiteFolder:
    return SiteFolder.demo(tmp_path)
