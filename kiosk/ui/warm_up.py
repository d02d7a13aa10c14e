"""What the first frame does not need, made ready right after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent

from kiosk.ui.view_models.countries import countries
from kiosk.ui.view_models.opening import SCREENS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQml import QQmlEngine

    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog


class ScreenFiles(QObject):
    """Compiles the screens one after another, on the QML engine's own thread."""

    def __init__(self, engine: QQmlEngine, qml: Path) -> None:
        super().__init__(engine)
        self._engine = engine
        self._folder = qml / "Kiosk" / "Screens"
        self._left = list(SCREENS)
        self._compiled: list[QQmlComponent] = []

    @property
    def done(self) -> bool:
        """Whether all screens are compiled."""
        return not self._left and all(not each.isLoading() for each in self._compiled)

    def compile_next(self) -> None:
        """Compile the next screen, if there is one left."""
        if not self._left:
            return
        url = QUrl.fromLocalFile(str(self._folder / f"{self._left.pop(0)}.qml"))
        component = QQmlComponent(self._engine, self)
        self._compiled.append(component)
        component.statusChanged.connect(self._follow)
        component.loadUrl(url, QQmlComponent.CompilationMode.Asynchronous)

    def _follow(self, status: QQmlComponent.Status) -> None:
        if status is not QQmlComponent.Status.Loading:
            self.compile_next()


def warm_up_contacts(jobs: Jobs, log: StaffLog) -> None:
    """Load what reading phone numbers and e-mail addresses takes, so that no visitor waits."""
    jobs.run(_load_contacts, lambda _: None, lambda error: log.surprise("warm_up", error))


def _load_contacts() -> int:
    import email_validator

    return len(countries("en")) + len(email_validator.__name__)
