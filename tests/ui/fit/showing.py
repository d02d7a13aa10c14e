"""A window that shows any moment of a journey, in any language, at any ease of reading."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.application.journey_controller import JourneyController
from kiosk.domain.case import AttemptKey
from kiosk.domain.catalogue import ServiceType, ServiceTypeId
from kiosk.domain.journey_state import Journey
from kiosk.domain.language import Locale
from kiosk.domain.screens import Issuing, Screen, TicketShown
from kiosk.domain.way import stays_open
from kiosk.ports.queue_outlook import Outlook
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.look import Look
from kiosk.ui.view_models.kiosk_props import Attraction
from kiosk.ui.visitor import wait_for
from tests.ui.conftest import ASSETS, Lobby
from tests.ui.fit.boxes import Box, Reader
from tests.ui.fit.moment import DAY, TIME, Crowd, Moment
from tests.ui.fit.pseudo import release
from tests.ui.fit.rules import Frame
from tests.ui.fit.site import FitSite

PORTRAIT, LANDSCAPE, SMALL = (1080, 1920), (1920, 1080), (1024, 768)
SIZES = {"portrait": PORTRAIT, "landscape": LANDSCAPE, "small": SMALL}
FRAMES = {
    PORTRAIT: Frame(1080, 1920, target=65, pitch=105, key_pitch=82, floor=31),
    LANDSCAPE: Frame(1920, 1080, target=65, pitch=76, key_pitch=76, floor=31),
    SMALL: Frame(1024, 768, target=67, pitch=72, key_pitch=72, floor=28),
}
"""By size in pixels: 20 mm, and how close targets may lie (design language, 1 and 3).

