"""A visitor who waits sees how it goes; one who comes to a closed kiosk sees why."""

from __future__ import annotations

import threading

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.events import ReadinessKnown
from kiosk.domain.readiness import Hindrance
from kiosk.ui.view_models.issuing import IssuingViewModel
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import ARABIC, ENGLISH, NOTHING
from tests.ui.conftest import Lobby


def test_the_screen_stays_and_tells_how_often_the_number_was_asked_for(lobby: Lobby) -> None:
    gateway, seen = lobby.fakes.gateway, threading.Event()
    gateway.outcome = Unavailable(UnavailableReason.CONNECTION)

    def hold_the_third() -> None:
        if len(gateway.sent) == 2:
            assert seen.wait(20)
            gateway.outcome = None

    gateway.before = hold_the_third
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch(f"service-{NOTHING}")

    def told() -> bool:
        view = window.kiosk.view
        return isinstance(view, IssuingViewModel) and view.props.repeats == 2

    wait_for(told, "two repeats")
    visit = window.kiosk.props.visit
    assert not any(map(visitor.sees, ("back", "start-over", "continue", "get-ticket")))
    seen.set()
    wait_for(lambda: visitor.screen == "TicketScreen", "the ticket")

    assert window.kiosk.props.visit == visit + 1
    assert len({attempt for attempt, _ in gateway.sent}) == 1


def test_who_waits_can_change_the_language_and_the_attempt_goes_on(lobby: Lobby) -> None:
    gateway, changed = lobby.fakes.gateway, threading.Event()
    gateway.before = lambda: wait_patiently(changed)
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch(f"service-{NOTHING}")
    wait_for(lambda: visitor.screen == "IssuingScreen", "the wait")
    visitor.touch("bar-language")
    visitor.touch(f"language-{ARABIC}")
    wait_for(lambda: window.kiosk.props.language == ARABIC, "Arabic")
    assert visitor.screen == "IssuingScreen"
    changed.set()
    wait_for(lambda: visitor.screen == "TicketScreen", "the ticket")

    assert window.kiosk.props.language == ARABIC
    assert [sent.locale for _, sent in gateway.sent] == [ENGLISH]


def wait_patiently(event: threading.Event) -> None:
    assert event.wait(20)


def test_a_closed_kiosk_says_why_offers_nothing_and_comes_back(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.settle()
    window.journey.dispatch(ReadinessKnown(Hindrance.NO_CONNECTION))
    wait_for(lambda: visitor.screen == "TroubleScreen", "the closed screen")
    visitor.settle()
    assert not any(map(visitor.sees, ("start-over", "try-again", "back")))

    window.journey.dispatch(ReadinessKnown(None))
    wait_for(lambda: visitor.screen == "WelcomeScreen", "the welcome screen")
