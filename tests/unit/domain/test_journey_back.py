"""The ways back, and what is kept on them."""

from __future__ import annotations

from kiosk.domain import events as e
from kiosk.domain.catalogue import Channel
from kiosk.domain.journey_state import Wipe
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Review,
    Welcome,
)
from tests.fakes import sites
from tests.unit.domain.taken import take
from tests.unit.domain.visits import ANSWERS, PHONE_TYPED, WAYS, at, begun


def test_answers_survive_back_and_language() -> None:
    step = begun(e.ServiceChosen(sites.PHONE), e.Typed("770"))
    step = take(step.state, e.WentBack(), e.LanguageChosen(sites.ARABIC))
    assert step.state.screen == ChooseService()

    step = take(step.state, e.ServiceChosen(sites.PHONE))

    assert step.state.screen == AskPhone()
    assert step.state.answers.phone == "770"
    assert step.state.language == sites.ARABIC


def test_back_leads_through_the_groups_to_the_welcome_screen() -> None:
    step = begun(*WAYS["customer"][0])
    seen = [step.state.screen]
    while step.state.screen != Welcome():
        step = take(step.state, e.WentBack())
        seen.append(step.state.screen)

    pages = [ChooseService(("more", "deep")), ChooseService(("more",)), ChooseService()]
    assert seen == [AskCustomerId(), *pages, Welcome()]
    assert step.effects == (Wipe(),)


def test_back_inside_the_menu_opens_the_page_above() -> None:
    step = begun(e.GroupOpened("more"), e.GroupOpened("deep"), e.WentBack())

    assert step.state.screen == ChooseService(("more",))


def test_change_opens_the_answer_and_returns_to_the_review() -> None:
    review = at(Review(), PHONE_TYPED)
    step = take(review, e.ChangeRequested(AskPhone()))
    assert step.state.revising

    step = take(step.state, e.Typed("7700 900 456"), e.Continued())

    assert step.state.screen == Review()
    assert step.state.answers.phone == "7700 900 456"


def test_back_from_a_change_returns_to_the_review() -> None:
    step = take(at(Review(), PHONE_TYPED), e.ChangeRequested(AskPhone()), e.WentBack())

    assert step.state.screen == Review()


def test_another_service_asks_only_what_is_still_missing() -> None:
    changing = take(at(Review(), PHONE_TYPED), e.ChangeRequested(ChooseService()))
    step = take(changing.state, e.ServiceChosen(sites.EVERYTHING))
    assert step.state.screen == ChooseChannel()

    step = take(step.state, e.ChannelChosen(Channel.PHONE))
    assert step.state.screen == AskCustomerId()

    step = take(step.state, *ANSWERS[AskCustomerId()])
    assert step.state.screen == AskEmail()
