"""Qt without a window, for the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

_held: list[QGuiApplication] = []


def ensure_gui_application() -> None:
    """Start an application on the offscreen platform, unless one is there: fonts need it."""
    if QCoreApplication.instance() is None:
        _held.append(QGuiApplication(["kiosk", "-platform", "offscreen"]))
