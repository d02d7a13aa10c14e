"""A test names the system packages it needs; where they are missing it says so."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDY = """
import pytest

@pytest.mark.needs("xdotool")
def test_types_with_real_keys():
    pass
"""


def run_needy(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a test that needs xdotool where no program at all can be found."""
    (folder / "test_needy.py").write_text(NEEDY)
    plugin = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml")]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *plugin, str(folder / "test_needy.py")],
        cwd=ROOT,
        env={**{k: v for k, v in os.environ.items() if k != "CI"}, "PATH": "", **environment},
        check=False,
        capture_output=True,
        text=True,
    )


def test_a_test_whose_package_is_missing_is_skipped_by_name_with_what_to_type(
    tmp_path: Path,
) -> None:
    done = run_needy(tmp_path)
    assert done.returncode == 0
    assert "1 skipped" in done.stdout
    assert "sudo apt-get install --no-install-recommends xdotool" in done.stdout


def test_under_ci_a_missing_package_is_a_failure(tmp_path: Path) -> None:
    done = run_needy(tmp_path, CI="true")
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "xdotool not installed" in done.stdout
