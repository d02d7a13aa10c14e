"""A service outside its own hours, at the window: closed, and open again without a touch."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.application.journey_controller import JourneyController
from kiosk.bootstrap.readiness import HoursReadiness
from kiosk.domain.case import Problem, ProblemCode, Refused
from kiosk.domain.catalogue import ServiceId, ServiceTypeId
from kiosk.domain.cues import Cue
from kiosk.domain.events import ReadinessKnown, ServiceChosen
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.readiness import Hindered, Hindrance, Ready
from kiosk.domain.screens import ChooseService, TroubleShown
from kiosk.domain.trouble import Trouble
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.pulse import WallClock
from kiosk.ui.view_models.kiosk import KioskViewModel
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import (
    CATALOGUE,
    CHANNELS,
    CHOICE,
    CONTEXT,
    CUSTOMER,
    EMAIL,
    ENGLISH,
    GERMAN,
    NOTHING,
    PHONE,
)
from tests.fakes.system import FakeClock
from tests.ui.conftest import Lobby
from tests.ui.test_cues import HeardLobby

AFTERNOONS = OpeningHours(weekly=((Span(dt.time(13), dt.time(17)),),) * 5 + ((), ()))
BEFORE, AFTER, EVENING = (
    dt.datetime(2026, 11, 27, hour, minute, second, tzinfo=dt.UTC)
    for hour, minute, second in ((12, 59, 50), (13, 0, 0), (17, 0, 0))
)
"""A Friday in London."""


def with_hours(*types: ServiceTypeId, hours: OpeningHours = AFTERNOONS) -> JourneyContext:
    """Return the site, where these services have hours of their own."""
    own = {ServiceId(f"service-{one}") for one in types}
    services = (replace(one, hours=hours) if one.id in own else one for one in CATALOGUE.services)
    return replace(CONTEXT, catalogue=replace(CATALOGUE, services=tuple(services)))


def only(service_type: ServiceTypeId) -> JourneyContext:
    context = with_hours(service_type)
    one = CATALOGUE.service_type(service_type)
    assert one is not None
    return replace(context, catalogue=replace(context.catalogue, menu=(one,)))


def clock_of(window: KioskWindow) -> tuple[WallClock, QTimer]:
    clock = window.kiosk.findChild(WallClock)
    assert isinstance(clock, WallClock)
    timer = clock.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return clock, timer


def pass_to(lobby: Lobby, window: KioskWindow, moment: dt.datetime) -> None:
    """Let the window's clock strike, as its timer does at the full minute."""
    lobby.fakes.clock.moment = moment
    clock_of(window)[1].timeout.emit()


def at_the_menu(
    lobby: Lobby, context: JourneyContext, moment: dt.datetime = BEFORE
) -> tuple[KioskWindow, Visitor]:
    lobby.fakes.clock.moment = moment
    window = lobby.open(context=context)
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    assert visitor.screen == "ServiceScreen"
    return window, visitor


def card(visitor: Visitor, entry: str) -> QObject:
    found = visitor.find(entry)
    assert found is not None
    return found


def closed_text(visitor: Visitor, entry: str) -> str:
    return str(card(visitor, entry).property("closedText"))


def test_a_closed_service_opens_while_a_visitor_looks_at_it(lobby: Lobby) -> None:
    window, visitor = at_the_menu(lobby, with_hours(PHONE))
    assert closed_text(visitor, f"service-{PHONE}") == "Opens at 1:00\u00a0PM"
    visitor.touch(f"service-{PHONE}")
    assert visitor.screen == "ServiceScreen"

    pass_to(lobby, window, AFTER)

    wait_for(lambda: closed_text(visitor, f"service-{PHONE}") == "", "the card opens")
    visitor.touch(f"service-{PHONE}")
    assert visitor.screen == "PhoneScreen"


def test_an_open_service_closes_while_a_visitor_looks_at_it(lobby: Lobby) -> None:
    window, visitor = at_the_menu(lobby, with_hours(NOTHING), AFTER)
    assert closed_text(visitor, f"service-{NOTHING}") == ""

    pass_to(lobby, window, EVENING)

    said = "Open again: Monday, 1:00\u00a0PM"
    wait_for(lambda: closed_text(visitor, f"service-{NOTHING}") == said, "the card closes")
    window.journey.dispatch(ServiceChosen(NOTHING))
    assert visitor.screen == "ServiceScreen"
    assert lobby.fakes.gateway.sent == []


def test_it_is_said_in_the_visitors_language(lobby: Lobby) -> None:
    window, visitor = at_the_menu(lobby, with_hours(PHONE), EVENING)
    window.kiosk.chooseLanguage(GERMAN)

    said = "Wieder geöffnet: Montag, 13:00"
    wait_for(lambda: closed_text(visitor, f"service-{PHONE}") == said, "German")


