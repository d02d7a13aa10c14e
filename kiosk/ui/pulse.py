"""Time on the screens: the seconds of a visit, the clock in the header, what is closed by it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEventPoint, QKeyEvent, QTouchEvent

from kiosk.domain.events import ClosingsKnown, SecondPassed, Touched
from kiosk.domain.journey_state import between_visits, idle_seconds
from kiosk.domain.screens import Welcome
from kiosk.domain.service_hours import closings_at

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ports.clock import Clock
    from kiosk.ui.view_models.kiosk import KioskViewModel

_KEY = Qt.Key
_SECOND = 1000
_MINUTE = 60 * _SECOND
_KEYS_OF_WAY = frozenset(
    {_KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down}
)
"""Who presses one of these looks for a control without touching the glass."""


def time_at(moment: dt.datetime, zone: str) -> dt.time:
    """Return the time of day at a site."""
    return moment.astimezone(ZoneInfo(zone)).time()


def until_next_minute(moment: dt.datetime) -> int:
    """Return the milliseconds until the clock shows another time."""
    return _MINUTE - (moment.second * _SECOND + moment.microsecond // _SECOND)


def shows_somebody(event: QEvent) -> bool:
    """Return whether a finger, a button or a key went down.

    What only lies there is nobody: a hand or a bag on the glass, something on the keyboard. Fingers
    that come to one already there are told as TouchUpdate.
    """
    if isinstance(event, QKeyEvent):
        return event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat()
    if isinstance(event, QTouchEvent):
        return any(point.state() is QEventPoint.State.Pressed for point in event.points())
    return event.type() is QEvent.Type.MouseButtonPress


class IdleWatch(QObject):
    """Tells the journey of touches and of seconds; rests while nobody is here."""

    def __init__(self, journey: JourneyController, kiosk: KioskViewModel) -> None:
        super().__init__(kiosk)
        self._journey = journey
        self._kiosk = kiosk
        self._quiet = 0
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self.pass_second)
        for announced in ("visit", "contrast", "textScale", "lowered"):
            kiosk.changed(announced).connect(self._follow)

    @property
    def running(self) -> bool:
        """Whether seconds are counted."""
        return self._timer.isActive()

    def pass_second(self) -> None:
        """Count one second."""
        between = self._between_visits()
        self._journey.dispatch(SecondPassed())
        self._quiet = self._quiet + 1 if between else 0
        if self._quiet >= idle_seconds(self._journey.context, self._journey.state):
            self._kiosk.reset_comfort()
            self._follow()

    def _between_visits(self) -> bool:
        return between_visits(self._journey.context, self._journey.state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every event of the window (called by Qt)."""
        if shows_somebody(event):
            self._quiet = 0
            self._kiosk.notice(by_key=isinstance(event, QKeyEvent))
            if isinstance(event, QKeyEvent) and event.key() in _KEYS_OF_WAY:
                self._kiosk.work_with_keys()
                self._follow()
            self._journey.dispatch(Touched())
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        somebody = not isinstance(self._journey.state.screen, Welcome) or self._kiosk.used
        self._quiet = 0
        if somebody and not self._timer.isActive():
            self._timer.start()
        elif not somebody:
            self._timer.stop()


class WallClock(QObject):
    """Keeps right the header's clock, and which services are closed; wakes up once a minute."""

    def __init__(self, clock: Clock, journey: JourneyController, kiosk: KioskViewModel) -> None:
        super().__init__(kiosk)
        self._clock = clock
        self._journey = journey
        self._kiosk = kiosk
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tell)
        kiosk.changed("visit").connect(self.tell_closings, Qt.ConnectionType.QueuedConnection)

    def tell(self) -> None:
        """Show the time, and wake up when it is another, also where this fails."""
        now = self._clock.now()
        self._timer.start(until_next_minute(now))
        self._kiosk.tell_time(time_at(now, self._journey.context.site.time_zone))
        self.tell_closings()

    def tell_closings(self) -> None:
        """Let the journey know which services are closed, unless it knows."""
        context = self._journey.context
        closings = closings_at(context.catalogue, context.site.time_zone, self._clock.now())
        if closings != self._journey.state.closings:
            self._journey.dispatch(ClosingsKnown(closings))
