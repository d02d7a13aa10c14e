"""A TCP proxy before a server of HTTP/1.1, which breaks what the test tells it to.

It knows as much of HTTP as to tell one request from the next. Faults strike Queue Up alone; all
else passes.
"""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

_LENGTH = re.compile(rb"(?im)^content-length:\s*(\d+)")
_KEY = re.compile(rb"(?im)^idempotency-key:\s*(\S+)")
_QUEUE_UP = re.compile(rb"^POST \S+/cases HTTP/1\.1\r\n")


class Cut(StrEnum):
    """Where the way to the server breaks, and how."""

    NONE = "none"
    REFUSED = "refused"
    BEFORE_REQUEST = "before the request"
    WITHIN_REQUEST = "within the request"
    AFTER_REQUEST = "after the request"
    WITHIN_ANSWER = "within the answer"
    GARBAGE = "garbage for an answer"
    HTML = "a page for an answer"
    TRICKLE = "an answer that trickles"
    SILENCE = "no answer in time"


BEFORE_ALL_IS_SENT = frozenset({Cut.REFUSED, Cut.BEFORE_REQUEST, Cut.WITHIN_REQUEST})
"""After these the server has not got the request."""


@dataclass(frozen=True)
class Page:
    """What a captive portal says."""

    content: bytes = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>"
    )


@dataclass
class FaultProxy:
    """Listens on a port of its own; ``cut`` holds for every Queue Up until it is changed."""

    target: tuple[str, int]
    port: int = 0
    connections: int = 0
    requests: dict[bytes, int] = field(default_factory=dict)
    answered: set[bytes] = field(default_factory=set)
    trickle_seconds: float = 1.0
    _cut: Cut = Cut.NONE
    _times: int | None = None
    _listener: socket.socket | None = None
    _open: set[socket.socket] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _answered: threading.Condition = field(default_factory=threading.Condition)
    _over: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def break_at(self, cut: Cut, times: int | None = None) -> None:
        """Break so from now on, or so often."""
        with self._lock:
            self._cut, self._times = cut, times
        if cut is Cut.REFUSED:
            self._stop_listening()
        elif self._listener is None:
            self._listen()
        if cut is Cut.REFUSED:
            self._reset_all()

    def mend(self) -> None:
        """Let everything pass, once what was broken has been."""
        self.break_at(Cut.NONE)

    def await_answer(self, attempt: str) -> None:
        """Wait until the server has answered an attempt, whoever still hears it."""
        with self._answered:
            assert self._answered.wait_for(lambda: attempt.encode() in self.answered, 30)

    @contextlib.contextmanager
    def running(self) -> Iterator[FaultProxy]:
        self._listen()
        try:
            yield self
        finally:
            self._over.set()
            self._stop_listening()
            self._reset_all()
            for thread in self._threads:
                thread.join(20)

    def _listen(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        self.port = self._listener.getsockname()[1]
        self._start(self._accept, self._listener)

    def _stop_listening(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def _start(self, work: object, *arguments: object) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
            with self._lock:
                self._open.add(client)
            self._start(self._serve, client)

    def _reset_all(self) -> None:
        with self._lock:
            clients, self._open = self._open, set()
        for client in clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client, socket.create_connection(self.target) as server:
            while (request := _message(client)) and self._pass_on(request, client, server):
                pass
        with self._lock:
            self._open.discard(client)

    def _pass_on(self, request: bytes, client: socket.socket, server: socket.socket) -> bool:
        """Let one request and its answer pass, or break; return whether more may come."""
        line = request.partition(b" HTTP/1.1\r\n")[0].partition(b"?")[0]
        with self._lock:
            kind = b"POST /cases" if line.endswith(b"/cases") else line
            self.requests[kind] = self.requests.get(kind, 0) + 1
        cut = self._struck() if _QUEUE_UP.match(request) else Cut.NONE
        if cut in {Cut.BEFORE_REQUEST, Cut.WITHIN_REQUEST}:
            server.sendall(request[: len(request) // 2] if cut is Cut.WITHIN_REQUEST else b"")
            reset(server)
            reset(client)
            return False
        server.sendall(request)
        answer = _message(server)
        with self._answered:
            self.answered |= set(_KEY.findall(request))
            self._answered.notify_all()
        return self._answer(cut, answer, client)

    def _struck(self) -> Cut:
        """Return the cut that holds, and count it."""
        with self._lock:
            cut = self._cut
            if self._times is not None:
                self._times -= 1
                if self._times == 0:
                    self._cut, self._times = Cut.NONE, None
            return cut

    def _answer(self, cut: Cut, answer: bytes, client: socket.socket) -> bool:
        match cut:
            case Cut.AFTER_REQUEST:
                reset(client)
            case Cut.WITHIN_ANSWER:
                client.sendall(answer[: len(answer) // 2])
                client.close()
            case Cut.GARBAGE:
                client.sendall(b"\x00\xff\x16\x03garbage" * 9)
                client.close()
            case Cut.HTML:
                client.sendall(Page().content)
            case Cut.TRICKLE:
                self._trickle(answer, client)
            case Cut.SILENCE:
                self._over.wait(self.trickle_seconds * 10)
                reset(client)
            case _:
                client.sendall(answer)
                return True
        return False

    def _trickle(self, answer: bytes, client: socket.socket) -> None:
        for place in range(len(answer)):
            client.sendall(answer[place : place + 1])
            if self._over.wait(self.trickle_seconds):
                return


def reset(connection: socket.socket) -> None:
    """End a connection with RST, as a machine that lost its memory does."""
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def _message(connection: socket.socket) -> bytes:
    """Read one request or answer, headers and body; empty where the other end has gone."""
    held = b""
    while b"\r\n\r\n" not in held:
        more = connection.recv(65536)
        if not more:
            return b""
        held += more
    head, _, body = held.partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    missing = (int(length[1]) if length else 0) - len(body)
    while missing > 0:
        more = connection.recv(missing)
        if not more:
            return b""
        held, missing = held + more, missing - len(more)
    return held
