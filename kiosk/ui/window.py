"""The one window: fills the screen and stays, or is a window on a desk."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk.ui.surprises import Complaints

if TYPE_CHECKING:
    from kiosk.ui.settings import UiSettings
    from kiosk.ui.view_models.kiosk import KioskViewModel
    from kiosk.ui.view_models.kiosk_props import Panel

_MM_PER_INCH = 25.4
_FIRST_COLOUR = "#083F4A"
"""Until the first frame: the dark stage of the welcome screen."""
_FRAMELESS_WINDOW = 0x801
"""Qt::Window and Qt::FramelessWindowHint. Naming them would load the whole namespace Qt: 15 ms."""


class _Unclosable(QObject):
    """A full-screen kiosk is not closed by whoever stands before it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore what would close the window (called by Qt)."""
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def panel_of(settings: UiSettings) -> Panel:
    """Return the glass. A window on a desk is not the kiosk's: its millimetres are not known."""
    screen = QGuiApplication.primaryScreen()
    if settings.windowed or not settings.diagonal_inches or screen is None:
        return settings.panel
    size = screen.geometry()
    diagonal = math.hypot(size.width(), size.height())
    return replace(settings.panel, mm_per_px=settings.diagonal_inches * _MM_PER_INCH / diagonal)


def make_window(settings: UiSettings, kiosk: KioskViewModel) -> QQuickView:
    """Return the window with the QML in it, not shown yet.

    Raises RuntimeError with Qt's words if the QML cannot be loaded.
    """
    window = QQuickView()
    window.setTitle(settings.kiosk_name)
    look = settings.look
    window.setColor(QColor((look.stage if look else "") or _FIRST_COLOUR))
    window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    if settings.windowed:
        window.resize(*settings.windowed)
    else:
        window.setGeometry(window.screen().geometry())
    Complaints(window.engine(), settings.log)
    window.engine().addImportPath(str(settings.qml))
    window.setInitialProperties(
        {
            "kiosk": kiosk,
            "width": window.width(),
            "height": window.height(),
            "look": look.for_qml() if look else {},
        }
    )
    window.setSource(QUrl.fromLocalFile(str(settings.qml / "Kiosk" / "App" / "App.qml")))
    if window.status() is QQuickView.Status.Error:
        raise RuntimeError("; ".join(error.toString() for error in window.errors()))
    return window


def show_window(settings: UiSettings, window: QQuickView) -> None:
    """Show the window as the settings say."""
    if settings.windowed:
        window.show()
        return
    window.installEventFilter(_Unclosable(window))
    # Qt draws a title bar wherever a Wayland compositor is slow to say that it fills the screen.
    window.setProperty("flags", _FRAMELESS_WINDOW)
    window.showFullScreen()
