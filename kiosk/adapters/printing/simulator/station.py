"""A simulated printer with its plugs: a TCP port, a serial line, and the orders it is given."""

from __future__ import annotations

import os
import selectors
import socket
import struct
from contextlib import suppress
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.printing.simulator.machine import Machine
    from kiosk.adapters.printing.simulator.mood import Mood

_READ_BYTES = 4096
_TICK_SECONDS = 0.02
_MOST_CATCHING_UP = 0.1
"""So many seconds of a slow line are made up for when the thread was kept from its turn."""

_LONGEST_PAUSE = 1.0
"""A slow printer that was not sent anything for longer does not read the faster afterwards."""

_DISCARD_ON_CLOSE = struct.pack("ii", 1, 0)
_WAKE = b"!"


class Station:
    """Serves one line at a time, on one thread: ``run`` until ``stop``.

    Orders come from any thread by ``tell``. ``heard`` is called after every change.
    """

    def __init__(self, machine: Machine, heard: Callable[[], None] = lambda: None) -> None:
        self.machine = machine
        self._heard = heard
        self._selector = selectors.DefaultSelector()
        self._listener: socket.socket | None = None
        self._address: tuple[str, int] | None = None
        self._line: socket.socket | int | None = None
        self._near = -1
        self._wake = os.pipe()
        self._waking, self._closed = Lock(), False
        self._told: list[Callable[[], None]] = []
        self._stopped = False
        self._last_read = 0.0
        self._selector.register(self._wake[0], selectors.EVENT_READ)

    def listen(self, host: str = "127.0.0.1", port: int = 9100) -> int:
        """Take connections at a port, and return it; 0 chooses one. Raises OSError."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.create_server((host, port), family=family, backlog=4)
        # A receipt printer's buffer: small enough for the sender to feel that it is full.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _READ_BYTES)
        listener.settimeout(0)
        self._listener, self._address = listener, (host, listener.getsockname()[1])
        return self._address[1]

    def open_line(self) -> str:
        """Make a serial line, and return the device of its near end. POSIX only."""
        import tty

        far, self._near = os.openpty()
        tty.setraw(self._near)
        os.set_blocking(far, False)
        self._line = far
        return os.ttyname(self._near)

    def tell(self, change: Callable[[], None]) -> None:
        """Have something done on the station's thread."""
        with self._waking:
            self._told.append(change)
            self._wake_up()

    def stop(self) -> None:
        """End ``run``."""
        with self._waking:
            self._stopped = True
            self._wake_up()

    def _wake_up(self) -> None:
        if not self._closed:
            os.write(self._wake[1], _WAKE)

    def run(self) -> None:
        """Serve until stopped; then close everything."""
        try:
            while not self._stopped:
                self._turn()
        finally:
            self._close_all()

    def _turn(self) -> None:
        """Wait for something to do, and do it."""
        wanted = self._wanted()
        for plug, events in wanted:
            self._selector.register(plug, events)
        ready = self._selector.select(_TICK_SECONDS if self._is_paced else None)
        for key, _ in ready:
            if key.fileobj == self._wake[0]:
                os.read(self._wake[0], _READ_BYTES)
        served = {key.fd for key, _ in ready}
        for plug, _ in wanted:
            self._selector.unregister(plug)
        self._obey()
        self._serve(served)
        self._heard()

    @property
    def _is_paced(self) -> bool:
        """Whether time alone may change something: the next portion, or a caller who left."""
        if self._line is None:
            return False
        return self.machine.mood.bytes_per_second is not None or self._is_full

    @property
    def _is_full(self) -> bool:
        return not self.machine.mood.hangs and not self.machine.room

    def _wanted(self) -> list[tuple[socket.socket | int, int]]:
        wanted: list[tuple[socket.socket | int, int]] = []
        if self._line is not None:
            events = selectors.EVENT_READ if self._room else 0
            events |= selectors.EVENT_WRITE if self.machine.said else 0
            wanted += [(self._line, events)] if events else []
        elif self._listener is not None:
            wanted.append((self._listener, selectors.EVENT_READ))
        return wanted

    @property
    def _room(self) -> int:
        room, pace = self.machine.room, self.machine.mood.bytes_per_second
        if pace is None:
            return room
        due = int(pace * min(monotonic() - self._last_read, _LONGEST_PAUSE))
        return min(room, due) if due >= pace * _TICK_SECONDS else 0

    def _obey(self) -> None:
        told, self._told = self._told, []
        before = self.machine.mood
        for change in told:
            change()
        self._switch(before)

    def _switch(self, before: Mood) -> None:
        """Pull or put in the plug of the network, as the power goes off or on."""
        mood = self.machine.mood
        if mood.resets != before.resets:
            self._hang_up()
        if self._address is None or mood.powered is before.powered:
            return
        if before.powered:
            self._hang_up()
            if self._listener:
                self._listener.close()
            self._listener = None
        else:
            self.listen(*self._address)

    def _serve(self, ready: set[int]) -> None:
        if self._listener is not None and self._listener.fileno() in ready:
            with suppress(BlockingIOError):
                self._line = self._listener.accept()[0]
                self._line.settimeout(0)
                self._last_read = monotonic()
        elif self._is_full and self._has_left():
            self._hang_up()
        elif self._line is not None and _number(self._line) in ready:
            before = self.machine.mood
            with suppress(BlockingIOError):
                self._exchange()
            self._switch(before)

    def _has_left(self) -> bool:
        """Whether the caller broke the connection off; a printer that is full sees that too."""
        if not isinstance(self._line, socket.socket):
            return False
        try:
            self._line.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except ConnectionError:
            return True
        return False

    def _exchange(self) -> None:
        """Say what there is to say, and read what there is room for."""
        try:
            self._say()
            room = min(self._room, _READ_BYTES)
            data = self._read(room) if room else None
            if data:
                self._count_pace(len(data))
                self.machine.receive(data)
                self._say()
        except ConnectionError:
            self._hang_up()
            return
        if data == b"" and isinstance(self._line, socket.socket):
            self._hang_up(kindly=True)

    def _count_pace(self, taken: int) -> None:
        """Note when the line had brought so many bytes; time that was slept through is lost."""
        pace, earliest = self.machine.mood.bytes_per_second, monotonic() - _MOST_CATCHING_UP
        self._last_read = max(self._last_read + taken / pace if pace else 0.0, earliest)

    def _say(self) -> None:
        said = self.machine.said
        while said and self._line is not None:
            line = self._line
            sent = line.send(said) if isinstance(line, socket.socket) else os.write(line, said)
            del said[:sent]

    def _read(self, room: int) -> bytes:
        line = self._line
        if isinstance(line, socket.socket):
            return line.recv(room)
        return os.read(line, room) if line is not None else b""

    def _hang_up(self, *, kindly: bool = False) -> None:
        """Close the connection; a serial line stays."""
        line = self._line
        if isinstance(line, socket.socket):
            if not kindly:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _DISCARD_ON_CLOSE)
            line.close()
            self._line = None
        self.machine.said.clear()

    def _close_all(self) -> None:
        self._hang_up()
        if self._listener:
            self._listener.close()
        if isinstance(self._line, int):
            os.close(self._line)
            os.close(self._near)
        self._selector.close()
        with self._waking:
            self._closed = True
            for end in self._wake:
                os.close(end)


def _number(plug: socket.socket | int) -> int:
    return plug if isinstance(plug, int) else plug.fileno()
