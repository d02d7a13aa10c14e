"""Another catalogue is taken between two visitors."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.journey_controller import JourneyController
from kiosk.domain import events as e
from kiosk.domain.journey_state import start
from kiosk.domain.language import for_all
from kiosk.domain.screens import Issuing, TroubleShown, Welcome
from kiosk.domain.trouble import Trouble
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import CONTEXT, ENGLISH, GERMAN, NOTHING_ON_OFFER, PHONE, SITE
from tests.unit.application.journey_taps import request_ticket, screen_of

RENEWED = replace(CONTEXT, site=replace(SITE, name=for_all("Renamed"), default_language=GERMAN))


def test_another_catalogue_is_taken_at_once_while_nobody_is_here(fake: FakeKiosk) -> None:
    controller = fake.controller()
    told: list[str] = []
    controller.changed = lambda: told.append("changed")
    controller.renew(RENEWED, controller.services)

    assert controller.context is RENEWED
    assert controller.state == start(RENEWED)
    assert told == ["changed"]


def test_a_visitor_ends_the_visit_with_what_it_began_with(fake: FakeKiosk) -> None:
    controller = fake.controller()
    controller.dispatch(e.LanguageChosen(ENGLISH))
    fake.jobs.drain()
    without_printer = replace(controller.services, print_ticket=None)
    controller.renew(RENEWED, without_printer)
    before = (controller.context, controller.services, controller.queues)
    controller.dispatch(e.ServiceChosen(PHONE))
    assert (controller.context, controller.services, controller.queues) == before
    assert before[0] is CONTEXT

    controller.dispatch(e.StartedOver())
    assert controller.context is RENEWED
    assert controller.services is without_printer
    assert controller.state == start(RENEWED)
    assert controller.queues == {}


def test_of_several_renewals_the_last_one_holds(fake: FakeKiosk) -> None:
    controller = fake.controller()
    controller.dispatch(e.LanguageChosen(ENGLISH))
    controller.renew(NOTHING_ON_OFFER, controller.services)
    controller.renew(RENEWED, controller.services)
    controller.dispatch(e.StartedOver())

    assert controller.context is RENEWED


def test_a_kiosk_without_a_catalogue_comes_back_by_itself_with_one(fake: FakeKiosk) -> None:
    services = fake.controller().services
    controller = JourneyController(NOTHING_ON_OFFER, lambda: services, fake.ids)
    assert screen_of(controller) == TroubleShown(Trouble.OUT_OF_SERVICE)

    controller.dispatch(e.StartedOver())
    assert screen_of(controller) == TroubleShown(Trouble.OUT_OF_SERVICE)

    controller.renew(CONTEXT, services)
    assert screen_of(controller) == Welcome()
    request_ticket(controller)
    assert isinstance(screen_of(controller), Issuing)
