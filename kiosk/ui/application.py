"""The process with a window: made once, runs until it is told to stop."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from kiosk.ui.garbage import garbage_collected_here
from kiosk.ui.jobs import QtJobs
from kiosk.ui.kiosk_window import KioskWindow, load_fonts
from kiosk.ui.surprises import Surprises

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ports.jobs import Jobs
    from kiosk.ui.settings import UiSettings

_PINNED = {
    "QT_ENABLE_HIGHDPI_SCALING": "0",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
    "QT_IM_MODULE": "compose",
    "QT_IM_MODULES": "compose",
    "QT_NO_GUI_THREADPOOL": "1",
    "QSG_DISTANCEFIELD_ANTIALIASING": "gray",
}
"""One grid unit is the App's business; no foreign style, no system keyboard over ours.

A panel that stands upright has its colours one above the other: letters smoothed by the colours of
a lying one would have coloured edges.

Drawn in software, Qt shares each large fill out to threads and waits for them all: where anything
else runs, a frame of 8 ms takes 60 ms, and a screen at rest twice the processor.
"""


@contextmanager
def kiosk_process(
    settings: UiSettings, make_controller: Callable[[Jobs], JourneyController]
) -> Iterator[tuple[QGuiApplication, KioskWindow]]:
    """Make the application and its window, not shown yet; at the end, wait for work and close."""
    os.environ.update(_PINNED)
    if settings.fonts.config is not None:
        os.environ["FONTCONFIG_FILE"] = str(settings.fonts.config)
    with ExitStack() as leaving:
        surprises = Surprises(settings.log)
        surprises.catch()
        leaving.callback(surprises.release)
        application = QGuiApplication([settings.kiosk_name])
        application.setApplicationName("kiosk")
        leaving.enter_context(garbage_collected_here())
        load_fonts(settings.fonts)
        jobs = QtJobs()
        journey = make_controller(jobs)
        surprises.send_to_the_desk(journey)
        window = KioskWindow(settings, journey, jobs)
        leaving.callback(window.close)
        leaving.callback(jobs.end)
        yield application, window


def run(
    settings: UiSettings,
    make_controller: Callable[[Jobs], JourneyController],
    on_first_frame: Callable[[], None] = lambda: None,
) -> int:
    """Show the kiosk until the process is asked to stop, or its window on a desk is closed.

    Returns the exit status. ``on_first_frame`` is called once, when the first frame can be seen.
    """
    with kiosk_process(settings, make_controller) as (application, window), ExitStack() as leaving:

        def first_frame_shown() -> None:
            from kiosk.ui.stop_signals import StopSignals

            leaving.callback(StopSignals(lambda: application.exit(0)).release)
            on_first_frame()

        window.show(first_frame_shown)
        return application.exec()
