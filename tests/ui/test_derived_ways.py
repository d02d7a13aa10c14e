"""Steps, places and pages: what is derived for every screen."""

from __future__ import annotations

import pytest

from kiosk.domain.catalogue import Channel
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.questions import Answers
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
from kiosk.domain.trouble import Trouble
from kiosk.ui.view_models.opening import is_forward, same_visit
from kiosk.ui.view_models.paging import LAST, Pages, page_of
from kiosk.ui.view_models.snapshot import can_go_back, can_start_over, progress
from tests.fakes.cases import ATTEMPT, CASE, OTHER_ATTEMPT
from tests.fakes.sites import DOCUMENT, EVERYTHING, NOTHING
from tests.ui.snapshots import FILLED, moment

TICKET = TicketShown(ATTEMPT, CASE, NOTHING)
PRINTED = TicketShown(ATTEMPT, CASE, NOTHING, PrintReport(PrintState.PRINTED, "virtual"))
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
    assert progress(moment(screen, answers)) == steps


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
    assert is_forward(moment(before, FILLED), moment(after, FILLED)) is forward


def test_the_way_is_known_though_the_answers_are_gone() -> None:
    assert not is_forward(moment(AskPhone(), FILLED), moment(Welcome()))
    assert is_forward(moment(ChooseService()), moment(ChooseChannel(), FILLED))


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
    assert same_visit(before, after) is same


@pytest.mark.parametrize(
    ("count", "pages", "shown", "more"),
    [
        (6, Pages(), "123456", 0),
        (6, Pages(6), "123456", 0),
        (7, Pages(6), "12345", 2),
        (7, Pages(6, 1), "67", LAST),
        (7, Pages(6, 2), "12345", 2),
        (11, Pages(6), "12345", 6),
        (11, Pages(6, 1), "6789a", 1),
        (11, Pages(6, 2), "b", LAST),
        (11, Pages(6, 3), "12345", 6),
        (10, Pages(6, 1), "6789a", LAST),
        (2, Pages(1), "1", 1),
        (2, Pages(1, 1), "2", LAST),
        (0, Pages(6), "", 0),
    ],
)
def test_a_long_list_is_cut_into_pages(count: int, pages: Pages, shown: str, more: int) -> None:
    assert page_of(tuple("123456789ab"[:count]), pages) == (tuple(shown), more)


def test_another_room_begins_at_the_first_page() -> None:
    turned = Pages(6).turned()
    assert turned.fitting(6) == Pages(6, 1)
    assert turned.fitting(4) == Pages(4)


def test_a_list_is_opened_again_at_its_first_page() -> None:
    assert Pages(6).turned().turned().opened() == Pages(6)


def test_the_longest_way_is_announced_before_a_service_is_chosen() -> None:
    longest = moment(ChooseChannel(), Answers(EVERYTHING, Channel.PHONE))
    assert progress(moment(ChooseService()))[1] == progress(longest)[1]
