"""The whole window: which screen is open, the header, the bar, the overlays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from kiosk.domain.events import (
    HasteChanged,
    LanguageChosen,
    LanguagePickerToggled,
    MoreTimeRequested,
    StartedOver,
    WentBack,
)
from kiosk.domain.language import Locale
from kiosk.domain.screens import Welcome
from kiosk.domain.way import is_forward, stays_open
from kiosk.ui.view_models.comfort import Comfort
from kiosk.ui.view_models.kiosk_props import (
    Attraction,
    KioskProps,
    Opened,
    Panel,
    Surroundings,
    derive_kiosk_props,
)
from kiosk.ui.view_models.snapshot import Snapshot
from kiosk.ui.view_models.view_model import ViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from kiosk.ui.cue_watch import CueWatch
    from kiosk.ui.view_models.opening import Opening
    from kiosk.ui.view_models.screen import ScreenViewModel


class KioskViewModel(ViewModel[KioskProps]):
    """Follows the journey: opens its screens, and forgets them when the visitor is wiped."""

    def __init__(self, opening: Opening, panel: Panel, speak: Callable[[Locale], None]) -> None:
        """``speak`` makes the window speak a language."""
        self._opening = opening
        self._journey = opening.journey
        self._panel = panel
        self._speak = speak
        self._usual = self._comfort = Comfort(contrast=panel.contrast)
        self.heard: CueWatch | None = None
        self._with_keys = self._by_key = False
        self._clock: dt.time | None = None
        self._attraction = Attraction()
        self.attraction_ended: Callable[[], None] = lambda: None
        self._wiping = False
        self._leaving: ScreenViewModel[Any] | None = None
        self._seen = self._snapshot()
        self._opened = Opened(*opening.open())
        super().__init__(self._derive())
        self._journey.changed = self._follow
        self._journey.wiped = self._wipe

    @property
    def view(self) -> ScreenViewModel[Any]:
        """The open screen's view model."""
        return self._opened.view

    @property
    def comfortable(self) -> bool:
        """Whether a visitor changed how the screens look."""
        return self._comfort != self._usual

    @property
    def used(self) -> bool:
        """Whether a visitor left something on the screens that the next must not find."""
        return self.comfortable or self._with_keys

    def work_with_keys(self) -> None:
        """Take time: this visitor finds the way by keys."""
        self._with_keys = True
        self._tell_haste()

    def notice(self, *, by_key: bool = False) -> None:
        """Somebody touched the glass or a key, wherever."""
        if by_key != self._by_key:
            self._by_key = by_key
            self.show(self._derive())
        if isinstance(self.view, WelcomeViewModel):
            self.view.hold()

    def _tell_haste(self) -> None:
        """Let the journey know whether this visitor needs time, unless it knows."""
        unhurried = self._with_keys or self._comfort.large
        if self._journey.state.unhurried != unhurried:
            self._journey.dispatch(HasteChanged(unhurried))

    def tell_time(self, clock: dt.time) -> None:
        """Show this time of day, as the visitor's language does."""
        self._clock = clock
        self.show(self._derive())

    def attract(self, attraction: Attraction) -> None:
        """Show a picture over everything, or none."""
        if attraction != self._attraction:
            self._attraction = attraction
            self.show(self._derive())

    def stop(self) -> None:
        """Follow the journey no longer: the window closes."""
        self._journey.changed = self._journey.wiped = lambda: None
        self.view.close()

    def reset_comfort(self) -> None:
        """Look as before the first visitor, and take as much time."""
        self._with_keys = self._by_key = False
        self._change_comfort(self._usual)

    def _snapshot(self) -> Snapshot:
        return Snapshot(self._journey.context, self._journey.state, self._journey.queues)

    def _derive(self) -> KioskProps:
        around = Surroundings(
            opened=self._opened,
            comfort=self._comfort,
            panel=self._panel,
            clock=self._clock,
            by_keys=self._by_key,
            attraction=self._attraction,
        )
        return derive_kiosk_props(self._snapshot(), around, self._opening.phrases)

    def _wipe(self) -> None:
        self._wiping = True

    def _follow(self) -> None:
        before, self._seen = self._seen, self._snapshot()
        if before.language != self._seen.language:
            self._speak(self._seen.language)
        if stays_open(before.journey.screen, self._seen.journey.screen):
            self.view.refresh()
            self.show(self._derive())
        else:
            self._open(is_forward(self._seen.context, before.journey, self._seen.journey))
        if self.heard is not None:
            self.heard.followed(before, self._seen)
        self._tell_haste()

    def _open(self, forward: bool) -> None:  # noqa: FBT001 - the direction is all there is
        gone = [view for view in (self._leaving, self.view) if view is not None]
        self.view.close()
        wiping, self._wiping = self._wiping, False
        self._leaving = None if wiping else self.view
        if wiping and isinstance(self._seen.journey.screen, Welcome):
            self._comfort, self._with_keys, self._by_key = self._usual, False, False
        visit = self._opened.visit + 1
        self._opened = Opened(*self._opening.open(), visit, forward, wiping)
        self.show(self._derive())
        for view in gone:
            if view is not self._leaving:
                view.forget()
                view.deleteLater()

    def _change_comfort(self, comfort: Comfort) -> None:
        self._comfort = comfort
        self.show(self._derive())
        self._tell_haste()

    @Slot()
    def back(self) -> None:
        """Back was touched in the bar."""
        self._journey.dispatch(WentBack())

    @Slot()
    def startOver(self) -> None:
        """Start over, or "No, clear my answers", was touched."""
        self._journey.dispatch(StartedOver())

    @Slot()
    def moreTime(self) -> None:
        """The visitor needs more time."""
        self._journey.dispatch(MoreTimeRequested())

    @Slot()
    def toggleLanguages(self) -> None:
        """Language was touched in the bar, or the picker closed."""
        under_question = self.props.idleSeconds >= 0 and self.props.pickingLanguage
        self._say_still_there()
        if not under_question:
            self._journey.dispatch(LanguagePickerToggled())

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """A language was touched in the picker."""
        self._journey.dispatch(LanguageChosen(Locale(code)))

    def _say_still_there(self) -> None:
        """Take a touch of the bar for an answer, where that is asked."""
        if self.props.idleSeconds >= 0:
            self.moreTime()

    def _choose_comfort(self, comfort: Comfort) -> None:
        self._say_still_there()
        self._change_comfort(comfort)
        if self.heard is not None:
            self.heard.changed(comfort, self._usual)

    @Slot()
    def endAttraction(self) -> None:
        """Assistive technology pressed the picture over everything."""
        self.attraction_ended()

    @Slot()
    def touched(self) -> None:
        """A control was pressed, and may be let go again."""
        if self.heard is not None:
            self.heard.touched()

    @Slot()
    def locked(self) -> None:
        """Something was pressed that cannot be chosen now, such as a closed service."""
        if self.heard is not None:
            self.heard.locked()

    @Slot()
    def stepContrast(self) -> None:
        """Contrast was touched."""
        self._choose_comfort(self._comfort.with_next_contrast())

    @Slot()
    def stepTextSize(self) -> None:
        """Text size was touched."""
        self._choose_comfort(self._comfort.with_next_text())

    @Slot()
    def toggleLowered(self) -> None:
        """Lower was touched."""
        self._choose_comfort(self._comfort.with_other_height())