Alphabets of more than 30 letters have twelve keys side by side: 23 mm wide, 26 mm apart.
"""

_PICTURE = Path(__file__).with_name("attract.png")
LARGEST = 175
"""The last of the text sizes, in percent of what a visitor asks for."""
LARGEST_FLOORS = {PORTRAIT: 35, LANDSCAPE: 35, SMALL: 36}
"""By size, the least letters of the largest text, in pixels: capitals of 7.3 mm."""
NEVER_SENT = AttemptKey("never sent")


@dataclass(frozen=True, slots=True)
class Ease:
    """What the bar changes."""

    percent: int = 100
    lowered: bool = False
    contrast: int = 0


@dataclass(frozen=True, slots=True)
class Case:
    """One moment as one visitor sees it; its name is what a failure says."""

    moment: Moment
    language: Locale
    ease: Ease

    def __str__(self) -> str:
        lower = ", lowered" if self.ease.lowered else ""
        return f"{self.moment.name}, {self.language}, {self.ease.percent} %{lower}"


def with_pseudo_languages(folder: Path) -> Path:
    """Return a folder with all texts of the screens, those of the pseudo-languages too."""
    texts = shutil.copytree(ASSETS.translations, folder / "translations", dirs_exist_ok=True)
    release(ASSETS.root / "translations" / "kiosk_en-US.ts", texts)
    return texts


def named(item: QQuickItem, name: str) -> list[QQuickItem]:
    """Return the items of that name that can be seen below an item."""
    seen = [child for child in item.childItems() if child.isVisible()]
    here = [child for child in seen if child.objectName() == name]
    return here + [one for child in seen for one in named(child, name)]


def below(item: QQuickItem, kind: str) -> Iterator[QQuickItem]:
    """Yield the items of a QML type below an item."""
    for child in item.childItems():
        if child.metaObject().className().startswith(f"{kind}_"):
            yield child
        yield from below(child, kind)


def queues_of(service_types: tuple[ServiceType, ...], crowd: Crowd) -> dict[ServiceTypeId, Outlook]:
    """Return what is known of each queue."""
    base = {Crowd.SOME: 3, Crowd.NOBODY: 0, Crowd.HUNDREDS: 126}.get(crowd)
    if base is None:
        return {}
    spread = 1 if base else 0
    return {
        each.id: Outlook(
            people=base + spread * place,
            wait_minutes=(15 * spread + base + place, 15 * spread + base + 2 * place),
        )
        for place, each in enumerate(service_types)
    }


class Showing:
    """Shows moments in a real window, without waiting for what moves."""

    def __init__(
        self,
        lobby: Lobby,
        fit: FitSite,
        size: tuple[int, int],
        texts: Path = ASSETS.translations,
        look: Look | None = None,
    ) -> None:
        self.frame = FRAMES[size]
        self._largest = replace(self.frame, floor=LARGEST_FLOORS[size])
        zone = ZoneInfo(fit.context.site.time_zone)
        lobby.fakes.clock.moment = dt.datetime.combine(DAY, TIME, zone)
        settings = replace(lobby.settings(size), translations=texts, look=look)
        journey: JourneyController = lobby.controller(fit.context)
        self.window = KioskWindow(settings, journey, lobby.jobs)
        lobby.windows.append(self.window)
        self.window.show()
        wait_for(lambda: self.window.prepared, "every screen compiled")
        self._lobby = lobby
        self._changed = False
        self._reader = Reader(self.window.view)
        self._stage = next(below(self.window.view.rootObject(), "ScreenStage"))
        self._queues = {
            crowd: queues_of(fit.context.catalogue.service_types(), crowd) for crowd in Crowd
        }

    def show(self, case: Case) -> None:
        """Open the moment's screen at once, as after a wipe."""
        self._ease(case.ease)
        journey, moment = self.window.journey, case.moment
        if self._changed or moment.changes:
            self._leave()
        self._changed = moment.changes
        before = journey.state.screen
        journey.context = moment.context_in(case.language)
        journey.queues = self._queues[moment.crowd]
        journey.state = moment.journey(case.language)
        if not stays_open(before, moment.screen):
            journey.wiped()
        journey.changed()
        if isinstance(moment.screen, Issuing):
            QMetaObject.invokeMethod(self._stage, "change")
        self._ease(case.ease)
        self._attract(case)
        if moment.press:
            getattr(self.window.kiosk.view, moment.press)()
        for key in moment.keys:
            getattr(self.window.kiosk.view, "touchKey")(key)  # noqa: B009 - some views have none
        for name in moment.touches:
            self._touch(name)
        if moment.late:
            next(below(self._stage, "IssuingScreen")).setProperty("long", True)
        self._lobby.jobs.wait()
        if self._draws_code(moment.screen):
            wait_for(lambda: bool(self.window.kiosk.view.props.qrRows), "the code is drawn")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _draws_code(self, screen: Screen) -> bool:
        return isinstance(screen, TicketShown) and screen.case.ticket_url is not None

    def _attract(self, case: Case) -> None:
        """Lay a picture over the screen, or take it away."""
        kiosk, picture = self.window.kiosk, QUrl.fromLocalFile(str(_PICTURE)).toString()
        words = self.window.translations.text_in(case.language, "attract.touch")
        shown = Attraction(picture, text=words, language=case.language)
        kiosk.attract(shown if case.moment.attracts else Attraction())
        if case.moment.attracts:
            overlay = next(below(self.window.view.rootObject(), "AttractOverlay"))
            wait_for(lambda: bool(overlay.property("seen")), "the picture is decoded")

    def frame_for(self, case: Case) -> Frame:
        """Return the measures of a case: its smallest letters depend on the text size."""
        return self._largest if case.ease.percent == LARGEST else self.frame

    def _leave(self) -> None:
        """Leave the open screen, so that the same one opens afresh."""
        journey = self.window.journey
        journey.state = Journey(Issuing(NEVER_SENT), journey.state.language)
        journey.changed()

    def _touch(self, name: str) -> None:
        """Do what a touch on a control does, if it can be seen."""
        self._reader.lay_out()
        for item in named(self.window.view.rootObject(), name):
            QMetaObject.invokeMethod(item, "activated")

    def settle(self) -> None:
        """Wait until the screen takes touches."""
        root = self.window.view.rootObject()
        wait_for(lambda: bool(root.property("ready")), "the screen stands still")

    def boxes(self) -> list[Box]:
        """Return what can be seen, as laid out for the next frame."""
        return self._reader.boxes()

    def boxes_of(self, case: Case) -> list[Box]:
        """Return what can be seen of a case."""
        self.show(case)
        return self.boxes()

    def _ease(self, ease: Ease) -> None:
        kiosk = self.window.kiosk
        while round(kiosk.props.textScale * 100) != ease.percent:
            kiosk.stepTextSize()
        while kiosk.props.contrast != ease.contrast:
            kiosk.stepContrast()
        if kiosk.props.lowered != ease.lowered:
            kiosk.toggleLowered()
