"""Real fingers on a window: touch events of several points, and a mouse beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ui.visitor import wait_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.ui.visitor import Visitor

_device: list[QPointingDevice] = []


def touch_screen() -> QPointingDevice:
    """Return the touch screen of this process; Qt keeps it until the end."""
    if not _device:
        _device.append(QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen))
    return _device[0]


class Fingers:
    """Up to ten fingers, by number. Those that are not named rest where they are."""

    def __init__(self, view: QQuickView) -> None:
        self._view = view
        self._points = QTest.touchEvent(view, touch_screen(), False)
        self._down: set[int] = set()

    def press(self, points: Mapping[int, QPointF]) -> None:
        """Put fingers down at the same moment, by number."""
        self._rest(points)
        for finger, point in points.items():
            self._points.press(finger, _whole(point))
            self._down.add(finger)
        self._points.commit()

    def move(self, points: Mapping[int, QPointF]) -> None:
        """Move fingers that are down."""
        self._rest(points)
        for finger, point in points.items():
            self._points.move(finger, _whole(point))
        self._points.commit()

    def release(self, points: Mapping[int, QPointF]) -> None:
        """Lift fingers at the same moment."""
        self._rest(points)
        for finger, point in points.items():
            self._points.release(finger, _whole(point))
            self._down.discard(finger)
        self._points.commit()

    def tap(self, point: QPointF) -> None:
        """Touch and lift with one finger."""
        self.press({0: point})
        self.release({0: point})

    def _rest(self, named: Mapping[int, QPointF]) -> None:
        for finger in self._down - set(named):
            self._points.stationary(finger)


class Mouse:
    """A mouse, or what a driver makes of one."""

    def __init__(self, view: QQuickView) -> None:
        self._view = view

    def press(self, point: QPointF) -> None:
        self._send(QEvent.Type.MouseButtonPress, point, Qt.MouseButton.LeftButton)

    def move(self, point: QPointF) -> None:
        self._send(QEvent.Type.MouseMove, point, Qt.MouseButton.LeftButton)

    def release(self, point: QPointF) -> None:
        self._send(QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)

    def _send(self, kind: QEvent.Type, point: QPointF, held: Qt.MouseButton) -> None:
        moved = kind is QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moved else Qt.MouseButton.LeftButton
        where = self._view.mapToGlobal(point)
        none = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(self._view, QMouseEvent(kind, point, where, button, held, none))


class Keys:
    """A keyboard with keys that can be held."""

    def __init__(self, view: QQuickView) -> None:
        self._view = view

    def press(self, key: Qt.Key, text: str = "") -> None:
        self._send(QEvent.Type.KeyPress, key, text)

    def release(self, key: Qt.Key, text: str = "") -> None:
        self._send(QEvent.Type.KeyRelease, key, text)

    def tap(self, key: Qt.Key, text: str = "") -> None:
        self.press(key, text)
        self.release(key, text)

    def hold_on(self, key: Qt.Key, text: str = "", times: int = 8) -> None:
        """Repeat a key as X and Windows do while it is held."""
        for _ in range(times):
            self._send(QEvent.Type.KeyPress, key, text, repeated=True)
            self._send(QEvent.Type.KeyRelease, key, text, repeated=True)
            self._send(QEvent.Type.KeyPress, key, text, repeated=True)

    def _send(self, kind: QEvent.Type, key: Qt.Key, text: str, *, repeated: bool = False) -> None:
        none = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(self._view, QKeyEvent(kind, key, none, text, repeated))


def place_of(visitor: Visitor, name: str) -> QPointF:
    """Return the centre of a control in the window, once it can be touched."""
    wait_for(lambda: visitor.sees(name), f"{name} on {visitor.screen}")
    item = control(visitor, name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def control(visitor: Visitor, name: str) -> QQuickItem:
    """Return a control that can be seen and touched."""
    found = visitor.find(name)
    assert found is not None, f"no {name} on {visitor.screen}"
    return found


def _whole(point: QPointF) -> QPoint:
    return point.toPoint()
