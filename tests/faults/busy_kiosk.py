"""Kiosk processes that take one walk-in after the other, until they are done or killed.

They are forked from a server that has everything imported, so that a new one starts in milliseconds
(https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods).
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count, cycle
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, ForkServerProcess
from multiprocessing.synchronize import Barrier
from pathlib import Path

from kiosk.application.walk_in import Attempted, WalkInOptions
from kiosk.bootstrap import Faults, load, walk_in_process
from kiosk.domain.case import Issued

PHONE, EMAIL = "7700900123", "canary.visitor@example.org"
PERSONAL_DATA = (PHONE.encode(), EMAIL.encode())
SOMETHING_ELSE = WalkInOptions("6a0c5d1e-83b7-4f29-9c46-d5e1f07a2b68")
WALK_INS = (
    SOMETHING_ELSE,
    WalkInOptions("9d3f8041-b6ea-4c5c-af79-081423ad5e9b", phone=PHONE),
    WalkInOptions("ae409152-c7fb-4d6d-b08a-192534be6fac", email=EMAIL),
    WalkInOptions("bf51a263-d80c-4e7e-819b-2a3645cf70bd", customer_id="C-1001"),
)
"""Walk-ins of the demo site: nothing asked, a phone, an e-mail, a customer."""


@dataclass(frozen=True)
class Acknowledged:
    """What a visitor was told: the number of an attempt."""

    attempt: str
    case_id: str
    number: str
    position: int


@dataclass(frozen=True)
class Work:
    """What one process does. ``log`` takes what it writes on standard error."""

    settings: Path
    walk_ins: tuple[WalkInOptions, ...] = WALK_INS
    times: int | None = None
    printing: bool = False
    log: Path = Path(os.devnull)
    together: Barrier | None = None


def server() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        ["tests.faults.busy_kiosk", "kiosk.engine.case_engine", "cryptography.fernet"]
    )
    return context


@dataclass
class BusyKiosk:
    """A process that was started; ``hear`` what it told before it is killed or ended."""

    process: ForkServerProcess
    told: Connection
    heard: list[Acknowledged] = field(default_factory=list)

    @classmethod
    def start(cls, work: Work) -> BusyKiosk:
        context = server()
        told, tell = context.Pipe(duplex=False)
        process = context.Process(target=take_walk_ins, args=(work, tell))
        process.start()
        tell.close()
        return cls(process, told)

    def hear(self, times: int) -> None:
        """Wait until ``times`` numbers were told."""
        for _ in range(times):
            assert self.told.poll(60), "the kiosk takes no walk-ins"
            self.heard.append(self.told.recv())

    def end(self) -> int | None:
        """Hear all that was told; return the exit status, negative for a signal."""
        with suppress(EOFError, OSError):
            while True:
                self.heard.append(self.told.recv())
        self.told.close()
        self.process.join(60)
        return self.process.exitcode

    def kill_after(self, seconds: float) -> None:
        """Kill it (SIGKILL) so many seconds from now, wherever it is."""
        self.process.join(seconds)
        self.process.kill()
        self.end()


def take_walk_ins(work: Work, tell: Connection) -> None:
    """Tell each number as soon as the visitor would know it."""
    os.dup2(os.open(work.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
    configuration = load(work.settings)
    assert not isinstance(configuration, Faults), str(configuration)
    with walk_in_process(configuration, printing=work.printing) as perform:
        if work.together:
            work.together.wait(60)
        for options in options_of(work):
            tell.send(acknowledged(perform(options)))


def options_of(work: Work) -> Iterator[WalkInOptions]:
    times = count() if work.times is None else range(work.times)
    return (options for options, _ in zip(cycle(work.walk_ins), times, strict=False))


def acknowledged(done: object) -> Acknowledged:
    assert isinstance(done, Attempted), done
    assert isinstance(done.outcome, Issued), done
    case = done.outcome.case
    return Acknowledged(done.attempt, case.case_id, case.ticket.text, case.position or 0)
