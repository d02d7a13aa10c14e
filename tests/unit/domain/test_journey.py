"""What is allowed nowhere, what ends a journey, and what never does."""

from __future__ import annotations

import pytest

from kiosk.domain import events as e
from kiosk.domain.catalogue import ServiceTypeId
from kiosk.domain.events import Event
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import Journey, LookUpQueues, Step, Wipe, between_visits, start
from kiosk.domain.language import Locale
from kiosk.domain.questions import Answers
from kiosk.domain.screens import (
    AskEmail,
    AskPhone,
    ChooseService,
    Issuing,
    Review,
    Screen,
    TroubleShown,
    Welcome,
)
from kiosk.domain.trouble import Trouble
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT, OTHER_ATTEMPT
from tests.fakes.sites import CONTEXT, NOTHING_ON_OFFER
from tests.unit.domain.taken import take
from tests.unit.domain.visits import (
    FAILED,
    GOOD_PHONE,
    PHONE_TYPED,
    SHOWN,
    at,
    begun,
    issuing,
)


def test_the_service_screen_looks_up_the_queues() -> None:
    assert begun().effects == (LookUpQueues(),)


def test_a_surprise_never_takes_the_number_away() -> None:
    assert take(SHOWN, e.SurpriseHappened()).state is SHOWN


def test_a_surprise_elsewhere_does_not_end_an_attempt() -> None:
    state = issuing()

    assert take(state, e.SurpriseHappened()).state is state


def test_a_surprise_leads_to_the_desk_and_forgets() -> None:
    step = take(at(Review(), PHONE_TYPED), e.SurpriseHappened())

    assert step.state.screen == TroubleShown(Trouble.OUT_OF_SERVICE)
    assert step.state.answers == Answers()
    assert step.effects == (Wipe(),)


def test_start_over_forgets_everything() -> None:
    step = take(at(AskPhone(), PHONE_TYPED), e.StartedOver())

    assert step == Step(start(CONTEXT), (Wipe(),))


NOT_ALLOWED: list[tuple[Journey, Event]] = [
    (start(CONTEXT), e.WentBack()),
    (start(CONTEXT), e.LanguageChosen(Locale("xx"))),
    (start(CONTEXT), e.LanguagePickerToggled()),
    (start(CONTEXT), e.TicketRequested()),
    (at(ChooseService()), e.GroupOpened("deep")),
    (at(ChooseService()), e.ServiceChosen(ServiceTypeId("unknown"))),
    (at(AskPhone(), PHONE_TYPED), e.TicketRequested()),
    (at(AskPhone(), PHONE_TYPED), e.ServiceChosen(sites.NOTHING)),
    (at(Review(), PHONE_TYPED), e.ChangeRequested(AskEmail())),
    (at(Review(), PHONE_TYPED), e.Typed("1")),
    (issuing(), e.WentBack()),
    (issuing(), e.StartedOver()),
    (issuing(), e.TicketRequested()),
    (issuing(), e.LanguageChosen(Locale("xx"))),
    (SHOWN, e.WentBack()),
    (SHOWN, e.PrintEnded(OTHER_ATTEMPT, FAILED)),
    (at(TroubleShown(Trouble.UNCERTAIN)), e.TryAgainRequested()),
    (at(TroubleShown(Trouble.UNCERTAIN)), e.WentBack()),
]


@pytest.mark.parametrize(("state", "event"), NOT_ALLOWED)
def test_a_move_that_is_not_allowed_returns_the_same_state(state: Journey, event: Event) -> None:
    step = take(state, event)

    assert step.state is state
    assert step.effects == ()


def test_what_was_typed_is_in_no_repr() -> None:
    state = at(AskPhone(), PHONE_TYPED)

    assert GOOD_PHONE not in repr(state)
    assert GOOD_PHONE not in repr(e.Typed(GOOD_PHONE))


@pytest.mark.parametrize(
    ("context", "screen", "between"),
    [
        (CONTEXT, Welcome(), True),
        (CONTEXT, ChooseService(), False),
        (CONTEXT, Issuing(ATTEMPT), False),
        (CONTEXT, TroubleShown(Trouble.OUT_OF_SERVICE), False),
        (NOTHING_ON_OFFER, TroubleShown(Trouble.OUT_OF_SERVICE), True),
    ],
)
def test_nobody_is_on_the_way_at_welcome_or_where_no_visit_can_begin(
    context: JourneyContext, screen: Screen, between: bool
) -> None:
    assert between_visits(context, at(screen)) is between
