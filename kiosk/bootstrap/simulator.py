"""The process of ``kiosk printer simulate``."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from kiosk.adapters.printing.simulator.station import Station

HEADS = {80: 576, 58: 384}
"""Dots across the head, by the width of the roll in mm."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """What is simulated. ``port`` 0 takes a free one; ``serial``: a serial line instead.

    ``dots`` across its head are those of the paper where none are given.
    """

    folder: Path
    paper_mm: int = 80
    host: str = "127.0.0.1"
    port: int = 9100
    serial: bool = False
    orders: Sequence[str] = ()
    dots: int | None = None


def simulate_printer(what: Simulated, lines: Iterable[str], say: Callable[[str], None]) -> str:
    """Be a printer until ``quit`` is read or the process is stopped.

    ``lines`` are orders, read on a thread of their own. Returns what keeps it from starting, or
    an empty text.
    """
    from kiosk.adapters.printing.simulator.machine import Machine
    from kiosk.adapters.printing.simulator.orders import read_order
    from kiosk.adapters.printing.simulator.paper import Paper
    from kiosk.adapters.printing.simulator.station import Station

    paper = Paper(what.dots or HEADS[what.paper_mm], what.folder)
    machine = Machine(paper)
    for line in what.orders:
        order = read_order(line)
        if isinstance(order, str):
            return f"--do: {order}"
        machine.order(order)
    station = Station(machine, _Teller(machine, say))
    try:
        place: str | int = (
            station.open_line() if what.serial else station.listen(what.host, what.port)
        )
    except (OSError, ImportError) as fault:
        return f"cannot be a printer here: {getattr(fault, 'strerror', None) or fault}"
    if not what.serial:
        place = f"[{what.host}]:{place}" if ":" in what.host else f"{what.host}:{place}"
    say(f"Printing at {place}; slips go to {what.folder}. Type help for what can happen to it.")
    Thread(target=_take_orders, args=(station, lines, say), daemon=True).start()
    try:
        station.run()
    except KeyboardInterrupt:
        say("Switched off.")
    except OSError as fault:
        return f"{what.folder}: no slip can be drawn there: {fault.strerror or fault}"
    return ""


@dataclass(slots=True)
class _Teller:
    """Says once of every slip that it is out, and every change of mood."""

    machine: object
    say: Callable[[str], None]
    _slips: int = 0

    def __call__(self) -> None:
        from kiosk.adapters.printing.simulator.machine import Machine

        if isinstance(self.machine, Machine):
            for slip in self.machine.paper.slips[self._slips :]:
                self.say(f"Slip {slip.number}: {len(slip.rows)} rows, {slip.path}")
            self._slips = len(self.machine.paper.slips)


def _take_orders(station: Station, lines: Iterable[str], say: Callable[[str], None]) -> None:
    from kiosk.adapters.printing.simulator.orders import HELP, read_order

    for line in lines:
        words = line.strip().lower()
        if words in {"quit", "exit"}:
            break
        if words == "help":
            say(HELP)
            continue
        order = read_order(line)
        if isinstance(order, str):
            say(order)
        else:
            station.tell(lambda order=order: station.machine.order(order))  # type: ignore[misc]
    else:
        if not sys.stdin.isatty():
            return  # orders came from a pipe that ended; the printer goes on
    station.stop()
