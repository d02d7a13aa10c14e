"""A site whose numbers do not come again, with everything it keeps in one folder."""

from pathlib import Path

import pytest

from kiosk.bootstrap import write_site


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Return the settings file; the state folder is ``state`` beside it."""
    write_site(tmp_path)
    file, catalogue = tmp_path / "kiosk.toml", tmp_path / "catalogue.toml"
    file.write_text(file.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n'))
    catalogue.write_text(catalogue.read_text().replace("end = 4999", "end = 999999"))
    return file
