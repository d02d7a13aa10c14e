"""A kiosk's view models over fakes, without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from kiosk.application.journey_controller import JourneyController
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.language import Locale
from kiosk.ui.view_models.kiosk import KioskViewModel
from kiosk.ui.view_models.kiosk_props import Panel
from kiosk.ui.view_models.opening import Opening
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import CONTEXT, ENGLISH

PANEL = Panel()

V = TypeVar("V")


@dataclass
class Screens:
    """A kiosk's view models over fakes; languages spoken are listed."""

    fakes: FakeKiosk
    kiosk: KioskViewModel
    spoken: list[Locale]

    def now(self, kind: type[V]) -> V:
        assert isinstance(self.kiosk.view, kind)
        return self.kiosk.view


def screens(context: JourneyContext = CONTEXT, panel: Panel = PANEL) -> Screens:
    fakes, spoken = FakeKiosk(), list[Locale]()
    journey = JourneyController(context, lambda: fakes.controller().services, fakes.ids)
    opening = Opening(journey, lambda _, text_id: text_id, ("example.org",))
    return Screens(fakes, KioskViewModel(opening, panel, spoken.append), spoken)


def at(service: str) -> Screens:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open(service, "service")
    return opened
