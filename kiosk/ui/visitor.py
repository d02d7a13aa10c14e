"""A visitor without hands: touches the window's controls with real mouse events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.domain.keyboard.shown import way_to
from kiosk.ui.view_models.keyboard import KeyboardProps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from kiosk.ui.kiosk_window import KioskWindow

PATIENCE_SECONDS = 20
_POLL_MILLISECONDS = 5
_TURNERS = ("more-languages", "more-services", "more-options", "more-answers")


class NeverHappenedError(Exception):
    """Something that a visitor waited for did not come."""


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Let Qt work until the condition holds. Raises NeverHappenedError naming ``what``.

    What Qt still does once the loop is told to end may undo it: then it is waited for again.
    """
    loop = QEventLoop()
    poll = QTimer(interval=_POLL_MILLISECONDS)
    poll.timeout.connect(lambda: loop.quit() if condition() else None)
    patience = QTimer(interval=PATIENCE_SECONDS * 1000, singleShot=True)
    patience.timeout.connect(loop.quit)
    poll.start()
    patience.start()
    while not condition() and patience.isActive():
        loop.exec()
    poll.stop()
    if not condition():
        raise NeverHappenedError(what)


class Visitor:
    """Finds controls by the names that tests know them by, and touches their centre."""

    def __init__(self, window: KioskWindow, pictures: Path | None = None) -> None:
        """``pictures`` is the folder for the pictures taken; None takes none."""
        self.window = window
        self._folder = pictures
        self.pictures: tuple[Path, ...] = ()

    def settle(self) -> None:
        """Wait until the open screen stands still and takes touches."""
        root = self.window.view.rootObject()
        wait_for(lambda: bool(root.property("ready")), f"{self.screen} stands still")

    @property
    def screen(self) -> str:
        """The QML name of the open screen."""
        return self.window.kiosk.props.screen

    def sees(self, name: str) -> bool:
        """Return whether a control of that name can be touched."""
        return self.find(name) is not None

    def touch(self, name: str) -> None:
        """Touch a control, turning the page of a list if it is on another.

        Raises NeverHappenedError if it does not appear.
        """
        self.settle()
        wait_for(lambda: self.sees(name) or self._turner() is not None, f"{name} on {self.screen}")
        while not self.sees(name) and (turner := self._turner()):
            self.tap(turner)
            self.settle()
        wait_for(lambda: self.sees(name), f"{name} on {self.screen}")
        self.tap(name)

    def tap(self, name: str) -> None:
        """Touch a control as it is now, if it can be seen, without waiting for anything."""
        if item := self.find(name):
            self._press(_centre(item))

    def type_text(self, text: str) -> None:
        """Type on the screen's own keys."""
        self.settle()
        for char in text:
            self.press_letter(char)

    def press_letter(self, text: str) -> None:
        """Touch the key of the screen that types ``text``, after the keys that lead to it."""
        for name in self._keys_to(text):
            self.touch(name)

    def _keys_to(self, text: str) -> tuple[str, ...]:
        """Return the keys to touch: on a letter keyboard, shift and others too."""
        props = self.window.kiosk.view.props
        keyboard = props.keyboard.keyboard if isinstance(props, KeyboardProps) else None
        return tuple(key.name for key in way_to(keyboard, text)) if keyboard else (f"key-{text}",)

    def press_key(self, text: str) -> None:
        """Press and release a key of a real keyboard."""
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.window.view, event)

    def take_picture(self) -> None:
        """Save what the window shows as a PNG, named by its order and its screen."""
        if self._folder is None:
            return
        root = self.window.view.rootObject()
        wait_for(lambda: bool(root.property("still")), f"{self.screen} is all there")
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{len(self.pictures) + 1:02}-{self.screen}.png"
        self.window.view.grabWindow().save(str(file))
        self.pictures = (*self.pictures, file)

    def _turner(self) -> str | None:
        """Return the name of the control that turns the page of the open list, if there is one."""
        return next(filter(self.sees, _TURNERS), None)

    def find(self, name: str) -> QQuickItem | None:
        """Return the control of that name, as it will be drawn next, if it can be touched."""
        top = self.window.view.contentItem()
        named = (item for item in _items(top) if item.objectName() == name)
        return next((item for item in named if self._touchable(item)), None)

    def _touchable(self, item: QQuickItem) -> bool:
        if not (item.isVisible() and item.isEnabled() and item.width() > 0):
            return False
        _lay_out(item)
        return self.window.view.contentItem().contains(_centre(item))

    def _press(self, point: QPointF) -> None:
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            where = self.window.view.mapToGlobal(point)
            event = QMouseEvent(kind, point, where, left, held, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self.window.view, event)


def _centre(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _lay_out(item: QQuickItem | None) -> None:
    """Put an item where the next frame will show it: a visitor touches what was drawn."""
    if item is not None:
        _lay_out(item.parentItem())
        item.ensurePolished()


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield an item and all below it, topmost first."""
    for child in reversed(item.childItems()):
        yield from _items(child)
    yield item
