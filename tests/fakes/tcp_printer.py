"""A receipt printer on a real socket, as faithful or as faulty as a test wants it."""

from __future__ import annotations

import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

READY = bytes((0x10, 0x00, 0x00, 0x00))
COVER_OPEN = bytes((0x38, 0x00, 0x00, 0x00))
PAPER_OUT = bytes((0x18, 0x00, 0x0C, 0x00))
CUTTER_ERROR = bytes((0x18, 0x08, 0x00, 0x00))
NEAR_END = bytes((0x10, 0x00, 0x03, 0x00))
NEVER = 1 << 30
_ANSWERED = {b"\x10\x14": 10, b"\x1b@": 2, b"\x1da": 3, b"\x1dr": 3, b"\x1dV": 4, b"\x1d(": 11}


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What the printer does. Byte counts are of one job, from its first byte.

    ``offline_bits`` go into the answer to DLE EOT 2. ``then`` is pushed once ``pushes_after`` bytes
    came; after ``reads_until`` no more are read until the printer is left. ``stale`` is said on
    connecting, unasked.
    """

    answers: bool = True
    reads_until: int = NEVER
    echoes: bool = True
    proves: bool = True
    automatic: bytes | None = READY
    offline_bits: int = 0
    pushes_after: int = NEVER
    then: bytes = b""
    closes_after: int = NEVER
    stale: bytes = b""


@dataclass
class TcpPrinter:
    """Listens on a port of its own; ``jobs`` holds the bytes of every connection."""

    behaviour: Behaviour = Behaviour()
    host: str = "127.0.0.1"
    port: int = 0
    jobs: list[bytearray] = field(default_factory=list)
    first_byte: Event = field(default_factory=Event)
    reset: bool = False
    _released: Event = field(default_factory=Event)

    def __enter__(self) -> Self:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        self._listener = socket.create_server((self.host, 0), family=family)
        self.port = int(self._listener.getsockname()[1])
        # A receipt printer's buffer: small enough for the sender to feel that it is full.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._thread = Thread(target=self._serve, name="printer")
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._released.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(timeout=10)
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.jobs.append(bytearray())
            with connection:
                connection.settimeout(10)
                try:
                    self._converse(connection, self.jobs[-1])
                except ConnectionError:
                    self.reset = True

    def _converse(self, connection: socket.socket, job: bytearray) -> None:
        behaviour, parsed, pushed = self.behaviour, 0, False
        connection.sendall(behaviour.stale)
        while len(job) < behaviour.reads_until and (chunk := connection.recv(4096)):
            self.first_byte.set()
            job += chunk
            if len(job) >= behaviour.closes_after:
                discard = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, discard)
                return
            if not pushed and len(job) >= behaviour.pushes_after:
                pushed = True
                connection.sendall(behaviour.then)
            parsed = self._answer(connection, bytes(job), parsed)
        if len(job) >= behaviour.reads_until:
            self._released.wait(10)
            while chunk := connection.recv(4096):
                job += chunk

    def _answer(self, connection: socket.socket, job: bytes, parsed: int) -> int:
        """Answer the whole commands after ``parsed``; return where the first unfinished begins."""
        while (length := command_length(job, parsed)) and parsed + length <= len(job):
            answer = self._reply(job[parsed : parsed + length])
            parsed += length
            if answer and self.behaviour.answers:
                connection.sendall(answer)
        return parsed

    def _reply(self, command: bytes) -> bytes | None:
        behaviour = self.behaviour
        match command[:2]:
            case b"\x10\x04":
                return bytes((0x12 | behaviour.offline_bits,))
            case b"\x1da":
                return behaviour.automatic
            case b"\x1d(" if behaviour.echoes:
                return b"\x37\x22" + command[7:11] + b"\0"
            case b"\x1dr" if behaviour.proves:
                return b"\0"
        return None


def command_length(job: bytes, at: int) -> int:
    """Return the length of the command at a byte; 0 where too little of it came."""
    head = job[at : at + 8]
    if head[:1] == b"\0":  # NUL says nothing
        return len(job[at:]) - len(job[at:].lstrip(b"\0"))
    if head[:2] == b"\x10\x04":
        return 3
    if head[:2] == b"\x1dv":
        return 8 + (head[4] + 256 * head[5]) * (head[6] + 256 * head[7]) if len(head) == 8 else 0
    return _ANSWERED.get(head[:2], 0)
