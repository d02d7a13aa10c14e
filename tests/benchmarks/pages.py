"""The ticket page with 2,000 live listeners: from a call to the last listener told; memory.

The server is a process of its own; the listeners are bare sockets, so that what is measured is the
server and not a browser.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import resource
import selectors
import socket
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter

import psutil

from kiosk.engine.actions import AgentId
from tests.benchmarks.rows import Row
from tests.fakes.open_office import Office, office, open_office

LISTENERS = 2000
CALLS = 10
PATIENCE = 60.0
_CALLED = b'"state": "called"'
_FRAME = b"event: ticket\n"


def run() -> list[Row]:
    """Measure, on SQLite, beside one ticket page asked for alone."""
    _more_files()
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder)) as (port, process, at):
        before = process.memory_info().rss
        tokens = [at.token(at.walk_in()) for _ in range(LISTENERS)]
        alone = _page_alone(port, tokens[0])
        with contextlib.ExitStack() as open_sockets:
            crowd = _Crowd(port, open_sockets)
            began = perf_counter()
            crowd.join(tokens)
            joined = perf_counter() - began
            memory = process.memory_info().rss - before
            first, last = _calls(at, crowd)
        return [
            Row("one ticket page, alone", 1000 * alone, "ms"),
            Row(f"{LISTENERS} pages connect and get their ticket", joined, "s"),
            Row(
                "call → who is called is told",
                1000 * statistics.median(first),
                "ms",
                "called by another process, asked for every 100 ms",
            ),
            Row(
                f"call → the last of {LISTENERS} is told",
                1000 * statistics.median(last),
                "ms",
                f"longest {1000 * max(last):.0f} ms",
                "< 1000 ms",
            ),
            Row("memory of the server per open page", memory / LISTENERS / 1024, "kB"),
        ]


class _Crowd:
    """Listeners on bare sockets; each counts the events it was told."""

    def __init__(self, port: int, stack: contextlib.ExitStack) -> None:
        self._port, self._stack = port, stack
        self._selector = stack.enter_context(selectors.DefaultSelector())
        self._read: dict[socket.socket, bytearray] = {}

    def join(self, tokens: Sequence[str]) -> None:
        """Connect everybody, and wait until each was told its ticket."""
        for token in tokens:
            listener = self._stack.enter_context(
                socket.create_connection(("127.0.0.1", self._port))
            )
            listener.sendall(f"GET /t/{token}/events HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            self._selector.register(listener, selectors.EVENT_READ)
            self._read[listener] = bytearray()
        self.wait(len(tokens))

    def wait(self, listeners: int) -> tuple[float, float]:
        """Wait until so many were told; return when the called one was, and when the last was."""
        for read in self._read.values():
            read.clear()
        told: set[socket.socket] = set()
        called = 0.0
        deadline = perf_counter() + PATIENCE
        while len(told) < listeners:
            assert perf_counter() < deadline, f"{len(told)} of {listeners} were told"
            for key, _ in self._selector.select(timeout=1):
                listener = key.fileobj
                assert isinstance(listener, socket.socket)
                self._read[listener] += listener.recv(65536)
                if _FRAME in self._read[listener]:
                    told.add(listener)
                if not called and _CALLED in self._read[listener]:
                    called = perf_counter()
        return called, perf_counter()


def _calls(at: Office, crowd: _Crowd) -> tuple[list[float], list[float]]:
    """Call so often; each call moves everybody who still waits."""
    first: list[float] = []
    last: list[float] = []
    for number in range(CALLS):
        began = perf_counter()
        at.call_next(AgentId(f"agent-{number}"))
        called, everybody = crowd.wait(LISTENERS - number)
        first.append(called - began)
        last.append(everybody - began)
    return first, last


def _page_alone(port: int, token: str) -> float:
    took: list[float] = []
    for _ in range(20):
        began = perf_counter()
        with socket.create_connection(("127.0.0.1", port)) as visitor:
            request = f"GET /t/{token} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            visitor.sendall(request.encode())
            while visitor.recv(65536):
                pass
        took.append(perf_counter() - began)
    return statistics.median(took)


@contextlib.contextmanager
def _server(folder: Path) -> Iterator[tuple[int, psutil.Process, Office]]:
    at = office(folder)
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(folder, there))
    process.start()
    try:
        assert here.poll(PATIENCE)
        yield here.recv(), psutil.Process(process.pid), at
    finally:
        here.send("stop")
        process.join(PATIENCE)
        at.engine.close()


def _serve(folder: Path, told: Connection) -> None:
    _more_files()
    with open_office(office(folder)) as at:
        told.send(int(at.base.rpartition(":")[2]))
        told.recv()


def _more_files() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 3 * LISTENERS), most))
    assert sys.platform != "win32", os.name
