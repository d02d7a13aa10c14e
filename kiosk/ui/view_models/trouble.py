"""What went wrong, and what a visitor can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.events import Continued, TryAgainRequested
from kiosk.domain.journey_state import seconds_left
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.readiness import Hindrance
from kiosk.domain.steps import TroubleShown
from kiosk.domain.trouble import OFFERS, Trouble
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel, screen_members
from kiosk.ui.view_models.snapshot import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.view_models.snapshot import Snapshot

_ICONS = {
    Trouble.REFUSED: "alert",
    Trouble.CLOSED: "clock",
    Trouble.UNAVAILABLE: "cloud-off",
    Trouble.UNCERTAIN: "help",
    Trouble.OUT_OF_SERVICE: "desk",
    Trouble.NO_PAPER: "paper",
    Trouble.WITHOUT_PAPER: "paper",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleProps(ScreenProps):
    """``secondsLeft`` until the kiosk looks again by itself; -1 where it does not."""

    trouble: str = ""
    titleId: str = ""
    bodyId: str = ""
    safetyId: str = ""
    icon: str = ""
    canTryAgain: bool = False
    canGoOn: bool = False
    secondsLeft: int = UNKNOWN
    secondsTotal: int = UNKNOWN
    reception: str = ""
    opens: str = ""


def derive_trouble_props(now: Snapshot, opens: str = "") -> TroubleProps:
    """Say what happened, whether there is a number, and what to do.

    ``opens`` is when a closed site opens again; empty where it is open, or that is not known.
    """
    screen = now.journey.screen
    if not isinstance(screen, TroubleShown):
        return TroubleProps(**screen_members(now))
    if screen.trouble is Trouble.WITHOUT_PAPER:
        return _ask_without_paper(now)
    offer, name = OFFERS[screen.trouble], screen.trouble.value
    outside = screen.hindrance is Hindrance.CLOSED
    looks = offer.can_try_again and screen.hindrance is None
    left = seconds_left(now.context, now.journey) if looks else None
    return TroubleProps(
        **screen_members(now),
        trouble=name,
        titleId="closed.title" if outside else f"trouble.{name}.title",
        bodyId="closed.body" if outside else f"trouble.{name}.body",
        safetyId=f"trouble.{offer.safety.value}",
        icon=_ICONS[screen.trouble],
        canTryAgain=looks,
        secondsLeft=UNKNOWN if left is None else left,
        secondsTotal=UNKNOWN if left is None else now.context.session.retry_wait(screen.tries),
        reception=now.context.site.reception,
        opens=opens if screen.trouble is Trouble.CLOSED else "",
    )


def _ask_without_paper(now: Snapshot) -> TroubleProps:
    """Ask whether the visitor goes on without a ticket of paper."""
    paper = now.journey.printer is PrinterCondition.PAPER_OUT
    return TroubleProps(
        **screen_members(now),
        trouble=Trouble.NO_PAPER.value,
        titleId="np.title" if paper else "np.fault",
        bodyId="np.goOn",
        safetyId=f"trouble.{OFFERS[Trouble.WITHOUT_PAPER].safety.value}",
        icon=_ICONS[Trouble.WITHOUT_PAPER],
        canGoOn=True,
        reception=now.context.site.reception,
    )


class TroubleViewModel(ScreenViewModel[TroubleProps]):
    """Sends the visitor on."""

    def __init__(
        self, journey: JourneyController, opens: Callable[[Snapshot], str] = lambda _: ""
    ) -> None:
        self._opens = opens
        super().__init__(journey)

    def derive(self, now: Snapshot) -> TroubleProps:
        """Say what happened."""
        return derive_trouble_props(now, self._opens(now))

    @Slot()
    def goOn(self) -> None:
        """Continue was touched."""
        self.dispatch(Continued())

    @Slot()
    def tryAgain(self) -> None:
        """Try again now was touched."""
        self.dispatch(TryAgainRequested())
