"""A site of one's own, as ``kiosk init`` writes it."""

from pathlib import Path

import pytest

from tests.cli.commands import kiosk


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return the settings file of a site that was just made."""
    folder = tmp_path / "site"
    done = kiosk("init", folder)
    assert done.status == 0, done.err
    return folder / "kiosk.toml"
