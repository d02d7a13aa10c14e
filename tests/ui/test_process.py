"""The process from its start to its end."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def process() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-W", "error", "-m", "tests.ui.process_under_test"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.kill()


def test_the_first_frame_waits_for_nothing_it_does_not_need(
    process: subprocess.Popen[str],
) -> None:
    assert process.stdout is not None
    assert process.stdout.readline().split() == ["loaded:"]


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_system_can_stop_it_at_any_time(
    process: subprocess.Popen[str], stop: signal.Signals
) -> None:
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(stop)
    _, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (0, "")
