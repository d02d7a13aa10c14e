"""The product's own simulated printer, running on a thread of the test."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Condition, Thread
from time import monotonic
from typing import TYPE_CHECKING, Self

from PIL import Image, ImageOps

from kiosk.adapters.printing.link import Transport
from kiosk.adapters.printing.links.serial_line import FlowControl, SerialLine
from kiosk.adapters.printing.links.tcp import TcpTransport
from kiosk.adapters.printing.simulator.machine import Machine
from kiosk.adapters.printing.simulator.orders import read_order
from kiosk.adapters.printing.simulator.paper import Paper, Slip
from kiosk.adapters.printing.simulator.station import Station

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


@dataclass
class SimulatedPrinter:
    """On a TCP port of its own, or with ``serial`` on a pseudo-terminal."""

    serial: bool = False
    width: int = 576
    host: str = "127.0.0.1"
    wanted_port: int = 0
    baud_rate: int = 115_200
    machine: Machine = field(init=False)
    port: int = 0
    device: str = ""
    _changed: Condition = field(default_factory=Condition)
    _turns: int = 0

    def __enter__(self) -> Self:
        self.machine = Machine(Paper(self.width))
        self._station = Station(self.machine, self._notice)
        if self.serial:
            self.device = self._station.open_line()
        else:
            self.port = self._station.listen(self.host, self.wanted_port)
        self._thread = Thread(target=self._station.run, name="simulated printer")
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._station.stop()
        self._thread.join(timeout=10)
        assert not self._thread.is_alive()

    @property
    def transport(self) -> Transport:
        """The way to it."""
        if self.serial:
            return SerialLine(self.device, self.baud_rate, FlowControl.NONE)
        return TcpTransport(self.host, self.port)

    @property
    def slips(self) -> list[Slip]:
        """What was cut off and has dots on it."""
        return [slip for slip in self.machine.paper.slips if any(map(any, slip.rows))]

    def do(self, *lines: str) -> None:
        """Give orders, and wait until they are obeyed."""
        for line in lines:
            order = read_order(line)
            assert not isinstance(order, str), order
            done = self._changed
            obeyed: list[int] = []

            def obey(order: object = order, obeyed: list[int] = obeyed) -> None:
                self.machine.order(order)  # type: ignore[arg-type]
                obeyed.append(self._turns)

            with done:
                self._station.tell(obey)
                assert done.wait_for(lambda obeyed=obeyed: self._turned(obeyed), timeout=10)  # type: ignore[misc]

    def say(self, data: bytes) -> None:
        """Have bytes come out of it that nobody asked for."""
        self._station.tell(lambda: self.machine.said.extend(data))

    def wait_for(self, condition: Callable[[], bool], seconds: float = 10) -> bool:
        """Wait until something is so; return whether it is."""
        with self._changed:
            deadline = monotonic() + seconds
            while not condition():
                if not self._changed.wait(max(deadline - monotonic(), 0)):
                    return condition()
        return True

    def _notice(self) -> None:
        with self._changed:
            self._turns += 1
            self._changed.notify_all()

    def _turned(self, obeyed: list[int]) -> bool:
        """Whether an order's whole turn is over: plugs are pulled and put in at its end."""
        return bool(obeyed) and self._turns > obeyed[0]


def picture_of(slip: Slip) -> Image.Image:
    """Return a slip as a picture, black on white, with a white edge."""
    size = (len(slip.rows[0]) * 8, len(slip.rows))
    drawn = Image.frombytes("1", size, b"".join(slip.rows), "raw", "1;I").convert("L")
    return ImageOps.expand(drawn, 32, 255)
