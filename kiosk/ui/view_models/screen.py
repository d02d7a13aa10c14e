"""What the view models of all screens share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict, TypeVar

from PySide6.QtCore import Slot

from kiosk.domain.events import StartedOver, WentBack
from kiosk.domain.way import can_go_back, can_start_over, progress
from kiosk.ui.view_models.snapshot import Snapshot
from kiosk.ui.view_models.view_model import ViewModel

if TYPE_CHECKING:
    from kiosk.application.journey_controller import JourneyController
    from kiosk.domain.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenProps:
    """``steps`` is 0 where no progress is shown; the last check is the step after the last."""

    step: int = 0
    steps: int = 0
    canGoBack: bool = False
    canStartOver: bool = False


class ScreenMembers(TypedDict):
    """The members of ScreenProps."""

    step: int
    steps: int
    canGoBack: bool
    canStartOver: bool


def screen_members(now: Snapshot) -> ScreenMembers:
    """Derive what every screen shows of the way."""
    step, steps = progress(now.context, now.journey)
    screen = now.journey.screen
    return ScreenMembers(
        step=step,
        steps=steps,
        canGoBack=can_go_back(screen),
        canStartOver=can_start_over(screen),
    )


P = TypeVar("P", bound=ScreenProps)


class ScreenViewModel(ViewModel[P]):
    """One screen, from when it opens until another does."""

    def __init__(self, journey: JourneyController) -> None:
        self._journey = journey
        self._open = True
        super().__init__(self.derive(self.snapshot()))

    def derive(self, now: Snapshot) -> P:
        """Return the props at this moment; each screen says how."""
        raise NotImplementedError

    def snapshot(self) -> Snapshot:
        """Return the journey at this moment."""
        return Snapshot(self._journey.context, self._journey.state, self._journey.queues)

    def refresh(self) -> None:
        """Show what the journey has become, unless this screen is on its way out."""
        if self._open:
            self.show(self.derive(self.snapshot()))

    def close(self) -> None:
        """Stay as it is, and take no touch: another screen opens."""
        self._open = False

    def forget(self) -> None:
        """Show nothing of the visitor any more."""
        self.close()
        self.show(type(self.props)())

    def dispatch(self, event: Event) -> None:
        """Tell the journey what happened, unless this screen is on its way out."""
        if self._open:
            self._journey.dispatch(event)

    @Slot()
    def back(self) -> None:
        """Back was touched."""
        self.dispatch(WentBack())

    @Slot()
    def startOver(self) -> None:
        """Start over was touched."""
        self.dispatch(StartedOver())
