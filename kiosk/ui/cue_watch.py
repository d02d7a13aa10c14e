"""What is heard of a visit: follows the window and the journey, and plays their cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.cues import Cue, cue_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.view_models.comfort import Comfort
    from kiosk.ui.view_models.kiosk import KioskViewModel
    from kiosk.ui.view_models.snapshot import Snapshot


class CueWatch(QObject):
    """Plays a cue for what a visitor touched, and for what became of it."""

    def __init__(self, kiosk: KioskViewModel, play: Callable[[Cue], None]) -> None:
        super().__init__(kiosk)
        self._play = play
        kiosk.heard = self

    def touched(self) -> None:
        """Hear that a control was pressed; all keys of a pad sound alike."""
        self._play(Cue.TOUCH)

    def locked(self) -> None:
        """Hear that something was pressed that cannot be chosen now."""
        self._play(Cue.ERROR)

    def followed(self, before: Snapshot, after: Snapshot) -> None:
        """Hear that the journey went on."""
        cue = cue_of(after.context, before.journey, after.journey)
        if cue is not None:
            self._play(cue)

    def changed(self, comfort: Comfort, usual: Comfort) -> None:
        """Hear that the bar switched something on, or everything of it off again."""
        self._play(Cue.OFF if comfort == usual else Cue.ON)
