"""A visitor's taps on a kiosk of fakes."""

from __future__ import annotations

from kiosk.application.journey_controller import JourneyController
from kiosk.domain import events as e
from kiosk.domain.screens import Screen
from tests.fakes.sites import ENGLISH, NOTHING


def screen_of(controller: JourneyController) -> Screen:
    return controller.state.screen


def request_ticket(controller: JourneyController) -> None:
    controller.dispatch(e.LanguageChosen(ENGLISH))
    controller.dispatch(e.ServiceChosen(NOTHING))
