"""A visitor at the screens with a stopwatch: when what they touch can be seen to have changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.visitor import Visitor, wait_for

_AROUND = QRect(-60, -30, 120, 60)
"""What of a control is looked at, in pixels from its centre."""
_MILLISECONDS = 1000
_QUIET_SECONDS = 0.05


@dataclass
class Times:
    """Milliseconds, of every touch and of every change of the screen."""

    pressed: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    finished: list[float] = field(default_factory=list)
    between: list[float] = field(default_factory=list)


class Stopwatch(Visitor):
    """Touches by touch events; frames are timed as they are swapped, and read afterwards."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self.times = Times()
        self.taps = 0
        self._frames: list[float] = []
        device = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
        self._finger = QTest.touchEvent(window.view, device, False)
        items = window.view.rootObject().findChildren(QQuickItem)
        stages = (item for item in items if item.metaObject().className().startswith("ScreenStage"))
        self._stage = next(stages)
        window.view.frameSwapped.connect(lambda: self._frames.append(perf_counter()))

    def choose(self, name: str) -> None:
        """Touch what leads to another screen; time the press and the change."""
        self._stand_still(name)
        place = self._put_down(name)
        self._frames.clear()
        start = perf_counter()
        self._finger.release(0, place).commit()
        wait_for(self._stands, "the next screen")
        shown = [_MILLISECONDS * (frame - start) for frame in self._frames]
        self.times.first.append(shown[0])
        self.times.finished.append(shown[-1])
        self.times.between += [later - earlier for earlier, later in pairwise(shown)]

    def touch_only(self, name: str) -> None:
        """Touch what leads nowhere else; time the press."""
        self._stand_still(name)
        self._finger.release(0, self._put_down(name)).commit()

    def _stands(self) -> bool:
        """Whether nothing moves any more, and the last of it was drawn a while ago."""
        quiet = perf_counter() - self._frames[-1] > _QUIET_SECONDS if self._frames else False
        return quiet and bool(self._stage.property("settled"))

    def _stand_still(self, name: str) -> None:
        self.settle()
        wait_for(lambda: self.sees(name), f"{name} on {self.screen}")
        self.taps += 1

    def _put_down(self, name: str) -> QPoint:
        item = self.find(name)
        if item is None:
            raise LookupError(name)
        place = item.mapToScene(item.boundingRect().center()).toPoint()
        before = self._seen(place)
        self._frames.clear()
        start = perf_counter()
        self._finger.press(0, place).commit()
        while not self._frames or self._seen(place) == before:
            frames = len(self._frames)
            wait_for(lambda known=frames: len(self._frames) > known, "another frame")  # type: ignore[misc]
        self.times.pressed.append(_MILLISECONDS * (self._frames[-1] - start))
        return place

    def _seen(self, place: QPoint) -> QImage:
        """Return what the window's backing store holds around a point."""
        view, part = self.window.view, _AROUND.translated(place)
        shot = view.screen().grabWindow(
            view.winId(), part.x(), part.y(), part.width(), part.height()
        )
        return shot.toImage()


def share_of_a_core(seconds: float) -> float:
    """Let Qt work so long with nobody there, and return how much of one core that took."""
    cpu, start = process_time(), perf_counter()
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * _MILLISECONDS), loop.quit)
    loop.exec()
    return (process_time() - cpu) / (perf_counter() - start)


def seconds_of(work: Callable[[], None]) -> float:
    """Return how long it took."""
    start = perf_counter()
    work()
    return perf_counter() - start
