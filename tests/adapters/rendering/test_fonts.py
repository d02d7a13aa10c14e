"""Font files as Qt takes them."""

from pathlib import Path

import pytest

from kiosk.adapters.rendering.fonts import load_fonts
from kiosk.ports.fonts import Fonts


def test_a_file_that_is_no_font_is_named(tmp_path: Path, qapp: object) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    with pytest.raises(OSError, match=r"broken\.ttf cannot be loaded"):
        load_fonts(Fonts((broken,), ("Fira Sans",)))
