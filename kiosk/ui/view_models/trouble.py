"""What went wrong, and what a visitor can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.events import Continued, TryAgainRequested
from kiosk.domain.journey_state import seconds_in_all, seconds_left
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import TroubleShown
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
class HoursRow:
    """Days with the same hours; ``lastDay`` is empty for a single one.

    ``spans`` are times such as ``09:00-12:00 13:00-17:30``, each without a blank that breaks lines,
    and empty where it is closed.
    """

    firstDay: str
    lastDay: str = ""
    briefFirstDay: str
    briefLastDay: str = ""
    spans: str = ""
    today: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleProps(ScreenProps):
    """``secondsLeft`` until the kiosk looks again by itself; -1 where it does not.

    ``opens`` and ``week`` are there while the site is closed by its hours; ``opens`` alone where
    it is one service that is closed. ``bodyTellsSafety`` where the body already says whether
    there is a number.
    """

    trouble: str = ""
    tagId: str = ""
    titleId: str = ""
    bodyId: str = ""
    safetyId: str = ""
    bodyTellsSafety: bool = False
    icon: str = ""
    canTryAgain: bool = False
    looking: bool = False
    canGoOn: bool = False
    secondsLeft: int = UNKNOWN
    secondsTotal: int = UNKNOWN
    reception: str = ""
    opens: str = ""
    week: tuple[HoursRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Hours:
    """When a closed site ``opens`` again, and its hours; nothing where it is open, or not known.

    Without a ``week``, ``opens`` is of one service.
    """

    opens: str = ""
    week: tuple[HoursRow, ...] = ()


def derive_trouble_props(now: Snapshot, hours: Hours = Hours()) -> TroubleProps:
    """Say what happened, whether there is a number, and what to do."""
    screen = now.journey.screen
    if not isinstance(screen, TroubleShown):
        return TroubleProps(**screen_members(now))
    if screen.trouble is Trouble.WITHOUT_PAPER:
        return _ask_without_paper(now)
    offer, name = OFFERS[screen.trouble], screen.trouble.value
    shown = hours if screen.trouble is Trouble.CLOSED else Hours()
    outside = screen.hindrance is Hindrance.CLOSED
    looks = offer.can_try_again and screen.hindrance is None
    left = seconds_left(now.context, now.journey) if looks else None
    total = seconds_in_all(now.context, now.journey) if looks else None
    return TroubleProps(
        **screen_members(now),
        trouble=name,
        tagId="" if outside else f"trouble.{name}.tag",
        titleId="closed.title" if outside else f"trouble.{name}.title",
        bodyId="closed.body" if outside else f"trouble.{name}.body",
        safetyId=f"trouble.{offer.safety.value}",
        bodyTellsSafety=screen.trouble is Trouble.UNCERTAIN,
        icon=_ICONS[screen.trouble],
        canTryAgain=looks,
        looking=screen.looking,
        secondsLeft=UNKNOWN if left is None else left,
        secondsTotal=UNKNOWN if total is None else total,
        reception=now.text(now.context.site.reception),
        opens=shown.opens,
        week=shown.week,
    )


def _ask_without_paper(now: Snapshot) -> TroubleProps:
    """Ask whether the visitor goes on without a ticket of paper."""
    paper = now.journey.printer is PrinterCondition.PAPER_OUT
    return TroubleProps(
        **screen_members(now),
        trouble=Trouble.NO_PAPER.value,
        tagId="trouble.no_paper.tag" if paper else "trouble.out_of_service.tag",
        titleId="np.title" if paper else "np.fault",
        bodyId="np.goOn",
        safetyId=f"trouble.{OFFERS[Trouble.WITHOUT_PAPER].safety.value}",
        icon=_ICONS[Trouble.WITHOUT_PAPER],
        canGoOn=True,
        reception=now.text(now.context.site.reception),
    )


class TroubleViewModel(ScreenViewModel[TroubleProps]):
    """Sends the visitor on."""

    def __init__(
        self, journey: JourneyController, hours: Callable[[Snapshot], Hours] | None = None
    ) -> None:
        self._hours = hours or (lambda _: Hours())
        super().__init__(journey)

    def derive(self, now: Snapshot) -> TroubleProps:
        """Say what happened."""
        return derive_trouble_props(now, self._hours(now))

    @Slot()
    def goOn(self) -> None:
        """Continue was touched."""
        self.dispatch(Continued())

    @Slot()
    def tryAgain(self) -> None:
        """Try again now was touched."""
        self.dispatch(TryAgainRequested())