@pytest.mark.parametrize("failing", ["tell_time", "dispatch"])
def test_a_minute_that_fails_is_told_and_the_next_one_comes_all_the_same(
    lobby: Lobby, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    window, visitor = at_the_menu(lobby, with_hours(PHONE))
    clock, timer = clock_of(window)
    timer.stop()
    lobby.fakes.clock.moment = AFTER
    with monkeypatch.context() as broken:
        owner = KioskViewModel if failing == "tell_time" else JourneyController
        broken.setattr(owner, failing, Mock(side_effect=OSError(failing)))
        with pytest.raises(OSError, match=failing):
            clock.tell()

    assert timer.isActive()
    timer.timeout.emit()
    wait_for(lambda: closed_text(visitor, f"service-{PHONE}") == "", "the card opens")


def test_a_group_says_when_the_first_of_it_opens(lobby: Lobby) -> None:
    context = with_hours(EMAIL, CHOICE, CHANNELS, CUSTOMER)
    window, visitor = at_the_menu(lobby, context)
    assert closed_text(visitor, "group-more") == "Opens at 1:00\u00a0PM"
    visitor.touch("group-more")
    assert window.journey.state.screen == ChooseService()

    pass_to(lobby, window, AFTER)

    visitor.touch("group-more")
    assert window.journey.state.screen == ChooseService(("more",))


def test_a_closed_service_is_heard_as_locked(lobby: Lobby) -> None:
    ears = HeardLobby(lobby)
    _, visitor = at_the_menu(ears, with_hours(PHONE))
    ears.since()
    visitor.touch(f"service-{PHONE}")

    assert ears.since() == [Cue.TOUCH, Cue.ERROR]


def interface(item: QObject) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None
    return found


def test_assistive_technology_reads_that_it_is_closed_and_presses_nothing(lobby: Lobby) -> None:
    window, visitor = at_the_menu(lobby, with_hours(PHONE))
    face = interface(card(visitor, f"service-{PHONE}"))
    assert face.role() is QAccessible.Role.Button
    assert face.text(QAccessible.Text.Name) == "Phone, Opens at 1:00\u00a0PM"
    face.actionInterface().doAction("Press")
    assert visitor.screen == "ServiceScreen"

    pass_to(lobby, window, AFTER)

    assert face.text(QAccessible.Text.Name) == "Phone"
    face.actionInterface().doAction("Press")
    wait_for(lambda: visitor.screen == "PhoneScreen", "the service is chosen")


def test_who_began_before_closing_is_told_by_the_case_engine(lobby: Lobby) -> None:
    window, visitor = at_the_menu(lobby, with_hours(PHONE), AFTER)
    visitor.touch(f"service-{PHONE}")
    visitor.type_text("7700900123")
    pass_to(lobby, window, EVENING)
    assert visitor.screen == "PhoneScreen"
    visitor.touch("continue")
    lobby.fakes.gateway.outcome = Refused((Problem(None, ProblemCode.CLOSED, "closed"),))
    visitor.touch("get-ticket")

    wait_for(lambda: visitor.screen == "TroubleScreen", "the refusal")
    assert window.journey.state.screen == TroubleShown(Trouble.CLOSED, closed=PHONE)
    visitor.settle()
    assert card(visitor, "service-opens").property("title") == "Open again: Monday, 1:00\u00a0PM"
    window.kiosk.chooseLanguage(GERMAN)
    said = "Wieder geöffnet: Montag, 13:00"
    wait_for(lambda: card(visitor, "service-opens").property("title") == said, "German")


def test_who_is_refused_by_a_service_that_is_open_reads_no_opening(lobby: Lobby) -> None:
    _, visitor = at_the_menu(lobby, with_hours(PHONE), AFTER)
    lobby.fakes.gateway.outcome = Refused((Problem(None, ProblemCode.CLOSED, "closed"),))
    visitor.touch(f"service-{NOTHING}")

    wait_for(lambda: visitor.screen == "TroubleScreen", "the refusal")
    visitor.settle()
    assert not visitor.sees("service-opens")


def test_a_site_whose_only_service_is_closed_says_when_it_opens(lobby: Lobby) -> None:
    lobby.fakes.clock.moment = BEFORE
    context = only(PHONE)
    window = lobby.open(context=context)
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    wait_for(lambda: visitor.screen == "TroubleScreen", "the closed screen")
    visitor.settle()
    wait_for(lambda: visitor.sees("opens"), "when it opens")
    assert card(visitor, "opens").property("title") == "Open again: 1:00\u00a0PM"

    pass_to(lobby, window, AFTER)
    window.journey.dispatch(ReadinessKnown(None))

    visitor.touch(f"language-{ENGLISH}")
    assert visitor.screen == "PhoneScreen"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (BEFORE, "every service is closed until 2026-11-27 13:00"),
        (AFTER, "open until 2026-11-27 17:00"),
        (EVENING, "every service is closed until 2026-11-30 13:00"),
    ],
)
def test_staff_are_told_that_every_service_is_closed(moment: dt.datetime, words: str) -> None:
    catalogue = only(PHONE).catalogue
    check = HoursReadiness(lambda: catalogue, lambda: "Europe/London", FakeClock(moment)).check()

    assert isinstance(check, Ready | Hindered)
    assert (check.found if isinstance(check, Ready) else check.fault) == words
    assert isinstance(check, Ready) or check.hindrance is Hindrance.CLOSED


def test_a_renewed_catalogue_closes_its_services_before_they_are_shown(lobby: Lobby) -> None:
    lobby.fakes.clock.moment = BEFORE
    window = lobby.open()
    window.journey.renew(with_hours(PHONE), window.journey.services)
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")

    wait_for(
        lambda: (
            visitor.sees(f"service-{PHONE}")
            and closed_text(visitor, f"service-{PHONE}") == "Opens at 1:00\u00a0PM"
        ),
        "the card is closed",
    )
