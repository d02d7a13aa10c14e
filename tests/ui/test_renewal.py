"""Another catalogue under an open window."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.language import for_all
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import CONTEXT, ENGLISH, GERMAN, NOTHING_ON_OFFER, PHONE, SITE
from tests.ui.conftest import Lobby

RENAMED = replace(
    SITE, name=for_all("Renamed"), default_language=GERMAN, languages=(GERMAN, ENGLISH)
)
RENEWED = replace(CONTEXT, site=RENAMED)


def test_a_window_without_a_catalogue_says_so_and_opens_by_itself_when_one_comes(
    lobby: Lobby,
) -> None:
    window = lobby.open(context=NOTHING_ON_OFFER)
    visitor = Visitor(window)
    assert visitor.screen == "TroubleScreen"
    wait_for(lambda: window.prepared, "all screens")
    visitor.settle()

    window.journey.renew(CONTEXT, window.journey.services)
    visitor.touch(f"language-{ENGLISH}")
    wait_for(lambda: visitor.screen == "ServiceScreen", "services")


def test_the_welcome_screen_becomes_the_new_sites(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.settle()
    window.journey.renew(RENEWED, window.journey.services)

    wait_for(lambda: window.kiosk.props.siteName == "Renamed", "the new name")
    assert window.kiosk.props.language == GERMAN
    assert visitor.screen == "WelcomeScreen"


def test_whoever_is_on_the_way_sees_nothing_of_it(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch(f"service-{PHONE}")
    visitor.type_text("770")
    window.journey.renew(RENEWED, window.journey.services)

    assert (window.kiosk.props.siteName, visitor.screen) == (
        "Ostbrook Public Services",
        "PhoneScreen",
    )
    assert window.journey.state.answers.phone == "770"
    window.kiosk.startOver()
    wait_for(lambda: window.kiosk.props.siteName == "Renamed", "the new name")
