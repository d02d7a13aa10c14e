"""How far a visitor has come, and where the ways lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Channel
from kiosk.domain.events import LanguagePickerToggled, StartedOver, WentBack
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.questions import Answers
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import (
    AskCustomerId,
    AskField,
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
from kiosk.domain.trouble import Trouble, trouble_in_the_way
from kiosk.domain.way import (
    can_go_back,
    can_pick_language,
    can_start_over,
    is_forward,
    progress,
    stays_open,
)
from tests.fakes.cases import ATTEMPT, CASE, OTHER_ATTEMPT
from tests.fakes.sites import CONTEXT, DOCUMENT, ENGLISH, EVERYTHING, NOTHING
from tests.unit.domain.taken import take
from tests.unit.domain.visits import at

TICKET = TicketShown(ATTEMPT, CASE, NOTHING)
PRINTED = TicketShown(ATTEMPT, CASE, NOTHING, PrintReport(PrintState.PRINTED, "virtual"))
FILLED = Answers(EVERYTHING, Channel.VIDEO)
NOTHING_CHOSEN = Answers(service_type=NOTHING)


@pytest.mark.parametrize(
    ("screen", "answers", "steps"),
    [
        (Welcome(), Answers(), (0, 0)),
        (ChooseService(), Answers(), (1, 6)),
        (ChooseService(("more",)), Answers(), (1, 6)),
        (ChooseService(), NOTHING_CHOSEN, (1, 1)),
        (ChooseChannel(), FILLED, (2, 6)),
        (AskCustomerId(), FILLED, (3, 6)),
        (AskField(DOCUMENT), FILLED, (6, 6)),
        (AskPhone(), NOTHING_CHOSEN, (0, 0)),
        (Review(), FILLED, (7, 6)),
        (Issuing(ATTEMPT), FILLED, (0, 0)),
        (TICKET, Answers(), (0, 0)),
        (TroubleShown(Trouble.CLOSED), Answers(), (0, 0)),
    ],
)
def test_the_steps_are_counted(screen: Screen, answers: Answers, steps: tuple[int, int]) -> None:
    assert progress(CONTEXT, at(screen, answers)) == steps


@pytest.mark.parametrize(
    ("screen", "back", "start_over"),
    [
        (Welcome(), False, False),
        (ChooseService(), True, True),
        (Review(), True, True),
        (Issuing(ATTEMPT), False, False),
        (TICKET, False, False),
        (TroubleShown(Trouble.REFUSED), True, True),
        (TroubleShown(Trouble.UNCERTAIN), False, True),
    ],
)
def test_back_and_start_over_are_offered_where_they_lead_somewhere(
    screen: Screen, back: bool, start_over: bool
) -> None:
    assert (can_go_back(screen), can_start_over(screen)) == (back, start_over)


@pytest.mark.parametrize(
    ("before", "after", "forward"),
    [
        (Welcome(), ChooseService(), True),
        (ChooseService(), ChooseService(("more",)), True),
        (ChooseService(("more",)), ChooseService(), False),
        (ChooseChannel(), AskPhone(), True),
        (AskPhone(), ChooseChannel(), False),
        (Review(), AskPhone(), False),
        (AskPhone(), Review(), True),
        (Review(), Issuing(ATTEMPT), True),
        (Issuing(ATTEMPT), TICKET, True),
        (Issuing(ATTEMPT), AskPhone(), False),
        (TICKET, Welcome(), False),
        (ChooseService(), Welcome(), False),
        (Issuing(ATTEMPT), TroubleShown(Trouble.UNAVAILABLE), True),
    ],
)
def test_a_screen_further_on_comes_from_the_way_on(
    before: Screen, after: Screen, forward: bool
) -> None:
    assert is_forward(CONTEXT, at(before, FILLED), at(after, FILLED)) is forward


def test_the_way_is_known_though_the_answers_are_gone() -> None:
    assert not is_forward(CONTEXT, at(AskPhone(), FILLED), at(Welcome()))
    assert is_forward(CONTEXT, at(ChooseService()), at(ChooseChannel(), FILLED))


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        (TICKET, PRINTED, True),
        (TICKET, TicketShown(OTHER_ATTEMPT, CASE, NOTHING), False),
        (TroubleShown(Trouble.UNAVAILABLE), TroubleShown(Trouble.UNAVAILABLE, 2), True),
        (TroubleShown(Trouble.UNAVAILABLE), TroubleShown(Trouble.CLOSED), False),
        (ChooseService(), ChooseService(("more",)), False),
        (AskPhone(), AskPhone(), True),
    ],
)
def test_more_news_of_one_ticket_or_trouble_opens_no_screen(
    before: Screen, after: Screen, same: bool
) -> None:
    assert stays_open(before, after) is same


def test_the_longest_way_is_announced_before_a_service_is_chosen() -> None:
    longest = at(ChooseChannel(), Answers(EVERYTHING, Channel.PHONE))
    assert progress(CONTEXT, at(ChooseService()))[1] == progress(CONTEXT, longest)[1]


EVERY_SCREEN = [
    *(Welcome(), ChooseService(), ChooseService(("more",)), ChooseChannel()),
    *(AskCustomerId(), AskPhone(), AskField(DOCUMENT), Review(), Issuing(ATTEMPT), TICKET),
    *(TroubleShown(trouble) for trouble in Trouble),
    *(TroubleShown(trouble_in_the_way(each), hindrance=each) for each in Hindrance),
]


@pytest.mark.parametrize("screen", EVERY_SCREEN, ids=repr)
def test_back_start_over_and_the_languages_are_offered_only_where_the_journey_takes_them(
    screen: Screen,
) -> None:
    state = at(screen, FILLED)
    moved = {event: take(state, event).state for event in (WentBack(), StartedOver())}

    assert can_go_back(screen) is (moved[WentBack()] is not state)
    assert not can_start_over(screen) or moved[StartedOver()].screen == Welcome()
    picking = take(state, LanguagePickerToggled()).state.picking_language
    assert can_pick_language(CONTEXT, screen) is picking


def test_with_one_language_there_is_none_to_pick() -> None:
    site = replace(CONTEXT.site, languages=(ENGLISH,))

    assert not can_pick_language(replace(CONTEXT, site=site), Review())
