"""What the state of the printer means for a visitor who is here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.events import Event
from kiosk.domain.journey import next_step
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import (
    MOST_PRINTS,
    Journey,
    LookUpQueues,
    Print,
    Step,
    awaits_paper,
    is_printing,
    seconds_left,
    start,
)
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.domain.screens import (
    WORD_SECONDS,
    ChooseService,
    Issuing,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.domain.trouble import Trouble
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, OTHER_ATTEMPT
from tests.fakes.sites import CONTEXT

OUT = PrintReport(PrintState.FAILED, "p", PrinterFault.PAPER_OUT)


def take(state: Journey, *events: Event) -> Step:
    step = Step(state)
    for event in events:
        step = next_step(CONTEXT, step.state, event, fresh=OTHER_ATTEMPT)
    return step


def issued(condition: PrinterCondition = PrinterCondition.READY) -> Step:
    """Return what a visitor sees whose number has just come."""
    known = take(start(CONTEXT), e.PrinterKnown(condition)).state
    begun = take(known, e.LanguageChosen(sites.ENGLISH), e.ServiceChosen(sites.NOTHING))
    assert isinstance(begun.state.screen, Issuing)
    return take(begun.state, e.AttemptEnded(begun.state.screen.attempt, ISSUED))


def shown(state: Journey) -> TicketShown:
    assert isinstance(state.screen, TicketShown)
    return state.screen


def ended(state: Journey, report: PrintReport) -> Journey:
    return take(state, e.PrintEnded(shown(state).attempt, report)).state


def test_a_ticket_is_with_the_printer_until_its_end_is_known() -> None:
    step = issued()
    assert is_printing(step.state)
    assert shown(step.state).report is None
    assert not is_printing(ended(step.state, OUT))


@pytest.mark.parametrize("condition", PrinterCondition)
def test_a_fault_that_is_known_is_told_with_the_number_and_the_printer_asked_all_the_same(
    condition: PrinterCondition,
) -> None:
    step = issued(condition)
    report = shown(step.state).report
    assert (report.fault if report else None) is condition.fault
    assert any(isinstance(effect, Print) for effect in step.effects)
    printed = ended(step.state, PrintReport(PrintState.PRINTED, "p"))
    told = shown(printed).report
    assert told is not None
    assert told.on_its_way


@pytest.mark.parametrize("condition", [PrinterCondition.READY, PrinterCondition.NEAR_END])
def test_a_printer_that_comes_back_while_the_visitor_is_here_prints(
    condition: PrinterCondition,
) -> None:
    failed = ended(issued().state, OUT)
    step = take(failed, e.PrinterKnown(condition))
    (again,) = step.effects
    assert isinstance(again, Print)
    assert (again.case, again.attempt) == (CASE, shown(failed).attempt)
    assert is_printing(step.state)
    assert shown(step.state).report is None


@pytest.mark.parametrize(
    "condition", [one for one in PrinterCondition if one.fault or one is PrinterCondition.UNKNOWN]
)
def test_a_printer_that_is_not_back_prints_nothing(condition: PrinterCondition) -> None:
    assert take(ended(issued().state, OUT), e.PrinterKnown(condition)).effects == ()


@pytest.mark.parametrize("state", [one for one in PrintState if one is not PrintState.FAILED])
def test_a_ticket_that_may_be_out_is_not_printed_again_by_itself(state: PrintState) -> None:
    report = PrintReport(state, "p")
    assert take(ended(issued().state, report), e.PrinterKnown(PrinterCondition.READY)).effects == ()


def test_a_ticket_that_is_being_printed_is_not_printed_beside_it() -> None:
    step = take(issued(PrinterCondition.PAPER_OUT).state, e.PrinterKnown(PrinterCondition.READY))
    assert step.effects == ()
    again = take(ended(step.state, OUT), e.PrinterKnown(PrinterCondition.READY))
    twice = take(again.state, e.PrinterKnown(PrinterCondition.READY))
    assert (len(again.effects), twice.effects) == (1, ())


def test_a_printer_that_fails_each_time_is_not_asked_for_ever() -> None:
    state, prints = issued().state, 1
    while awaits_paper(state := ended(state, OUT)):
        step = take(state, e.PrinterKnown(PrinterCondition.READY))
        state, prints = step.state, prints + len(step.effects)
    assert prints == MOST_PRINTS


def test_a_visitor_who_left_is_not_printed_for() -> None:
    left = take(ended(issued().state, OUT), e.StartedOver())
    step = take(left.state, e.PrinterKnown(PrinterCondition.READY))
    assert (step.state.screen, step.effects) == (Welcome(), ())


def test_the_end_of_another_visitors_ticket_changes_nothing() -> None:
    state = issued().state
    assert take(state, e.PrintEnded(ATTEMPT, OUT)).state is state


def test_the_number_stays_longer_without_paper_and_from_the_moment_it_is_told() -> None:
    state = issued().state
    for _ in range(20):
        state = take(state, e.SecondPassed()).state
    failed = ended(state, OUT)
    assert seconds_left(CONTEXT, failed) == CONTEXT.session.ticket_without_paper


def test_what_is_known_of_the_printer_outlives_the_visitor() -> None:
    left = take(issued(PrinterCondition.COVER_OPEN).state, e.StartedOver()).state
    assert left.printer is PrinterCondition.COVER_OPEN


def test_a_look_at_the_printer_is_no_sign_of_the_visitor() -> None:
    asked = take(start(CONTEXT), e.LanguageChosen(sites.ENGLISH), e.SecondPassed()).state
    assert asked.quiet == 1
    assert take(asked, e.PrinterKnown(PrinterCondition.SILENT)).state.quiet == 1


def test_a_ticket_that_a_fault_holds_up_is_waited_for_and_not_sent_again() -> None:
    held = ended(issued().state, replace(OUT, pending=True))
    step = take(held, e.PrinterKnown(PrinterCondition.READY))
    assert step.effects == ()
    late = ended(step.state, PrintReport(PrintState.PRINTED, "p")).screen
    assert isinstance(late, TicketShown)
    assert late.report is not None
    assert late.report.on_its_way


@pytest.mark.parametrize("pending", [True, False])
def test_paper_that_comes_late_is_shown_as_long_as_paper_that_came_at_once(pending: bool) -> None:
    state = ended(issued().state, replace(OUT, pending=pending))
    for _ in range(CONTEXT.session.ticket + 5):
        state = take(state, e.SecondPassed()).state
    state = take(state, e.PrinterKnown(PrinterCondition.READY)).state
    state = ended(state, PrintReport(PrintState.PRINTED, "p"))
    assert seconds_left(CONTEXT, state) == CONTEXT.session.ticket


ASKING = replace(CONTEXT, ask_without_paper=True)
ASKED = TroubleShown(Trouble.WITHOUT_PAPER)


def asked(*events: Event, condition: PrinterCondition = PrinterCondition.PAPER_OUT) -> Step:
    """Return what a kiosk does that asks whoever comes while nothing can be printed."""
    state = replace(start(ASKING), printer=condition)
    step = next_step(ASKING, state, e.LanguageChosen(sites.GERMAN), fresh=OTHER_ATTEMPT)
    for event in events:
        step = next_step(ASKING, step.state, event, fresh=OTHER_ATTEMPT)
    return step


@pytest.mark.parametrize("condition", PrinterCondition)
def test_whoever_comes_while_nothing_can_be_printed_is_asked_first(
    condition: PrinterCondition,
) -> None:
    screen = asked(condition=condition).state.screen
    assert screen == (ASKED if condition.fault else ChooseService())


def test_a_kiosk_that_goes_on_without_paper_asks_nobody() -> None:
    state = replace(start(CONTEXT), printer=PrinterCondition.PAPER_OUT)
    assert take(state, e.LanguageChosen(sites.ENGLISH)).state.screen == ChooseService()


def test_who_goes_on_chooses_a_service_in_the_language_chosen() -> None:
    step = asked(e.Continued())
    assert step.state.screen == ChooseService()
    assert step.state.language == sites.GERMAN
    assert step.effects == (LookUpQueues(),)


def test_who_does_not_go_on_is_back_at_the_welcome_screen() -> None:
    assert asked(e.StartedOver()).state.screen == Welcome()


def test_who_says_nothing_is_not_waited_for_for_ever() -> None:
    step = asked(*[e.SecondPassed()] * ASKING.session.trouble)
    assert step.state.screen == Welcome()


def test_a_printer_that_is_back_answers_the_question() -> None:
    step = asked(e.PrinterKnown(PrinterCondition.READY))
    assert step.state.screen == ChooseService()
    assert step.state.printer is PrinterCondition.READY


def test_other_troubles_are_not_gone_on_from() -> None:
    closed = replace(start(CONTEXT), screen=TroubleShown(Trouble.CLOSED))
    assert take(closed, e.Continued()).state is closed


def after(state: Journey, seconds: int, context: JourneyContext = CONTEXT) -> Journey:
    for _ in range(seconds):
        state = next_step(context, state, e.SecondPassed(), fresh=OTHER_ATTEMPT).state
    return state


def test_a_printer_that_says_nothing_is_told_as_one_within_three_seconds() -> None:
    state = issued().state
    assert shown(after(state, WORD_SECONDS - 1)).report is None
    told = after(state, WORD_SECONDS)
    report = shown(told).report
    assert report is not None
    assert (report.state, report.fault) == (PrintState.UNKNOWN, PrinterFault.SILENT)
    assert WORD_SECONDS == 3
    assert is_printing(told)  # and its end is awaited all the same
    assert seconds_left(CONTEXT, told) == CONTEXT.session.ticket_without_paper


@pytest.mark.parametrize("state", PrintState)
def test_how_the_ticket_ended_is_told_however_late(state: PrintState) -> None:
    late = ended(after(issued().state, WORD_SECONDS + 10), PrintReport(state, "p"))
    report = shown(late).report
    assert report is not None
    assert report.state is state
    assert not is_printing(late)


def test_a_slow_line_is_given_the_time_that_it_needs_and_no_more() -> None:
    state = issued().state
    slow = take(state, e.PrintBegun(shown(state).attempt, 3.4)).state
    assert shown(after(slow, WORD_SECONDS + 2)).report is None
    assert shown(after(slow, WORD_SECONDS + 3)).report is not None


def test_another_visitors_slow_ticket_grants_nothing() -> None:
    state = issued().state
    assert take(state, e.PrintBegun(ATTEMPT, 9.0)).state is state


def test_each_try_has_its_three_seconds() -> None:
    again = take(ended(issued().state, OUT), e.PrinterKnown(PrinterCondition.READY)).state
    assert shown(after(again, WORD_SECONDS - 1)).report is None
    assert shown(after(again, WORD_SECONDS)).report is not None


def test_what_was_known_beforehand_stays_told_by_its_name() -> None:
    report = shown(after(issued(PrinterCondition.COVER_OPEN).state, WORD_SECONDS + 1)).report
    assert report is not None
    assert report.fault is PrinterFault.COVER_OPEN


def test_where_there_is_no_printer_nothing_is_told_of_one() -> None:
    without = replace(CONTEXT, has_printer=False)
    assert shown(after(issued().state, WORD_SECONDS + 1, without)).report is None
