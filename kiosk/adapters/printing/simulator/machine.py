"""A simulated printer without its plug: bytes go in, paper and answers come out."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.adapters.printing.simulator.mood import (
    Answer,
    Mood,
    automatic_status,
    paper_sensor,
    real_time_status,
)
from kiosk.adapters.printing.simulator.reader import TEXT, next_command
from kiosk.adapters.printing.simulator.typing import Typing

if TYPE_CHECKING:
    from kiosk.adapters.printing.simulator.orders import Order
    from kiosk.adapters.printing.simulator.paper import Paper
    from kiosk.adapters.printing.simulator.reader import Command

BUFFER_BYTES = 16 * 1024
"""So much a printer holds that it has not printed."""

_NAMES = {66: b"_SIMULATED\0", 67: b"_KIOSK\0", 65: b"_1.0\0"}
_XON, _XOFF = b"\x11", b"\x13"
_CUT_FEED_ROWS = 110


@dataclass(slots=True)
class Machine:
    """Executes what it received while it is online; answers in real time whatever it does.

    ``say`` takes what it answers. Its buffer, its settings and a raster that has not come whole
    outlive the connection, as in a real printer.
    """

    paper: Paper
    mood: Mood = Mood()
    said: bytearray = field(default_factory=bytearray)
    executed: list[str] = field(default_factory=list)
    received: int = 0
    _buffer: bytearray = field(default_factory=bytearray)
    _raster: tuple[int, int] | None = None
    _pushes: bool = False
    _typing: Typing = field(default_factory=Typing)
    _orders: deque[Order] = field(default_factory=deque)
    _tail: bytes = b""

    @property
    def room(self) -> int:
        """How many bytes it would take now."""
        if self.mood.hangs or self.mood.busy:
            return 0
        if not self.mood.powered:
            return BUFFER_BYTES  # they go into nothing
        if self.mood.deaf and not self.mood.online:
            return 0
        return max(BUFFER_BYTES - len(self._buffer), 0)

    def order(self, order: Order) -> None:
        """Change the mood, now or when its time comes."""
        if order.after_rows is None and not order.at_cut:
            self._turn(order)
        else:
            self._orders.append(order)
        self.run()

    def _turn(self, order: Order) -> None:
        before, self.mood = self.mood, order.change(self.mood)
        if before.resets != self.mood.resets or (before.powered and not self.mood.powered):
            self._forget()
        if before.busy is not self.mood.busy:
            self.said += _XOFF if self.mood.busy else _XON
        self.said += order.says
        if automatic_status(before) != automatic_status(self.mood):
            self._push()

    def _forget(self) -> None:
        """Lose what a printer loses without current; the paper stays where it is."""
        self._buffer.clear()
        self._raster, self._pushes, self._tail = None, False, b""
        self._typing = Typing()

    def receive(self, data: bytes) -> None:
        """Take bytes from the line."""
        if not self.mood.powered:
            return
        self.received += len(data)
        self._buffer += data
        self._react(data)
        self.run()

    def _react(self, data: bytes) -> None:
        """Execute the real-time commands in what came, wherever they stand."""
        seen = self._tail + data
        at = seen.find(b"\x10")
        while at >= 0 and (length := self._real_time(seen, at)) is not None:
            at = seen.find(b"\x10", at + max(length, 1))
        self._tail = seen[at:] if at >= 0 else b""

    def _real_time(self, seen: bytes, at: int) -> int | None:
        """Execute the real-time command at a byte; return its length, None: not whole yet."""
        command = next_command(seen[at : at + 16])
        if command is None:
            return None
        if command.name == "DLE EOT" and self.mood.says(Answer.STATUS):
            self.said += real_time_status(self.mood, command.data[0])
        elif command.name == "DLE DC4" and command.data == b"\x08\x01\x03\x14\x01\x06\x02\x08":
            self._clear(len(seen) - at - command.length)
        return command.length if command.name.startswith("DLE") else 1

    def _clear(self, behind: int) -> None:
        """Forget what is not printed, but for the bytes that came behind the command."""
        if Answer.CLEAR not in self.mood.answers:
            return
        del self._buffer[: len(self._buffer) - behind]
        self._raster = None
        if self.mood.says(Answer.CLEAR):
            self.said += b"\x37\x25\x00"

    def run(self) -> None:
        """Execute what can be executed."""
        while self.mood.online and not self.mood.hangs and self._step():
            pass

    def _step(self) -> bool:
        if self._raster is not None:
            return self._print_row(*self._raster)
        command = next_command(self._buffer)
        if command is None:
            return False
        if command.name == "GS V" and self._due(at_cut=True):
            return True
        del self._buffer[: command.length]
        self._execute(command)
        return True

    def _print_row(self, row_bytes: int, rows: int) -> bool:
        if rows == 0:
            self._raster = None
            return True
        if len(self._buffer) < row_bytes:
            return False
        self.paper.row(bytes(self._buffer[:row_bytes]), self._typing.align)
        del self._buffer[:row_bytes]
        self._raster = (row_bytes, rows - 1)
        self._count_rows(1)
        return True

    def _count_rows(self, rows: int) -> None:
        """Let the orders come due that wait for so many rows."""
        waiting, self._orders = self._orders, deque()
        for order in waiting:
            left = None if order.after_rows is None else order.after_rows - rows
            if left is not None and left <= 0:
                self._turn(order)
            else:
                self._orders.append(replace(order, after_rows=left))

    def _due(self, *, at_cut: bool) -> bool:
        order = next((one for one in self._orders if one.at_cut is at_cut), None)
        if order is None:
            return False
        self._orders.remove(order)
        self._turn(order)
        return True

    def _execute(self, command: Command) -> None:
        self.executed += [] if command.name in {TEXT, "NUL"} else [command.name]
        match command.name:
            case "ESC @":
                self._pushes, self._typing = False, Typing()
            case "GS v 0":
                self._raster = (
                    command.data[1] + 256 * command.data[2],
                    command.data[3] + 256 * command.data[4],
                )
            case "GS a":
                self._pushes = command.data[0] != 0
                self._push()
            case "GS r":
                self._answer(Answer.SENSOR, paper_sensor(self.mood))
            case "GS I":
                self._answer(Answer.MODEL, _NAMES.get(command.data[0], b"\x02"))
            case "GS ( H" if command.data[:2] == b"00":
                self._answer(Answer.PROCESS, b"\x37\x22" + command.data[2:6] + b"\0")
            case "GS V":
                self.paper.feed(_CUT_FEED_ROWS if len(command.data) > 1 else 0)
                self.paper.cut()
            case _:
                self._count_rows(self._typing.obey(command, self.paper))

    def _push(self) -> None:
        if self._pushes:
            self._answer(Answer.PUSH, automatic_status(self.mood))

    def _answer(self, kind: Answer, said: bytes) -> None:
        if self.mood.says(kind):
            self.said += said
