"""Qt without a window, for the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtGui import QGuiApplication

_held: list[QGuiApplication] = []


def ensure_gui_application() -> None:
    """Start an application on the offscreen platform, unless one is there: fonts need it."""
    if QCoreApplication.instance() is None:
        # For Devanagari it would tell the command line of each font without that script.
        QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
        _held.append(QGuiApplication(["kiosk", "-platform", "offscreen"]))
