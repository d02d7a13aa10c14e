"""A closed service is not chosen; it opens and closes while somebody looks at it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.catalogue import Channel, ServiceTypeId
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import (
    Issue,
    Journey,
    LookUpQueues,
    Wipe,
    start,
    warning_seconds,
)
from kiosk.domain.questions import Answers
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Question,
    Review,
    TroubleShown,
    Welcome,
)
from kiosk.domain.service_hours import Closings
from kiosk.domain.trouble import Trouble
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT
from tests.fakes.sites import CATALOGUE, CONTEXT
from tests.unit.domain.taken import take

SOON = dt.datetime(2030, 5, 13, 13, tzinfo=dt.UTC)
TODAY = SOON.date()
EVERY = tuple(one.id for one in CATALOGUE.service_types())
MORE = (sites.EMAIL, sites.CHOICE, sites.CHANNELS, sites.CUSTOMER)
OPEN = e.ClosingsKnown(Closings())


def closed(*types: ServiceTypeId) -> e.ClosingsKnown:
    return e.ClosingsKnown(Closings(dict.fromkeys(types, SOON), TODAY))


def menu(*types: ServiceTypeId, path: tuple[str, ...] = ()) -> Journey:
    """Return the menu in Arabic while these are closed."""
    return take(Journey(ChooseService(path), sites.ARABIC), closed(*types)).state


def only(service_type: ServiceTypeId) -> JourneyContext:
    """Return a site that offers one service."""
    one = CATALOGUE.service_type(service_type)
    assert one is not None
    return replace(CONTEXT, catalogue=replace(CATALOGUE, menu=(one,)))


def test_a_closed_service_is_not_chosen_and_others_are() -> None:
    state = menu(sites.PHONE)

    assert take(state, e.ServiceChosen(sites.PHONE)).state is state
    assert take(state, e.ServiceChosen(sites.NOTHING)).state.screen == Issuing(ATTEMPT)


def test_it_is_chosen_once_it_opens() -> None:
    state = take(menu(sites.PHONE), OPEN).state

    assert state.screen == ChooseService()
    assert take(state, e.ServiceChosen(sites.PHONE)).state.screen == AskPhone()


def test_a_group_opens_while_something_in_it_is_open() -> None:
    some, none = menu(*MORE[1:]), menu(*MORE)

    assert take(some, e.GroupOpened("more")).state.screen == ChooseService(("more",))
    assert take(none, e.GroupOpened("more")).state is none


def test_who_stands_before_a_card_sees_it_close_without_a_touch() -> None:
    state = menu(sites.PHONE)

    assert state.screen == ChooseService()
    assert state.closings.until == {sites.PHONE: SOON}
    assert take(state, closed(sites.PHONE)).state is state


def test_what_is_closed_outlives_every_visitor() -> None:
    step = take(menu(sites.PHONE), e.StartedOver())

    assert step.state.screen == Welcome()
    assert step.state.closings.until == {sites.PHONE: SOON}
    assert Wipe() in step.effects


def test_a_service_that_closes_takes_nothing_back_that_was_typed() -> None:
    typed = Answers(service_type=sites.PHONE, phone="7700900123")
    state = take(Journey(AskPhone(), sites.ARABIC, typed), closed(sites.PHONE)).state

    assert (state.screen, state.answers) == (AskPhone(), typed)
    asked = take(state, e.Continued(), e.TicketRequested())
    assert asked.state.screen == Issuing(ATTEMPT)
    assert any(isinstance(effect, Issue) for effect in asked.effects)


def test_who_has_typed_nothing_yet_chooses_again_where_the_service_was() -> None:
    chosen = Journey(ChooseChannel(), sites.ARABIC, Answers(sites.CHANNELS))
    step = take(chosen, closed(sites.CHANNELS))

    assert step.state.screen == ChooseService(("more",))
    assert step.state.answers == Answers()
    assert step.state.language == sites.ARABIC
    assert step.effects == (LookUpQueues(),)
    assert take(chosen, closed(sites.PHONE)).state.screen == ChooseChannel()


@pytest.mark.parametrize(
    ("screen", "answers", "group"),
    [
        (AskPhone(), Answers(sites.PHONE, phone_country="DE"), ()),
        (AskEmail(), Answers(sites.EMAIL), ("more",)),
        (AskField(sites.DOCUMENT), Answers(sites.CHOICE), ("more",)),
        (AskCustomerId(), Answers(sites.CUSTOMER), ("more", "deep")),
        (AskPhone(), Answers(sites.CHANNELS, Channel.PHONE), ("more",)),
    ],
)
def test_who_is_asked_something_and_has_answered_nothing_chooses_again(
    screen: Question, answers: Answers, group: tuple[str, ...]
) -> None:
    assert answers.service_type is not None
    asked = Journey(screen, sites.ARABIC, answers)
    step = take(asked, closed(answers.service_type))

    assert (step.state.screen, step.state.answers) == (ChooseService(group), Answers())


@pytest.mark.parametrize(
    ("screen", "answers"),
    [
        (AskEmail(), Answers(sites.EMAIL, email="a")),
        (AskField(sites.DOCUMENT), Answers(sites.CHOICE, fields={sites.DOCUMENT: "a"})),
        (AskCustomerId(), Answers(sites.CUSTOMER, customer_id="1")),
        (AskPhone(), Answers(sites.CHANNELS, Channel.PHONE, phone="7")),
        (ChooseChannel(), Answers(sites.CHANNELS, Channel.PHONE, phone="7")),
    ],
)
def test_who_has_answered_something_goes_on_and_the_case_engine_decides(
    screen: Question, answers: Answers
) -> None:
    assert answers.service_type is not None
    asked = Journey(screen, sites.ARABIC, answers)
    state = take(asked, closed(answers.service_type)).state

    assert (state.screen, state.answers) == (screen, answers)


def test_a_review_does_not_change_to_a_closed_service() -> None:
    answers = Answers(service_type=sites.PHONE, phone="7700900123")
    review = Journey(Review(), sites.ARABIC, answers)
    state = take(review, closed(sites.EMAIL), e.ChangeRequested(ChooseService())).state

    assert take(state, e.ServiceChosen(sites.EMAIL)).state is state
    assert take(state, e.WentBack()).state.answers == answers


@pytest.mark.parametrize("screen", [Welcome(), TroubleShown(Trouble.WITHOUT_PAPER)])
def test_where_everything_is_closed_nobody_begins(
    screen: Welcome | TroubleShown,
) -> None:
    begin = e.LanguageChosen(sites.ARABIC) if screen == Welcome() else e.Continued()
    step = take(Journey(screen, sites.ARABIC), closed(*EVERY), begin)

    assert step.state.screen == TroubleShown(Trouble.CLOSED, hindrance=Hindrance.CLOSED)
    assert step.state.language == sites.ARABIC
    assert Wipe() in step.effects


def test_a_site_whose_only_service_is_closed_is_closed_until_it_opens() -> None:
    context, begin = only(sites.PHONE), e.LanguageChosen(sites.ARABIC)
    shut = take(start(context), closed(sites.PHONE), begin, context=context).state

    assert shut.screen == TroubleShown(Trouble.CLOSED, hindrance=Hindrance.CLOSED)
    again = take(shut, OPEN, e.ReadinessKnown(None), context=context).state
    assert again.screen == Welcome()
    assert take(again, begin, context=context).state.screen == AskPhone()


def test_the_only_service_closes_before_its_visitor_typed_anything() -> None:
    context = only(sites.CHANNELS)
    chosen = Journey(ChooseChannel(), sites.ARABIC, Answers(sites.CHANNELS))
    step = take(chosen, closed(sites.CHANNELS), context=context)

    assert step.state.screen == TroubleShown(Trouble.CLOSED, hindrance=Hindrance.CLOSED)
    assert step.state.closings.until == {sites.CHANNELS: SOON}


def test_an_opening_is_nobodys_touch() -> None:
    quiet = replace(menu(sites.PHONE), quiet=CONTEXT.session.idle)

    assert warning_seconds(CONTEXT, quiet) is not None
    told = take(quiet, OPEN).state
    assert (told.quiet, told.closings) == (quiet.quiet, Closings())


def test_an_attempt_goes_on_while_its_service_closes() -> None:
    waiting = Journey(Issuing(ATTEMPT), sites.ARABIC, Answers(sites.CHANNELS, Channel.VIDEO))

    assert take(waiting, closed(*EVERY)).state.screen == Issuing(ATTEMPT)
