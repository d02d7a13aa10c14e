"""Run one tst_*.qml in this process: ``python -m tests.qml.run_tst FILE`` from the checkout."""

import sys
from pathlib import Path

from tests.qml.qt_setup import QML, equip  # isort: skip  (sets the environment of Qt)

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP


class Setup(QObject):
    """What Qt Quick Test calls before it loads the file."""

    @Slot()
    def applicationAvailable(self) -> None:
        """Fonts and texts need the application."""
        self.texts = equip()

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        """Our modules are imported by name, the view models' fakes too."""
        engine.addImportPath(str(QML))
        engine.addImportPath(str(Path(__file__).with_name("fakes")))


if __name__ == "__main__":
    arguments = [sys.argv[0], "-input", sys.argv[1], "-maxwarnings", "0"]
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("qml", Setup, arguments, ""))
