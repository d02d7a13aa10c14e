"""The contracts of who may import whom hold, and would notice if they did not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT


@pytest.fixture(scope="module")
def copied_sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    shutil.copytree(ROOT / "kiosk", folder / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain/offence.py", "import random", "The core is pure"),
        ("ports/offence.py", "import threading", "The core is pure"),
        ("application/offence.py", "import httpx", "The core is pure"),
        ("adapters/printing/offence.py", "import PySide6.QtGui", "Qt is imported in"),
        ("engine/offence.py", "import PySide6.QtCore", "Qt is imported in"),
        ("ui/offence.py", "import kiosk.adapters.printing", "Who may know whom"),
        ("adapters/printing/offence.py", "import kiosk.ui", "Who may know whom"),
        ("engine/offence.py", "import kiosk.application", "Who may know whom"),
        ("application/offence.py", "import kiosk.tcp.connecting", "Who may know whom"),
        ("offence.py", "", "Who may know whom"),
        ("adapters/printing/offence.py", "import kiosk.adapters.gateway", "Families of adapters"),
        ("adapters/journal/offence.py", "import kiosk.engine", "One adapter alone"),
    ],
)
def test_an_import_that_is_not_allowed_breaks_a_contract(
    copied_sources: Path, module: str, line: str, contract: str
) -> None:
    offence = copied_sources / "kiosk" / module
    offence.write_text(f"{line}\n")
    try:
        done = subprocess.run(
            [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
            cwd=copied_sources,
            env={"PYTHONPATH": str(copied_sources), "COLUMNS": "200"},
            check=False,
            capture_output=True,
            text=True,
        )
    finally:
        offence.unlink()
    broken = [shown for shown in done.stdout.splitlines() if shown.rstrip().endswith("BROKEN")]
    broken += [shown for shown in done.stdout.splitlines() if " BROKEN (" in shown]
    assert done.returncode == 1
    assert any(shown.startswith(contract) for shown in broken), done.stdout
