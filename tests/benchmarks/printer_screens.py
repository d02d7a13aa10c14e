"""The screens of who comes next, while the printer hangs within a ticket, beside one that is fine.

In a process with a window of its own, as ``ui``; the simulated printer is in this one.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from kiosk.bootstrap.window import Lobby
from kiosk.domain.screens import TicketShown
from kiosk.ui.application import kiosk_process
from kiosk.ui.visitor import Visitor, wait_for
from tests.benchmarks.memory import settled
from tests.benchmarks.own_site import configuration_of, own_site
from tests.benchmarks.rows import Row
from tests.fakes.simulated import SimulatedPrinter

_SIZE = (1080, 1920)
_VISITORS = 12
_LANGUAGE, _GROUP = "language-en-US", "group-documents"
_SERVICE = "service-6a0c5d1e-83b7-4f29-9c46-d5e1f07a2b68"
_NETWORK = '[printer]\nconnection = "network"\nhost = "127.0.0.1"\nport = {port}\n'
_COLUMNS = {
    "screens": "choice to the next screen at rest",
    "numbers": "touch of a service to the number",
    "late": "how late the thread that draws is",
}
_BEAT_MILLISECONDS = 5
Columns = dict[str, list[float]]


def run() -> list[Row]:
    """Measure at a printer that is fine, and at one that stops reading within the first ticket."""
    alone, beside = measured_at(), measured_at("hang after 300")
    return [row(name, alone[name], beside[name]) for name in _COLUMNS]


def row(name: str, alone: list[float], beside: list[float]) -> Row:
    """Set one column beside what it is without the fault."""
    without, figure = statistics.median(alone), statistics.median(beside)
    slow = [statistics.quantiles(one, n=20)[-1] for one in (beside, alone)]
    told = f"alone {without:.1f}; p95 {slow[0]:.1f}, alone {slow[1]:.1f}; of {len(beside)}"
    what = f"printer: next visitor beside a hanging printer, {_COLUMNS[name]}"
    return Row(what, figure, "ms", told, "as alone")


def measured_at(*orders: str) -> Columns:
    """Return the milliseconds of every choice and every number of some visitors."""
    with SimulatedPrinter() as printer, own_site(_NETWORK.format(port=printer.port)) as settings:
        printer.do(*orders)
        command = [sys.executable, "-m", "tests.benchmarks.printer_screens", str(settings)]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    columns: Columns = json.loads(told)
    return columns


def main(settings: Path) -> None:
    """Open the kiosk, let visitors come, and tell their times."""
    lobby = Lobby.of(configuration_of(settings))
    shown: list[bool] = []

    def first_frame_shown() -> None:
        shown.append(True)
        lobby.settle_in()

    with kiosk_process(lobby.ui_settings(_SIZE), lobby.make_controller) as (_, window):
        window.show(first_frame_shown)
        wait_for(lambda: bool(shown) and settled(window, lobby), "the kiosk")
        visitor = Visitor(window)
        take_number(visitor, {name: [] for name in _COLUMNS})  # the printer hangs within its ticket
        columns: Columns = {name: [] for name in _COLUMNS}
        with beating(columns["late"]):
            for _ in range(_VISITORS):
                take_number(visitor, columns)
    lobby.close()
    sys.stdout.write(json.dumps(columns))


def take_number(visitor: Visitor, columns: Columns) -> None:
    """Look around, take a number and leave."""
    for name in (_LANGUAGE, _GROUP, "back"):
        visitor.settle()
        start = perf_counter()
        visitor.touch(name)
        visitor.settle()
        columns["screens"].append(1000 * (perf_counter() - start))
    start = perf_counter()
    visitor.touch(_SERVICE)
    journey = visitor.window.journey
    wait_for(lambda: isinstance(journey.state.screen, TicketShown), "the number")
    columns["numbers"].append(1000 * (perf_counter() - start))
    visitor.settle()
    visitor.touch("done")
    visitor.settle()


@contextmanager
def beating(late: list[float]) -> Iterator[None]:
    """Note, again and again, by how many milliseconds this thread comes too late."""
    from PySide6.QtCore import Qt, QTimer

    last = perf_counter()

    def beat() -> None:
        nonlocal last
        now = perf_counter()
        late.append(max(1000 * (now - last) - _BEAT_MILLISECONDS, 0.0))
        last = now

    timer = QTimer(interval=_BEAT_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    yield
    timer.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
