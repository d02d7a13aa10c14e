"""The process from its start to its end."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.adapters.system.fonts import MADE_EAST_ASIAN, MADE_GREETING
from tests.ui.conftest import ASSETS

ROOT = Path(__file__).resolve().parents[2]
ODD = """
    property var odd: nothing.here

    function oddly() {
        const sooner = later;
        let later = 1;
        return sooner + later;
    }
}
"""
"""QML warns of the function while it compiles, on a thread of its own; of the property, later."""


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-W", "error", "-m", "tests.ui.process_under_test", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def process() -> Iterator[subprocess.Popen[str]]:
    with started() as process:
        yield process


@pytest.fixture
def odd_qml(tmp_path: Path) -> Path:
    """Return the kiosk's QML with faults that stop nothing."""
    shutil.copytree(ASSETS.qml, tmp_path / "qml")
    app = tmp_path / "qml" / "Kiosk" / "App" / "App.qml"
    app.write_text(app.read_text().rstrip().removesuffix("}") + ODD)
    return tmp_path / "qml"


def test_the_first_frame_waits_for_nothing_it_does_not_need(
    process: subprocess.Popen[str],
) -> None:
    assert process.stdout is not None
    assert process.stdout.readline().split() == ["loaded:"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs proc(5)")
def test_the_welcome_screen_opens_no_font_of_sixty_thousand_glyphs(
    process: subprocess.Popen[str],
) -> None:
    assert process.stdout is not None
    process.stdout.readline()
    maps = Path(f"/proc/{process.pid}/maps").read_text()
    for few, whole in zip(MADE_GREETING, MADE_EAST_ASIAN, strict=True):
        assert f"{few}.ttc" in maps
        assert f"{whole}.ttc" not in maps


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_system_can_stop_it_at_any_time(
    process: subprocess.Popen[str], stop: signal.Signals
) -> None:
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(stop)
    _, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (0, "")


def test_what_qml_complains_of_on_a_thread_of_its_own_holds_nobody_up(odd_qml: Path) -> None:
    with started(str(odd_qml)) as process:
        assert process.stdout is not None
        assert process.stdout.readline().split() == ["loaded:"]
        process.send_signal(signal.SIGTERM)
        noted, complaints = process.communicate(timeout=60)
    assert process.returncode == 0
    assert 'Variable "later" is used before its declaration' in complaints
    assert "App.qml" in complaints
    assert noted.splitlines() == ["ReferenceError: nothing is not defined"]
