"""Events in, effects out, results back in."""

from __future__ import annotations

from kiosk.application.journey_controller import JourneyController
from kiosk.domain import events as e
from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.printing import PrintState
from kiosk.domain.screens import WORD_SECONDS, Issuing, TicketShown, TroubleShown, Welcome
from kiosk.domain.ticket_text import text_of
from kiosk.domain.trouble import Trouble
from kiosk.ports.queue_outlook import Outlook
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import ENGLISH, NOTHING, PHONE
from tests.unit.application.journey_taps import request_ticket, screen_of


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
