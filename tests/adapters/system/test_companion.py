"""A process beside the window: started again when it ends, ended with its parent."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from kiosk.adapters.system import companion
from kiosk.adapters.system.companion import Companion
from tests.fakes.system import FakeStaffLog

FOLLOWING = """
import os, signal, sys, threading
from kiosk.adapters.system.companion import follow_parent
follow_parent()
{stubborn}
with open(sys.argv[1], "w") as told:
    print(os.getpid(), file=told)
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


class Told:
    """The processes that said they run, through a pipe with a name, oldest first."""

    def __init__(self, pipe: Path) -> None:
        os.mkfifo(pipe)
        self.name = str(pipe)
        self.started: list[psutil.Process] = []
        self._end = os.open(pipe, os.O_RDWR)
        self._lines = os.fdopen(self._end, "r+b", buffering=0)

    def next_one(self) -> psutil.Process:
        """Wait until the next one says that it runs."""
        ready, _, _ = select.select([self._lines], [], [], 30)
        assert ready, "nothing was started"
        self.started.append(psutil.Process(int(self._lines.readline())))
        return self.started[-1]

    def close(self) -> None:
        self._lines.close()
        for one in self.started:
            with suppress(psutil.NoSuchProcess):
                one.kill()


class HeardLog(FakeStaffLog):
    """A log whose lines can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self._more = threading.Condition()

    def warning(self, event: str, **facts: str | int) -> None:
        with self._more:
            super().warning(event, **facts)
            self._more.notify_all()

    def wait_for(self, count: int) -> None:
        with self._more:
            assert self._more.wait_for(lambda: len(self.lines) >= count, 30), self.lines


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    made = Told(tmp_path / "pids")
    yield made
    made.close()


@pytest.fixture
def log() -> HeardLog:
    return HeardLog()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(companion, "WAITS", (0.0, 0.05))


def command(told: Told, stubborn: str = "") -> list[str]:
    return [sys.executable, "-c", FOLLOWING.format(stubborn=stubborn), told.name]


@pytest.mark.usefixtures("quick")
def test_it_is_started_again_whenever_it_is_killed(told: Told, log: HeardLog) -> None:
    kept = Companion(command(told), log)
    kept.start()
    for _ in range(2):
        told.next_one().kill()
    last = told.next_one()
    kept.stop()

    assert not last.is_running()
    assert [facts["reason"] for _, _, facts in log.lines] == ["exit status -9"] * 2


def test_it_ends_when_it_is_told_to_and_that_is_no_fault(told: Told, log: HeardLog) -> None:
    kept = Companion(command(told), log)
    kept.start()
    running = told.next_one()
    kept.stop()

    assert not running.is_running()
    assert log.events == []


def test_one_that_does_not_end_is_killed(
    told: Told, log: HeardLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(companion, "END_SECONDS", 0.3)
    kept = Companion(command(told, STUBBORN), log)
    kept.start()
    running = told.next_one()
    kept.stop()

    assert not running.is_running()


@pytest.mark.usefixtures("quick")
def test_a_command_that_cannot_run_is_tried_again_and_told(log: HeardLog) -> None:
    kept = Companion(["/no/such/program"], log)
    kept.start()
    log.wait_for(3)
    kept.stop()

    assert {event for _, event, _ in log.lines} == {"companion_ended"}
    assert "No such file" in str(log.lines[0][2]["reason"])


def test_the_waits_grow(log: HeardLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(companion, "WAITS", (0.01, 0.02, 30.0))
    kept = Companion([sys.executable, "-c", "raise SystemExit(2)"], log)
    kept.start()
    log.wait_for(3)
    kept.stop()

    assert [facts["again_in_seconds"] for _, _, facts in log.lines] == [0, 0, 30]
    assert {facts["reason"] for _, _, facts in log.lines} == {"exit status 2"}


def test_it_does_not_outlive_a_parent_that_is_killed(told: Told) -> None:
    arguments = [sys.executable, "-c", PARENT, FOLLOWING.format(stubborn=""), told.name]
    with subprocess.Popen(arguments, cwd=ROOT) as parent:
        running = told.next_one()
        parent.kill()
    running.wait(30)
