"""Qt without a window, for the command line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from kiosk.ports.fonts import Fonts

_held: list[QGuiApplication] = []


def ensure_gui_application(fonts: Fonts) -> None:
    """Start an application on the offscreen platform, unless one is there: fonts need it."""
    if QCoreApplication.instance() is None:
        # For Devanagari it would tell the command line of each font without that script.
        QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
        if fonts.config is not None:
            os.environ["FONTCONFIG_FILE"] = str(fonts.config)
        _held.append(QGuiApplication(["kiosk", "-platform", "offscreen"]))
