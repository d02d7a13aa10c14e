"""The printer made of software, in a mood, without a plug."""

from __future__ import annotations

from kiosk.adapters.printing.readiness import Patience
from kiosk.adapters.printing.simulator.machine import Machine
from kiosk.adapters.printing.simulator.mood import Mood
from kiosk.adapters.printing.simulator.orders import Order, read_order
from kiosk.adapters.printing.simulator.paper import Paper
from tests.fakes.ticket_images import noise

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)
CUT = b"\x1dVB\x00"
IMAGE = noise(576, 150)


def machine(mood: Mood = Mood(), width: int = 576) -> Machine:  # noqa: B008 - frozen
    return Machine(Paper(width), mood)


def order(line: str) -> Order:
    read = read_order(line)
    assert isinstance(read, Order), read
    return read


def dots(rows: tuple[bytes, ...]) -> list[str]:
    return [
        "".join(f"{byte:08b}" for byte in row).replace("0", ".").replace("1", "#") for row in rows
    ]
