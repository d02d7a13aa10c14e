"""A queue of CUPS, raw, through its own commands ``lp``, ``lpstat`` and ``cancel``.

pycups needs CUPS's headers to be built; the commands stand wherever CUPS prints.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import partial
from threading import Event
from time import monotonic

from kiosk.adapters.printing.link import CannotOpenError, LinkLostError
from kiosk.adapters.printing.links.spool import SpoolLink
from kiosk.domain.printing import PrinterCondition

_COMMAND_SECONDS = 5.0
_PRINT_SECONDS = 15.0
_PAUSE_SECONDS = 0.1
_REQUEST = re.compile(r"\b(\S+-\d+)\b")
_PLAIN_WORDS = {"LC_ALL": "C"}
_NEVER = Event()


@dataclass(frozen=True, slots=True)
class CupsQueue:
    """A print queue. A job that is still there after ``patience`` seconds is cancelled.

    So no ticket comes out long after its visitor was told that there is none.
    """

    queue: str
    patience: float = _PRINT_SECONDS
    two_way: bool = False
    bytes_per_second: None = None

    @property
    def name(self) -> str:
        return f"cups {self.queue}"

    def open(self) -> SpoolLink:
        if not shutil.which("lp"):
            raise CannotOpenError("CUPS's command lp is not on this machine (package cups-client)")
        told = _run("lpstat", "-p", self.queue)
        if told.returncode:
            raise CannotOpenError(f"CUPS: {_one_line(told)}")
        return SpoolLink(self._submit, partial(queue_condition, told.stdout))

    def _submit(self, job: bytes) -> None:
        done = _run("lp", "-d", self.queue, "-o", "raw", "-t", "ticket", job=job)
        request = _REQUEST.search(done.stdout)
        if done.returncode:
            raise LinkLostError(0, f"CUPS did not take the ticket: {_one_line(done)}")
        if request:
            self._watch(request[1])

    def _watch(self, request: str) -> None:
        """Wait until the job has left the queue; what stays there is taken back."""
        deadline = monotonic() + self.patience
        while _is_listed(request, _run("lpstat", "-o", self.queue).stdout):
            if monotonic() >= deadline:
                _run("cancel", request)
                reason = _one_line(_run("lpstat", "-p", self.queue))
                raise LinkLostError(0, f"CUPS did not print the ticket, and cancelled it: {reason}")
            _NEVER.wait(_PAUSE_SECONDS)


def queue_condition(told: str) -> PrinterCondition:
    """Return how a queue is, from what ``lpstat -p`` says; an idle queue says nothing of paper."""
    return PrinterCondition.OFFLINE if " disabled " in f" {told} " else PrinterCondition.UNKNOWN


def queues() -> tuple[str, ...]:
    """Return the names of CUPS's queues; none where there is no CUPS."""
    if not shutil.which("lpstat"):
        return ()
    told = _run("lpstat", "-e")
    return tuple(told.stdout.split()) if told.returncode == 0 else ()


def _is_listed(request: str, listing: str) -> bool:
    return any(line.split()[:1] == [request] for line in listing.splitlines())


def _run(*words: str, job: bytes = b"") -> subprocess.CompletedProcess[str]:
    """Run a command of CUPS; one that hangs or is not there fails like one that says no."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed commands; the queue is the settings' own
            words,
            input=job,
            capture_output=True,
            check=False,
            timeout=_COMMAND_SECONDS,
            env=os.environ | _PLAIN_WORDS,
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        return subprocess.CompletedProcess(words, 1, "", str(fault))
    out, err = (text.decode(errors="replace") for text in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(words, done.returncode, out, err)


def _one_line(done: subprocess.CompletedProcess[str]) -> str:
    return " ".join((done.stderr.strip() or done.stdout.strip() or "no reason given").split())
