"""Qt as the kiosk has it, for tests and pictures: fonts, English texts, import path."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.adapters.system.fonts import installed_fonts
from kiosk.ui.kiosk_window import load_fonts

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "resources" / "qml"


def equip() -> QTranslator:
    """Give the application fonts and English texts; keep what is returned alive.

    The first translate() of a QTranslator made in Python takes the interpreter's lock: were it
    called by the QML loader thread, that would wait for the main thread, and the main for it.
    """
    load_fonts(installed_fonts(ROOT / "build" / "fonts"))
    texts = QTranslator()
    if not texts.load(str(ROOT / "build" / "translations" / "kiosk_en-US.qm")):
        raise FileNotFoundError("no English texts: make setup")
    QCoreApplication.installTranslator(texts)
    QCoreApplication.translate("", "back")
    return texts
