"""What the kiosk holds in memory on its welcome screen, and after a thousand visitors.

Its database is there, as at every start but the first, which imports what makes the tables.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.application.walk_in import WalkInOptions
from kiosk.bootstrap import walk_in_process
from kiosk.bootstrap.window import Lobby
from kiosk.domain.events import LanguageChosen, ServiceChosen, StartedOver
from kiosk.domain.screens import TicketShown
from kiosk.ui.application import kiosk_process
from kiosk.ui.jobs import QtJobs
from kiosk.ui.kiosk_window import LONG_REST_MILLISECONDS, REST_MILLISECONDS, KioskWindow
from kiosk.ui.view_models.kiosk_props import Panel
from kiosk.ui.visitor import Visitor, wait_for
from tests.benchmarks.own_site import configuration_of, own_site
from tests.benchmarks.rows import Row

_JOURNEYS = 1000
_AIM = "<= 150 MB, flat"
_PSS = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)


def run() -> list[Row]:
    """Measure in a process of its own, as `smaps_rollup` tells it (proc(5), PSS)."""
    with own_site() as settings:
        with walk_in_process(configuration_of(settings), printing=False) as perform:
            service_type = perform.context.catalogue.service_types()[-1].id
            perform(WalkInOptions(service_type))
        command = [sys.executable, "-m", "tests.benchmarks.memory", str(settings), str(_JOURNEYS)]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    welcome, tenth, last = map(float, told.split())
    return [
        Row("memory: welcome screen, everything ready", welcome, "MB", "", _AIM),
        Row(f"memory: after {_JOURNEYS // 10} journeys", tenth, "MB"),
        Row(f"memory: after {_JOURNEYS} journeys", last, "MB", f"{last - tenth:+.1f} MB", _AIM),
    ]


def main(settings: str, journeys: int) -> None:
    """Take visitors through the window; tell the memory before, after a tenth, and at the end.

    A library of the tests is kept out, which one of the kiosk's imports where it finds it.
    """
    sys.modules["numpy"] = None  # type: ignore[assignment]  # not to be found
    lobby = Lobby.of(configuration_of(Path(settings)))
    ui_settings = replace(lobby.ui_settings((1080, 1920)), panel=Panel(reduced_motion=True))
    shown: list[bool] = []

    def first_frame_shown() -> None:
        shown.append(True)
        lobby.settle_in()

    with kiosk_process(ui_settings, lobby.make_controller) as (_, window):
        window.show(first_frame_shown)
        wait_for(lambda: bool(shown) and settled(window, lobby), "the kiosk")
        if isinstance(lobby.jobs, QtJobs):
            lobby.jobs.wait()
        sys.stdout.write(f"{proportional_set_size()}\n")
        visits = visitors(window, journeys)
        for _ in islice(visits, journeys // 10):
            pass
        sys.stdout.write(f"{rested(window)}\n")
        for _ in visits:
            pass
        sys.stdout.write(f"{rested(window)}\n")
    lobby.close()


def settled(window: KioskWindow, lobby: Lobby) -> bool:
    """Whether what the first frame did not need is ready."""
    return window.prepared and lobby.backstage.attendance.presence is not None


def visitors(window: KioskWindow, journeys: int) -> Iterator[None]:
    """Take one visitor after the other from welcome to ticket, in all languages."""
    visitor, context = Visitor(window), window.journey.context
    service_type = context.catalogue.service_types()[-1].id
    for language in islice(cycle(context.site.languages), journeys):
        wait_for(lambda: visitor.sees(f"language-{context.site.default_language}"), "welcome")
        window.journey.dispatch(LanguageChosen(language))
        wait_for(lambda: visitor.sees(f"service-{service_type}"), "the services")
        window.journey.dispatch(ServiceChosen(service_type))
        wait_for(lambda: visitor.sees("done") and printed(window), "the ticket")
        window.journey.dispatch(StartedOver())
        yield


def rested(window: KioskWindow) -> float:
    """Return the memory once the last visitor's is given back."""
    loop = QEventLoop()
    QTimer.singleShot(2 * REST_MILLISECONDS + LONG_REST_MILLISECONDS, loop.quit)
    loop.exec()
    window.jobs.wait()  # type: ignore[attr-defined]  # of Qt
    return proportional_set_size()


def printed(window: KioskWindow) -> bool:
    """Whether it is known what became of the paper."""
    screen = window.journey.state.screen
    return isinstance(screen, TicketShown) and bool(screen.report) and not screen.printing


def proportional_set_size() -> float:
    """Return this process's memory in MB, shared pages divided among those who share them."""
    found = _PSS.search(Path("/proc/self/smaps_rollup").read_text())
    if found is None:
        raise LookupError("Pss")
    return int(found[1]) / 1000


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
