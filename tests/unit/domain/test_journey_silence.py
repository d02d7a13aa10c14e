"""What time does to a journey while nobody touches anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.events import Event
from kiosk.domain.journey import next_step
from kiosk.domain.journey_state import (
    CheckReachability,
    Step,
    Wipe,
    seconds_left,
    start,
    warning_seconds,
)
from kiosk.domain.screens import Review, TicketShown, TroubleShown
from kiosk.domain.trouble import Trouble
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT, CASE
from tests.fakes.sites import CONTEXT, NOTHING_ON_OFFER
from tests.unit.domain.taken import take
from tests.unit.domain.visits import (
    FAILED,
    PHONE_TYPED,
    SHOWN,
    at,
    issuing,
    pass_seconds,
)


def test_a_failed_print_keeps_the_number_longer() -> None:
    later = replace(SHOWN, quiet=25)
    step = take(later, e.PrintEnded(ATTEMPT, FAILED))

    assert isinstance(step.state.screen, TicketShown)
    assert step.state.screen.case == CASE
    assert seconds_left(CONTEXT, step.state) == CONTEXT.session.ticket_without_paper


def test_a_quiet_visitor_is_asked_and_then_forgotten() -> None:
    state = at(Review(), PHONE_TYPED)
    warned = pass_seconds(state, CONTEXT.session.idle).state
    assert warning_seconds(CONTEXT, state) is None
    assert warning_seconds(CONTEXT, warned) == CONTEXT.session.idle_warning

    step = pass_seconds(warned, CONTEXT.session.idle_warning)

    assert step.state == start(CONTEXT)
    assert step.effects == (Wipe(),)


def test_more_time_keeps_every_answer() -> None:
    warned = pass_seconds(at(Review(), PHONE_TYPED), 75).state
    step = take(warned, e.MoreTimeRequested())

    assert step.state == at(Review(), PHONE_TYPED)


@pytest.mark.parametrize(
    "event", [e.Touched(), e.TicketRequested(), e.WentBack(), e.LanguagePickerToggled()]
)
def test_behind_the_warning_nothing_can_be_touched(event: Event) -> None:
    warned = pass_seconds(at(Review(), PHONE_TYPED), 61).state

    assert take(warned, event).state is warned


def test_a_touch_starts_the_clock_anew() -> None:
    state = pass_seconds(at(Review(), PHONE_TYPED), 59).state

    assert take(state, e.Touched()).state.quiet == 0


def test_the_welcome_screen_and_an_attempt_have_no_time_limit() -> None:
    for state in (start(CONTEXT), issuing()):
        assert pass_seconds(state, 1000).state is state


def test_a_ticket_is_cleared_by_itself_and_later_when_asked() -> None:
    assert pass_seconds(SHOWN, CONTEXT.session.ticket).state == start(CONTEXT)

    longer = take(SHOWN, e.MoreTimeRequested()).state
    assert seconds_left(CONTEXT, longer) == CONTEXT.session.ticket + CONTEXT.session.more_time


UNREACHABLE = at(TroubleShown(Trouble.UNAVAILABLE))


def test_the_kiosk_looks_again_by_itself_with_growing_waits() -> None:
    step = pass_seconds(UNREACHABLE, CONTEXT.session.retry)
    assert step.effects == (CheckReachability(),)

    step = take(step.state, e.ReachabilityKnown(reachable=False))

    assert step.state.screen == TroubleShown(Trouble.UNAVAILABLE, 1)
    assert seconds_left(CONTEXT, step.state) == 2 * CONTEXT.session.retry


def test_the_kiosk_comes_back_when_the_engine_does() -> None:
    step = take(UNREACHABLE, e.TryAgainRequested(), e.ReachabilityKnown(reachable=True))

    assert step.state == start(CONTEXT)


def test_who_asks_the_kiosk_to_look_now_sees_that_it_does_until_it_knows() -> None:
    step = take(UNREACHABLE, e.TryAgainRequested())

    assert step.state.screen == TroubleShown(Trouble.UNAVAILABLE, looking=True)
    assert step.effects == (CheckReachability(),)
    assert take(step.state, e.TryAgainRequested()) == Step(step.state)

    step = take(step.state, e.ReachabilityKnown(reachable=False))

    assert step.state.screen == TroubleShown(Trouble.UNAVAILABLE, 1)


def test_with_nothing_on_offer_no_visit_begins_and_the_language_is_the_next_visitors_again() -> (
    None
):
    waiting = start(NOTHING_ON_OFFER)
    assert waiting.screen == TroubleShown(Trouble.OUT_OF_SERVICE)

    speaking = next_step(NOTHING_ON_OFFER, waiting, e.LanguageChosen(sites.ARABIC), fresh=ATTEMPT)
    assert speaking.state.language == sites.ARABIC
    for _ in range(CONTEXT.session.trouble):
        speaking = next_step(NOTHING_ON_OFFER, speaking.state, e.SecondPassed(), fresh=ATTEMPT)
    assert speaking.state == waiting
