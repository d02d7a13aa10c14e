"""A site in a folder that any user can reach."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap import write_site


@pytest.fixture
def site() -> Iterator[Path]:
    """Return a folder with ``kiosk.toml``; the state folder is ``state`` in it."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-site-"))
    write_site(folder)
    settings = folder / "kiosk.toml"
    settings.write_text(
        settings.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
    )
    yield folder
    shutil.rmtree(folder)
