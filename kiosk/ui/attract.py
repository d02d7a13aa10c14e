"""Pictures while nobody is here, until the first touch, which does nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl

from kiosk.domain.screens import Welcome
from kiosk.ui.view_models.kiosk_props import Attraction

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ui.view_models.kiosk import KioskViewModel
    from kiosk.ui.view_models.welcome import Phrases

_MILLISECONDS = 1000
_KIND = QEvent.Type
_BEGINS = {
    _KIND.MouseButtonPress: frozenset({_KIND.MouseButtonRelease}),
    _KIND.TouchBegin: frozenset({_KIND.TouchEnd, _KIND.TouchCancel}),
    _KIND.KeyPress: frozenset({_KIND.KeyRelease}),
}
"""What somebody begins with, and what ends it."""

_FINGERS = frozenset({_KIND.MouseButtonPress, _KIND.TouchBegin})
"""They belong to no key: one whose release was lost with the keyboard holds nobody back."""

_OF_A_HAND = frozenset(_BEGINS) | {end for ends in _BEGINS.values() for end in ends}
_SWALLOWED = _OF_A_HAND | {_KIND.MouseMove, _KIND.MouseButtonDblClick, _KIND.TouchUpdate}


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that can be shown; ``moves``: it has more than one frame."""

    file: Path
    moves: bool = False


@dataclass(frozen=True, slots=True)
class Attract:
    """When pictures are shown, for how long each, and how they are found (by a worker)."""

    after_seconds: int
    each_seconds: int
    find: Callable[[], tuple[Picture, ...]]


class AttractWatch(QObject):
    """Shows the pictures in turn while the welcome is untouched."""

    def __init__(
        self, attract: Attract, journey: JourneyController, kiosk: KioskViewModel, phrases: Phrases
    ) -> None:
        """``phrases`` gives the text of an id in a language."""
        super().__init__(kiosk)
        self._attract = attract
        self._journey = journey
        self._kiosk = kiosk
        self._phrases = phrases
        self._pictures: tuple[Picture, ...] = ()
        self._turn = -1
        self._until: frozenset[QEvent.Type] = frozenset()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.go_on)
        for announced in ("visit", "contrast", "textScale", "lowered"):
            kiosk.changed(announced).connect(self.rest)
        kiosk.attraction_ended = self.rest

    @property
    def showing(self) -> bool:
        """Whether a picture lies over everything."""
        return self._turn >= 0

    @property
    def waiting(self) -> bool:
        """Whether time is running until the next picture."""
        return self._timer.isActive()

    def look_for_pictures(self, jobs: Jobs, log: StaffLog) -> None:
        """Find the pictures on a worker, and begin to wait."""
        jobs.run(self._attract.find, self.offer, lambda error: log.surprise("pictures", error))

    def offer(self, pictures: tuple[Picture, ...]) -> None:
        """Take these pictures, and begin to wait."""
        self._pictures = pictures
        self.rest()

    def rest(self) -> None:
        """Show no picture, and wait anew where nobody is here."""
        self._turn = -1
        self._kiosk.attract(Attraction())
        if self._pictures and self._nobody_is_here():
            self._timer.start(self._attract.after_seconds * _MILLISECONDS)
        else:
            self._timer.stop()

    def go_on(self) -> None:
        """Show the next picture; with reduced motion, the first one stays."""
        if not self._pictures or not self._nobody_is_here():
            return
        self._turn += 1
        still = self._kiosk.props.reducedMotion
        picture = self._pictures[0 if still else self._turn % len(self._pictures)]
        languages = self._journey.context.site.languages
        language = languages[self._turn % len(languages)]
        self._kiosk.attract(
            Attraction(
                picture=QUrl.fromLocalFile(str(picture.file)).toString(),
                moves=picture.moves,
                text=self._phrases(language, "attract.touch"),
                language=language,
            )
        )
        self._timer.start(self._attract.each_seconds * _MILLISECONDS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the touch or key that ends the pictures, to its end (called by Qt)."""
        kind = event.type()
        if kind in _FINGERS and self._until == _BEGINS[_KIND.KeyPress]:
            self._until = frozenset()
        if self._until:
            if kind in self._until:
                self._until = frozenset()
            return self._swallowed(event)
        if kind in _BEGINS and self.waiting:
            self._until = _BEGINS[kind] if self.showing else frozenset()
            taken = self.showing and self._swallowed(event)
            self.rest()
            return taken
        return super().eventFilter(watched, event)

    def _swallowed(self, event: QEvent) -> bool:
        """Take an event of a hand: accepted, so that Qt makes no mouse event of a touch."""
        if event.type() in _SWALLOWED:
            event.accept()
            return True
        return False

    def _nobody_is_here(self) -> bool:
        return isinstance(self._journey.state.screen, Welcome) and not self._kiosk.comfortable
