"""A process beside the window: started again when it ends, ended with its parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.adapters.system import companion
from kiosk.adapters.system.companion import Companion
from tests.fakes.system import FakeStaffLog

FOLLOWING = """
import pathlib, signal, sys, threading
from kiosk.adapters.system.companion import follow_parent
follow_parent()
{stubborn}
with open(sys.argv[1], "a") as told:
    print(__import__("os").getpid(), file=told)
threading.Event().wait()
"""
STUBBORN = "signal.signal(signal.SIGTERM, lambda *_: None)"
PARENT = """
import sys, threading
from kiosk.adapters.system.companion import Companion
from tests.fakes.system import FakeStaffLog
kept = Companion([sys.executable, "-c", sys.argv[1], sys.argv[2]], FakeStaffLog())
kept.start()
threading.Event().wait()
"""
ROOT = Path(__file__).resolve().parents[3]


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for a condition of another process."""
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


class Told:
    """The processes that said they run, oldest first."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def pids(self) -> list[int]:
        lines = self.file.read_text().split("\n") if self.file.exists() else [""]
        return [int(line) for line in lines[:-1]]

    def wait_for(self, count: int) -> int:
        until(lambda: len(self.pids()) >= count, f"{count} starts")
        return self.pids()[count - 1]


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    made = Told(tmp_path / "pids")
    yield made
    for pid in made.pids():
        if psutil.pid_exists(pid):
            os.kill(pid, signal.SIGKILL)


@pytest.fixture
def log() -> FakeStaffLog:
    return FakeStaffLog()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(companion, "WAITS", (0.0, 0.05))


def command(told: Told, stubborn: str = "") -> list[str]:
    return [sys.executable, "-c", FOLLOWING.format(stubborn=stubborn), str(told.file)]


@pytest.mark.usefixtures("quick")
def test_it_is_started_again_whenever_it_is_killed(told: Told, log: FakeStaffLog) -> None:
    kept = Companion(command(told), log)
    kept.start()
    for count in (1, 2):
        os.kill(told.wait_for(count), signal.SIGKILL)
    last = told.wait_for(3)
    kept.stop()

    assert not psutil.pid_exists(last)
    assert [facts["reason"] for _, _, facts in log.lines] == ["exit status -9"] * 2


def test_it_ends_when_it_is_told_to_and_that_is_no_fault(told: Told, log: FakeStaffLog) -> None:
    kept = Companion(command(told), log)
    kept.start()
    running = told.wait_for(1)
    kept.stop()

    assert not psutil.pid_exists(running)
    assert log.events == []


def test_one_that_does_not_end_is_killed(
    told: Told, log: FakeStaffLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(companion, "END_SECONDS", 0.3)
    kept = Companion(command(told, STUBBORN), log)
    kept.start()
    running = told.wait_for(1)
    kept.stop()

    assert not psutil.pid_exists(running)


@pytest.mark.usefixtures("quick")
def test_a_command_that_cannot_run_is_tried_again_and_told(log: FakeStaffLog) -> None:
    kept = Companion(["/no/such/program"], log)
    kept.start()
    until(lambda: len(log.lines) >= 3, "three tries")
    kept.stop()

    assert {event for _, event, _ in log.lines} == {"companion_ended"}
    assert "No such file" in str(log.lines[0][2]["reason"])


def test_the_waits_grow(log: FakeStaffLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(companion, "WAITS", (0.01, 0.02, 30.0))
    kept = Companion([sys.executable, "-c", "raise SystemExit(2)"], log)
    kept.start()
    until(lambda: len(log.lines) == 3, "three tries")
    kept.stop()

    assert [facts["again_in_seconds"] for _, _, facts in log.lines] == [0, 0, 30]
    assert {facts["reason"] for _, _, facts in log.lines} == {"exit status 2"}


def test_it_does_not_outlive_a_parent_that_is_killed(told: Told) -> None:
    arguments = [sys.executable, "-c", PARENT, FOLLOWING.format(stubborn=""), str(told.file)]
    with subprocess.Popen(arguments, cwd=ROOT) as parent:
        running = told.wait_for(1)
        parent.kill()
    until(lambda: not psutil.pid_exists(running), "its end")
