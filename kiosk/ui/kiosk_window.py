"""The screens put together around a journey."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase

from kiosk.domain.service_hours import serving_hours
from kiosk.ui.pulse import IdleWatch, WallClock
from kiosk.ui.qml_module import register_first, register_rest
from kiosk.ui.spare_memory import give_back_memory
from kiosk.ui.translations import Translations
from kiosk.ui.view_models.kiosk import KioskViewModel
from kiosk.ui.view_models.opening import Opening
from kiosk.ui.window import make_window, panel_of, show_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.journey_controller import JourneyController
    from kiosk.domain.language import Locale
    from kiosk.ports.fonts import Fonts
    from kiosk.ports.jobs import Jobs
    from kiosk.ui.attract import AttractWatch
    from kiosk.ui.settings import UiSettings
    from kiosk.ui.view_models.snapshot import Snapshot
    from kiosk.ui.view_models.trouble import Hours
    from kiosk.ui.warm_up import ScreenFiles


REST_MILLISECONDS = 1500
"""After a visit, until its screens are gone and their memory can be given back."""
LONG_REST_MILLISECONDS = 31_000
"""After that, until Qt has let go of what it keeps for a while.

Letters that no text uses go in rounds of 10 s (``QFontCache``), pictures (``QQuickPixmapCache``)
and threads after 30 s.
"""


def load_fonts(fonts: Fonts) -> None:
    """Make the fonts known to Qt, and say which follow where one lacks a character."""
    if fonts.config is None or not all(map(QFontDatabase.hasFamily, fonts.all_families())):
        for file in fonts.files:
            QFontDatabase.addApplicationFont(str(file))
    for first, *others in fonts.orders():
        QFont.insertSubstitutions(first, others)


class KioskWindow(QObject):
    """A window with a journey in it. Made, shown, and closed once."""

    def __init__(self, settings: UiSettings, journey: JourneyController, jobs: Jobs) -> None:
        super().__init__()
        register_first()
        self.settings = settings
        self.journey = journey
        self.jobs = jobs
        self.translations = Translations(
            settings.translations, journey.context.site.country, settings.own_texts
        )
        self.translations.speak(journey.state.language)
        opening = Opening(
            journey,
            self.translations.text_in,
            settings.email_domains,
            register_rest,
            self._hours,
            self._closes,
            reader_present=settings.reader_present,
        )
        self.kiosk = KioskViewModel(opening, panel_of(settings), self._speak)
        WallClock(settings.clock, journey, self.kiosk).tell()
        self.view = make_window(settings, self.kiosk)
        self.idle_watch = IdleWatch(journey, self.kiosk)
        self.kiosk.changed("visit").connect(self._clean_up)
        self._first_frame: Callable[[], None] = lambda: None
        self._files: ScreenFiles | None = None
        self._seen = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._give_back)
        self.attract_watch: AttractWatch | None = None

    @property
    def prepared(self) -> bool:
        """Whether what the first frame did not need is ready."""
        return self._files is not None and self._files.done

    def show(self, on_first_frame: Callable[[], None] = lambda: None) -> None:
        """Show the window; call back once its first frame can be seen."""
        self._first_frame = on_first_frame
        self.view.frameSwapped.connect(self._first_frame_shown)
        show_window(self.settings, self.view)

    def close(self) -> None:
        """Destroy the screens, and end the threads that compile them, before what they show."""
        self.kiosk.stop()
        self._rest.stop()
        self._files = None
        shiboken6.delete(self.view)
        self.translations.close()

    def _first_frame_shown(self) -> None:
        if self._seen:  # two frames may be swapped before the first is told
            return
        self._seen = True
        self.view.frameSwapped.disconnect(self._first_frame_shown)
        self.view.installEventFilter(self.idle_watch)
        self._first_frame()
        QTimer.singleShot(0, self, self._prepare_the_rest)

    def _prepare_the_rest(self) -> None:
        """Make ready what the first frame did not need, after a touch that is waiting by now."""
        from kiosk.ui.arrow_keys import ArrowKeys
        from kiosk.ui.code_watch import CodeWatch
        from kiosk.ui.composed_keys import ComposedKeys
        from kiosk.ui.cue_watch import CueWatch
        from kiosk.ui.warm_up import ScreenFiles, warm_up_contacts

        if not shiboken6.isValid(self.view):
            return
        ArrowKeys(self.view)
        ComposedKeys(self.view)
        CueWatch(self.kiosk, self.settings.play)
        self.view.installEventFilter(CodeWatch(self.journey, self.kiosk, self.settings.marks))
        register_rest()
        self._files = ScreenFiles(self.view.engine(), self.settings.qml)
        self._files.compile_next()
        warm_up_contacts(self.jobs, self.settings.log)
        self._attract()

    def _attract(self) -> None:
        attract = self.settings.attract
        if attract is None:
            return
        from kiosk.ui.attract import AttractWatch

        self.attract_watch = AttractWatch(
            attract, self.journey, self.kiosk, self.translations.text_in
        )
        self.view.installEventFilter(self.attract_watch)
        self.attract_watch.look_for_pictures(self.jobs, self.settings.log)

    def _hours(self, now: Snapshot) -> Hours:
        from kiosk.ui.opening_week import closed_hours

        return closed_hours(self.settings.clock, now)

    def _closes(self, now: Snapshot) -> str:
        if serving_hours(now.context.catalogue).weekly is None:
            return ""
        from kiosk.ui.next_opening import closing_time

        return closing_time(self.settings.clock, now)

    def _speak(self, language: Locale) -> None:
        self.translations.speak(language)
        self.view.engine().retranslate()

    def _clean_up(self) -> None:
        if self.kiosk.props.wiped:
            self.view.engine().collectGarbage()
            self._rest.start(REST_MILLISECONDS)
        else:
            self._rest.stop()

    def _give_back(self) -> None:
        """Return memory once the last screen is really gone, and once Qt keeps nothing of it."""
        if self._rest.interval() == REST_MILLISECONDS:
            self._rest.start(LONG_REST_MILLISECONDS)
        else:
            self.jobs.let_threads_go()
        self.view.engine().collectGarbage()
        self.jobs.run(give_back_memory, lambda _: None, self._not_given_back)

    def _not_given_back(self, error: Exception) -> None:
        self.settings.log.surprise("spare_memory", error)
