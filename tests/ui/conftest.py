"""Screens around a kiosk of fakes: real QML, real window, real thread pool."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.system.assets import Assets
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.application.journey_controller import JourneyController
from kiosk.domain.journey_context import JourneyContext
from kiosk.ui.garbage import garbage_collected_here
from kiosk.ui.jobs import QtJobs
from kiosk.ui.kiosk_window import KioskWindow, load_fonts
from kiosk.ui.settings import UiSettings
from kiosk.ui.view_models.kiosk_props import Panel
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import CONTEXT

ASSETS = Assets()
A_DAY = 24 * 60 * 60 * 1000


def hold_time(window: KioskWindow) -> None:
    """Let no second of a visit pass by itself, however slow the machine is."""
    seconds = window.idle_watch.findChild(QTimer)
    assert isinstance(seconds, QTimer)
    seconds.setInterval(A_DAY)


@dataclass
class Lobby:
    """Opens windows on one fake kiosk, and closes them."""

    fakes: FakeKiosk = field(default_factory=FakeKiosk)
    jobs: QtJobs = field(default_factory=QtJobs)
    windows: list[KioskWindow] = field(default_factory=list)
    seconds_pass: bool = False

    def settings(self, size: tuple[int, int] | None = (1080, 1920)) -> UiSettings:
        return UiSettings(
            kiosk_name="Kiosk 2",
            qml=ASSETS.qml,
            translations=ASSETS.translations,
            fonts=installed_fonts(ASSETS.fonts),
            clock=self.fakes.clock,
            log=self.fakes.log,
            windowed=size,
            panel=Panel(reduced_motion=True),
        )

    def controller(self, context: JourneyContext = CONTEXT) -> JourneyController:
        controller = self.fakes.controller()
        services = replace(controller.services, jobs=self.jobs)
        return JourneyController(context, lambda: services, self.fakes.ids)

    def open(
        self, size: tuple[int, int] | None = (1080, 1920), context: JourneyContext = CONTEXT
    ) -> KioskWindow:
        window = self.make(size, context)
        window.show()
        return window

    def make(
        self, size: tuple[int, int] | None = (1080, 1920), context: JourneyContext = CONTEXT
    ) -> KioskWindow:
        window = KioskWindow(self.settings(size), self.controller(context), self.jobs)
        self.windows.append(window)
        if not self.seconds_pass:
            hold_time(window)
        return window

    def close(self) -> None:
        self.jobs.wait()
        for window in self.windows:
            window.close()


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(installed_fonts(ASSETS.fonts))


@pytest.fixture
def lobby(fonts: None) -> Iterator[Lobby]:
    with garbage_collected_here():
        lobby = Lobby()
        yield lobby
        lobby.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return tmp_path / "pictures"
