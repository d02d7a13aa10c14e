"""Every tst_*.qml beside its component, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "qml").rglob("tst_*.qml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_component_does_as_its_tests_say(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.qml.run_tst", file],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "PASS   : " in said, said
    assert not {"QWARN", "Traceback"} & set(said.split()), said


def test_there_are_components_with_tests() -> None:
    assert len(FILES) >= 12
