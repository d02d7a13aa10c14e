"""Another process beside the window: started again if it ends, ended with this one.

It reads its standard input, which stays open as long as this process lives: when that closes, also
because this process was killed, it ends itself (``follow_parent``).
"""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

    from kiosk.ports.staff_log import StaffLog

WAITS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
"""Seconds until it is started again, longer each time that it did not last."""

LASTED_SECONDS = 60.0
END_SECONDS = 5.0
"""So long it may take to end before it is killed."""

NICENESS = 5
"""Whoever stands before the window comes first."""


class Companion:
    """Keeps one process running; nothing here blocks but ``stop``."""

    def __init__(self, command: Sequence[str], log: StaffLog) -> None:
        """Take the command; nothing is started yet."""
        self._command = command
        self._log = log
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._keep, name="companion", daemon=True)

    def start(self) -> None:
        """Start it, and from now on start it again."""
        self._thread.start()

    def stop(self) -> None:
        """End it, and wait for its end. Blocks up to ``END_SECONDS``."""
        self._stopping.set()
        with self._lock:
            process = self._process
        if process is not None:
            _end(process)
        self._thread.join(END_SECONDS)

    def _keep(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            began = time.monotonic()
            ended = self._run()
            if self._stopping.is_set():
                return
            failures = 0 if time.monotonic() - began > LASTED_SECONDS else failures
            pause = WAITS[min(failures, len(WAITS) - 1)]
            self._log.warning("companion_ended", reason=ended, again_in_seconds=int(pause))
            failures += 1
            self._stopping.wait(pause)

    def _run(self) -> str:
        """Run it once, and return how it ended."""
        import subprocess

        try:
            with self._lock:
                if self._stopping.is_set():
                    return ""
                process = self._process = subprocess.Popen(  # noqa: S603 - a command of ours
                    self._command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
                )
        except OSError as fault:
            return str(fault)
        status = process.wait()
        _close_input(process)
        return f"exit status {status}"


def _end(process: subprocess.Popen[bytes]) -> None:
    import subprocess

    _close_input(process)
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()


def _close_input(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()


def follow_parent() -> None:
    """Stop this process, as SIGTERM does, when its standard input ends; go second to the parent."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    threading.Thread(target=_await_end, name="parent", daemon=True).start()


def _await_end() -> None:
    while os.read(0, 1024):
        pass
    signal.raise_signal(signal.SIGTERM)
    time.sleep(END_SECONDS)
    os._exit(1)
