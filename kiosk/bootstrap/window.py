"""The process of ``kiosk run``, up to the first frame; what comes after it is backstage."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Theme
from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.application.journey_controller import JourneyController
from kiosk.bootstrap.beginning import journey_context, keep_private, staff_log
from kiosk.bootstrap.configuration import ASSETS
from kiosk.bootstrap.kiosk_name import staff_name
from kiosk.domain.code_reader import Marks
from kiosk.domain.events import ReadinessKnown

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.server_catalogue import Renewed
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.application.journey_controller import Services
    from kiosk.bootstrap.backstage import Backstage
    from kiosk.bootstrap.parts import Parts
    from kiosk.domain.cues import Cue
    from kiosk.domain.readiness import Hindrance
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.sound import Sound
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ui.attract import Attract
    from kiosk.ui.look import Look
    from kiosk.ui.settings import UiSettings


def run_window(
    configuration: Configuration,
    windowed: tuple[int, int] | None,
    on_first_frame: Callable[[], None] = lambda: None,
) -> int:
    """Show the kiosk until it is asked to stop, and return the exit status."""
    from kiosk.ui.plain_imports import import_plainly

    import_plainly()
    from kiosk.ui.application import run

    lobby = Lobby.of(configuration)

    def first_frame_shown() -> None:
        on_first_frame()
        lobby.settle_in()

    try:
        return run(lobby.ui_settings(windowed), lobby.make_controller, first_frame_shown)
    finally:
        lobby.close()


@dataclass(slots=True)
class Lobby:
    """A kiosk with a window."""

    configuration: Configuration
    log: StaffLog
    jobs: Jobs | None = None
    journey: JourneyController | None = None
    _backstage: Backstage | None = None
    _sound: Sound | None = None
    _making: threading.Lock = field(default_factory=threading.Lock)

    @classmethod
    def of(cls, configuration: Configuration) -> Lobby:
        """Put a lobby together; nothing is opened yet."""
        keep_private()
        return cls(configuration, staff_log(configuration.paths.staff_log))

    @property
    def backstage(self) -> Backstage:
        """What works behind the window, made when it is first asked for, on any thread."""
        with self._making:
            if self._backstage is None:
                from kiosk.bootstrap.backstage import Backstage

                self._backstage = Backstage.of(self.configuration, self.log)
            return self._backstage

    @property
    def parts(self) -> Parts:
        """The adapters and use cases."""
        return self.backstage.parts

    def ui_settings(self, windowed: tuple[int, int] | None) -> UiSettings:
        """Return what the screens are told."""
        from kiosk.adapters.system.fonts import installed_fonts
        from kiosk.ui.settings import UiSettings
        from kiosk.ui.view_models.kiosk_props import Panel

        kiosk = self.configuration.settings.kiosk
        scanner = self.configuration.settings.scanner
        return UiSettings(
            kiosk_name=staff_name(self.configuration),
            qml=ASSETS.qml,
            translations=ASSETS.translations,
            fonts=installed_fonts(ASSETS.fonts),
            clock=SystemClock(),
            log=self.log,
            windowed=windowed,
            diagonal_inches=kiosk.screen_diagonal_inches,
            panel=Panel(
                reduced_motion=kiosk.reduced_motion, contrast=tuple(Theme).index(kiosk.theme)
            ),
            attract=self._attract(),
            email_domains=kiosk.email_domains,
            marks=Marks(scanner.prefix, scanner.suffix),
            reader_present=scanner.present,
            own_texts=self.configuration.texts,
            look=self._look(),
            play=self.play,
        )

    def _attract(self) -> Attract | None:
        if not self.configuration.settings.attract.pictures:
            return None
        from kiosk.bootstrap.attract import attract_of

        return attract_of(self.configuration, self.log)

    def _look(self) -> Look | None:
        if self.configuration.settings.theme.plain:
            return None
        from kiosk.bootstrap.look import look_of

        return look_of(self.configuration)

    def play(self, cue: Cue) -> None:
        """Let a cue be heard, once the speaker is made: the first frame does not wait for it."""
        if self._sound is not None:
            self._sound.play(cue)

    def make_controller(self, jobs: Jobs) -> JourneyController:
        """Return the journey's controller; its effects run through ``jobs``."""

        def services() -> Services:
            return self.backstage.services(jobs)

        self.jobs = jobs
        self.journey = JourneyController(journey_context(self.configuration), services, RandomIds())
        return self.journey

    def settle_in(self) -> None:
        """Make ready what the first frame did not wait for and the first visitor should not.

        What was made until now lasts as long as the process: no garbage is looked for in it. A
        worker imports the rest, so that a touch on the first frame is answered meanwhile.
        """
        from kiosk.adapters.rendering.qt_classes import make_qt_classes

        make_qt_classes()
        gc.freeze()
        if self.jobs is not None:
            self.jobs.run(self._prepare, self._prepared, self._not_prepared)

    def _prepare(self) -> None:
        import kiosk.adapters.rendering.qt_ticket  # noqa: F401 - the renderer is made elsewhere
        from kiosk.bootstrap.sound import speaker

        self.backstage  # noqa: B018 - made here
        self._sound = speaker(self.configuration, self.log)

    def _prepared(self, _: object) -> None:
        if self.jobs is not None and self.journey is not None:
            self.backstage.settle_in(self.jobs, self.journey, self.offer, self.open_or_close)

    def _not_prepared(self, error: Exception) -> None:
        self.log.surprise("settle_in", error)

    def open_or_close(self, hindrance: Hindrance | None) -> None:
        """Let the screens know whether visitors can be served, and why not."""
        if self.journey is not None:
            self.journey.dispatch(ReadinessKnown(hindrance))

    def offer(self, renewed: Renewed) -> None:
        """Take another catalogue and its site, on screens and paper, from the next visit on."""
        if self.journey is not None:
            self.backstage.offer(self.journey, renewed)

    def attend(self) -> None:
        """Be known to other kiosk processes, and finish what an earlier one left."""
        self.backstage.attend()

    def close(self) -> None:
        """Close what holds files, and end what runs beside the window."""
        if self._sound is not None:
            self._sound.close()
        if self._backstage is not None:
            self._backstage.close()
