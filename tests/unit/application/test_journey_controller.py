"""Events in, effects out, results back in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.journey_controller import JourneyController
from kiosk.domain import events as e
from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.journey_state import start
from kiosk.domain.language import for_all
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.screens import WORD_SECONDS, Issuing, Screen, TicketShown, TroubleShown, Welcome
from kiosk.domain.ticket_text import text_of
from kiosk.domain.trouble import Trouble
from kiosk.ports.queue_outlook import Outlook
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import CONTEXT, ENGLISH, GERMAN, NOTHING, NOTHING_ON_OFFER, PHONE, SITE


@pytest.fixture
def fake() -> FakeKiosk:
    return FakeKiosk()


def screen_of(controller: JourneyController) -> Screen:
    return controller.state.screen


def request_ticket(controller: JourneyController) -> None:
    controller.dispatch(e.LanguageChosen(ENGLISH))
    controller.dispatch(e.ServiceChosen(NOTHING))


def test_two_taps_make_a_ticket_and_print_it(fake: FakeKiosk) -> None:
    controller = fake.controller()
    request_ticket(controller)
    assert isinstance(screen_of(controller), Issuing)

    fake.jobs.drain()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert shown.case.ticket.text == "A1"
    assert shown.report is not None
    assert shown.report.state is PrintState.PRINTED
    assert fake.printer.printed == [shown.attempt]
    assert fake.journal.held[shown.attempt].print_report == shown.report


def test_the_number_is_on_the_screen_before_the_printer_has_answered(fake: FakeKiosk) -> None:
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.run_next()
    fake.jobs.run_next()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert shown.report is None


def test_a_slow_line_is_told_to_whoever_waits(fake: FakeKiosk) -> None:
    fake.printer.line_seconds = 4.2
    controller = fake.controller()
    request_ticket(controller)
    seen: list[int] = []
    controller.changed = lambda: seen.append(patience(controller))
    fake.jobs.drain()

    assert max(seen) == WORD_SECONDS + 4


def patience(controller: JourneyController) -> int:
    screen = screen_of(controller)
    return screen.patience if isinstance(screen, TicketShown) else 0


def test_without_a_printer_nothing_is_printed(fake: FakeKiosk) -> None:
    controller = fake.controller(with_printer=False)
    request_ticket(controller)
    fake.jobs.drain()

    assert isinstance(screen_of(controller), TicketShown)
    assert fake.printer.printed == []


def test_a_printer_that_surprises_leaves_the_number_and_a_failed_print(fake: FakeKiosk) -> None:
    fake.printer.surprise = ZeroDivisionError()
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert shown.report is not None
    assert shown.report.state is PrintState.FAILED
    assert fake.journal.held[shown.attempt].print_report == shown.report
    assert "printing" in fake.log.events


def test_a_surprise_while_issuing_sends_the_visitor_to_the_desk(fake: FakeKiosk) -> None:
    def break_down() -> None:
        raise ZeroDivisionError

    fake.gateway.before = break_down
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()

    assert screen_of(controller) == TroubleShown(Trouble.UNCERTAIN)
    assert fake.log.lines[-1] == ("surprise", "issuing", {"error": "ZeroDivisionError"})


def test_the_kiosk_comes_back_by_itself(fake: FakeKiosk) -> None:
    fake.gateway.outcome = Unavailable(UnavailableReason.CONNECTION)
    fake.gateway.is_reachable = False
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()
    assert screen_of(controller) == TroubleShown(Trouble.UNAVAILABLE)

    controller.dispatch(e.TryAgainRequested())
    fake.jobs.drain()
    assert screen_of(controller) == TroubleShown(Trouble.UNAVAILABLE, 1)

    fake.gateway.is_reachable = True
    for _ in range(2 * controller.context.session.retry):
        controller.dispatch(e.SecondPassed())
    fake.jobs.drain()
    assert screen_of(controller) == Welcome()


def test_the_queues_are_looked_up_for_the_service_screen(fake: FakeKiosk) -> None:
    controller = fake.controller()
    controller.dispatch(e.LanguageChosen(ENGLISH))
    assert controller.queues == {}

    fake.jobs.drain()

    assert controller.queues == {NOTHING: Outlook(people=3)}


def test_queues_that_cannot_be_looked_up_are_unknown(fake: FakeKiosk) -> None:
    fake.outlook.broken = True
    controller = fake.controller()
    controller.dispatch(e.LanguageChosen(ENGLISH))
    fake.jobs.drain()

    assert controller.queues == {}
    assert fake.log.events == ["outlook"]


def test_the_screen_is_told_of_changes_and_of_the_wipe(fake: FakeKiosk) -> None:
    controller = fake.controller()
    told: list[str] = []
    controller.changed = lambda: told.append("changed")
    controller.wiped = lambda: told.append("wiped")

    controller.dispatch(e.WentBack())
    assert told == []

    controller.dispatch(e.LanguageChosen(ENGLISH))
    controller.dispatch(e.ServiceChosen(PHONE))
    controller.dispatch(e.StartedOver())
    assert told == ["changed", "changed", "wiped", "changed"]


def test_the_wait_at_the_moment_of_joining_is_on_the_screen_and_on_paper(fake: FakeKiosk) -> None:
    fake.outlook.wait_minutes = (5, 10)
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert shown.wait_minutes == (5, 10)
    assert "ticket.minutesRange 10 5" in text_of(fake.renderer.drawn[-1])


def test_queues_that_cannot_be_looked_up_hold_up_no_ticket(fake: FakeKiosk) -> None:
    fake.outlook.broken = True
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert shown.wait_minutes is None


@pytest.mark.parametrize("state", [PrintState.PRINTED, PrintState.UNKNOWN, PrintState.FAILED])
def test_the_counter_is_told_what_became_of_the_paper(fake: FakeKiosk, state: PrintState) -> None:
    fake.printer.state = state
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert fake.prints.kept == [(shown.case.case_id, state, "Kiosk 2")]


def test_the_counter_is_told_of_a_print_that_surprised(fake: FakeKiosk) -> None:
    fake.printer.surprise = ZeroDivisionError()
    request_ticket(fake.controller())
    fake.jobs.drain()

    assert [state for _, state, _ in fake.prints.kept] == [PrintState.FAILED]


def test_the_counter_is_told_how_a_held_up_ticket_ended_also_after_the_next_visitor(
    fake: FakeKiosk,
) -> None:
    fake.printer.state, fake.printer.pending = PrintState.FAILED, True
    controller = fake.controller()
    request_ticket(controller)
    fake.jobs.drain()
    held_up = screen_of(controller)
    assert isinstance(held_up, TicketShown)
    controller.dispatch(e.StartedOver())
    fake.printer.state, fake.printer.pending = PrintState.PRINTED, False
    request_ticket(controller)
    fake.jobs.drain()
    given_up = PrintReport(PrintState.UNKNOWN, "scripted")
    for _ in range(2):  # how it ended is told once
        controller.settle_print(held_up.attempt, given_up)
        fake.jobs.drain()

    told = [state for case, state, _ in fake.prints.kept if case == held_up.case.case_id]
    assert told == [PrintState.FAILED, PrintState.UNKNOWN]
    assert fake.journal.held[held_up.attempt].print_report == given_up


def test_the_visitor_does_not_wait_until_the_counter_was_told(fake: FakeKiosk) -> None:
    controller = fake.controller()
    request_ticket(controller)
    while not fake.printer.printed:
        fake.jobs.run_next()

    shown = screen_of(controller)
    assert isinstance(shown, TicketShown)
    assert shown.report is not None
    assert fake.prints.kept == []


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


def test_a_visitor_sees_how_often_the_attempt_was_sent_again(fake: FakeKiosk) -> None:
    controller, seen = fake.controller(), list[int]()

    def note() -> None:
        screen = screen_of(controller)
        if isinstance(screen, Issuing) and screen.repeats not in seen:
            seen.append(screen.repeats)
        if seen == [0, 1, 2]:
            fake.gateway.outcome = None

    controller.changed = note
    fake.gateway.outcome = Unavailable(UnavailableReason.CONNECTION)
    request_ticket(controller)
    fake.jobs.drain()

    assert seen == [0, 1, 2]
    assert isinstance(screen_of(controller), TicketShown)
    assert len({attempt for attempt, _ in fake.gateway.sent}) == 1
