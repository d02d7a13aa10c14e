"""A kiosk that cannot serve says so before anyone types, and comes back by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.journey import next_step
from kiosk.domain.journey_state import (
    Journey,
    Wipe,
    between_visits,
    seconds_left,
    start,
    warning_seconds,
)
from kiosk.domain.questions import Answers
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import (
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Review,
    Screen,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.domain.trouble import OFFERS, Trouble
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, OTHER_ATTEMPT
from tests.fakes.sites import CONTEXT
from tests.unit.domain.taken import take

TYPED = Answers(service_type=sites.PHONE, phone="7700900123")
OFFLINE, READY = e.ReadinessKnown(Hindrance.NO_CONNECTION), e.ReadinessKnown(None)


def at(screen: Screen, answers: Answers = TYPED) -> Journey:
    return Journey(screen, sites.ARABIC, answers)


@pytest.mark.parametrize(
    ("hindrance", "trouble"),
    [
        (Hindrance.NO_CONNECTION, Trouble.UNAVAILABLE),
        (Hindrance.NO_PAPER, Trouble.NO_PAPER),
        (Hindrance.OUT_OF_ORDER, Trouble.OUT_OF_SERVICE),
    ],
)
def test_whoever_comes_is_told_what_is_in_the_way_and_that_no_number_was_given(
    hindrance: Hindrance, trouble: Trouble
) -> None:
    closed = take(start(CONTEXT), e.ReadinessKnown(hindrance)).state

    assert closed.screen == TroubleShown(trouble, hindrance=hindrance)
    assert OFFERS[trouble].safety.value == "none_issued"
    assert between_visits(CONTEXT, closed)


def test_it_opens_again_as_soon_as_nothing_is_in_the_way() -> None:
    assert take(start(CONTEXT), OFFLINE, READY).state == start(CONTEXT)


def test_another_hindrance_is_told_as_such_in_the_language_that_was_chosen() -> None:
    no_paper = e.ReadinessKnown(Hindrance.NO_PAPER)
    closed = take(start(CONTEXT), OFFLINE, e.LanguageChosen(sites.ARABIC), no_paper).state

    assert closed.screen == TroubleShown(Trouble.NO_PAPER, hindrance=Hindrance.NO_PAPER)
    assert closed.language == sites.ARABIC


@pytest.mark.parametrize("screen", [ChooseService(), ChooseService(("more",)), ChooseChannel()])
def test_who_has_typed_nothing_yet_is_told_in_their_language(screen: Screen) -> None:
    step = take(at(screen, Answers(service_type=sites.CHANNELS)), OFFLINE)

    assert isinstance(step.state.screen, TroubleShown)
    assert step.state.language == sites.ARABIC
    assert step.state.answers == Answers()
    assert step.effects == (Wipe(),)


@pytest.mark.parametrize(
    "screen", [AskPhone(), Review(), Issuing(ATTEMPT), TicketShown(ATTEMPT, CASE, sites.PHONE)]
)
def test_nothing_is_taken_from_who_has_typed_or_waits_or_has_a_number(screen: Screen) -> None:
    step = take(at(screen), OFFLINE)

    assert step.state == replace(at(screen), hindrance=Hindrance.NO_CONNECTION)
    assert step.effects == ()


def test_the_next_visitor_finds_the_kiosk_closed() -> None:
    left = take(at(AskPhone()), OFFLINE, e.StartedOver()).state
    assert isinstance(left.screen, TroubleShown)
    assert left.screen.hindrance is Hindrance.NO_CONNECTION

    again = take(at(AskPhone()), OFFLINE, READY, e.StartedOver()).state
    assert again == start(CONTEXT)


def test_a_number_that_comes_after_all_is_shown() -> None:
    step = take(at(Issuing(ATTEMPT)), OFFLINE, e.AttemptEnded(ATTEMPT, ISSUED))

    assert isinstance(step.state.screen, TicketShown)


def test_one_visitors_trouble_stays_until_they_have_read_it() -> None:
    trouble = at(TroubleShown(Trouble.UNCERTAIN))

    assert take(trouble, READY).state is trouble
    assert take(trouble, OFFLINE, READY).state == trouble


def test_a_closed_kiosk_stays_closed_and_forgets_a_language_that_someone_chose() -> None:
    closed = take(start(CONTEXT), OFFLINE).state
    assert seconds_left(CONTEXT, closed) is None

    foreign = take(closed, e.LanguageChosen(sites.ARABIC)).state
    assert seconds_left(CONTEXT, foreign) == CONTEXT.session.trouble
    later = take(foreign, *[e.SecondPassed()] * CONTEXT.session.trouble).state
    assert later == closed


def test_a_closed_kiosk_starts_no_journey_and_asks_nobody_whether_they_are_there() -> None:
    closed = take(start(CONTEXT), OFFLINE).state
    touches = (e.TryAgainRequested(), e.WentBack(), e.TicketRequested(), e.Touched())

    assert take(closed, *touches, e.ReachabilityKnown(reachable=True)).state.screen == closed.screen
    assert warning_seconds(CONTEXT, closed) is None


def test_a_look_around_is_no_touch() -> None:
    waiting = replace(at(AskPhone()), quiet=59)

    assert take(waiting, OFFLINE).state.quiet == 59


def test_a_look_around_while_the_visitor_is_asked_whether_they_are_there_is_not_lost() -> None:
    silent = replace(at(AskPhone()), quiet=CONTEXT.session.unhurried_idle + 1)
    assert warning_seconds(CONTEXT, silent) is not None

    assert take(silent, OFFLINE).state.hindrance is Hindrance.NO_CONNECTION


def test_an_attempt_that_is_sent_again_says_how_often() -> None:
    repeated = take(at(Issuing(ATTEMPT)), e.AttemptRepeated(ATTEMPT, 2)).state
    assert repeated.screen == Issuing(ATTEMPT, 2)

    other = take(repeated, e.AttemptRepeated(OTHER_ATTEMPT, 3)).state
    assert other.screen == Issuing(ATTEMPT, 2)
    ended = take(repeated, e.AttemptEnded(ATTEMPT, ISSUED)).state
    assert isinstance(ended.screen, TicketShown)


def test_nothing_is_said_of_an_attempt_that_is_over() -> None:
    assert take(start(CONTEXT), e.AttemptRepeated(ATTEMPT, 1)).state == start(CONTEXT)
    assert isinstance(start(CONTEXT).screen, Welcome)


def test_a_kiosk_with_nothing_on_offer_says_why_as_soon_as_it_knows() -> None:
    empty = replace(CONTEXT, catalogue=Catalogue((), ()))
    waiting = start(empty)
    assert waiting.screen == TroubleShown(Trouble.OUT_OF_SERVICE)

    step = next_step(empty, waiting, OFFLINE, fresh=ATTEMPT)
    told = TroubleShown(Trouble.UNAVAILABLE, hindrance=Hindrance.NO_CONNECTION)
    assert step.state.screen == told
    assert next_step(empty, step.state, READY, fresh=ATTEMPT).state == waiting
