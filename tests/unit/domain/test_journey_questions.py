"""What each service asks, and what is sent of the answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.answers import AnswerFault
from kiosk.domain.catalogue import Channel, ServiceTypeId
from kiosk.domain.events import Event
from kiosk.domain.journey_state import Issue
from kiosk.domain.questions import Answers, questions
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskPhone,
    ChooseChannel,
    Issuing,
    Review,
    Screen,
)
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT
from tests.fakes.sites import CONTEXT, DOCUMENT
from tests.unit.domain.taken import take
from tests.unit.domain.visits import ANSWERS, ASK_DOCUMENT, GOOD_PHONE, PHONE_TYPED, WAYS, at, begun


@pytest.mark.parametrize("way", WAYS)
def test_each_service_asks_only_what_it_needs(way: str) -> None:
    choices, screens = WAYS[way]
    step = begun(*choices)

    for screen in screens:
        assert step.state.screen == screen
        step = take(step.state, *ANSWERS[screen])

    assert step.state.screen == Issuing(ATTEMPT)
    assert [type(effect) for effect in step.effects] == [Issue]


def test_a_service_that_needs_nothing_takes_two_taps() -> None:
    step = begun(e.ServiceChosen(sites.NOTHING))

    assert step.state.screen == Issuing(ATTEMPT)


def test_the_walk_in_carries_what_was_answered() -> None:
    step = begun(e.ServiceChosen(sites.EVERYTHING))
    for screen in WAYS["everything"][1]:
        step = take(step.state, *ANSWERS[screen])

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    sent = issue.walk_in
    assert sent.channel is Channel.VIDEO
    assert sent.customer_record_id == "C-1001"
    assert sent.contact_phone_number == "7700900123"
    assert sent.contact_email == "visitor@example.org"
    assert sent.fields == {DOCUMENT: "id-card"}
    assert sent.tag_ids == ("walk-in",)
    assert not sent.use_customer_contact_info


CHOOSING_A_CHANNEL: list[Event] = [e.GroupOpened("more"), e.ServiceChosen(sites.CHANNELS)]


def test_who_wants_to_be_called_is_asked_for_a_number() -> None:
    step = begun(*CHOOSING_A_CHANNEL, e.ChannelChosen(Channel.PHONE))
    assert step.state.screen == AskPhone()

    step = take(step.state, *ANSWERS[AskPhone()], e.TicketRequested())

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    assert issue.walk_in.contact_phone_number == "7700900123"


def test_a_number_is_not_sent_for_who_comes_in_person_after_all() -> None:
    called = begun(*CHOOSING_A_CHANNEL, e.ChannelChosen(Channel.PHONE), e.Typed(GOOD_PHONE))

    step = take(called.state, e.WentBack(), e.ChannelChosen(Channel.FACE_TO_FACE))

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    assert issue.walk_in.contact_phone_number is None


def test_a_call_to_a_known_customer_asks_for_no_number() -> None:
    record = sites.service_type(sites.CUSTOMER, channels=tuple(Channel), contact_from_customer=True)
    catalogue = replace(CONTEXT.catalogue, menu=(record,))
    answers = Answers(service_type=sites.CUSTOMER, channel=Channel.PHONE)

    asked = questions(replace(CONTEXT, catalogue=catalogue), answers)

    assert asked == (ChooseChannel(), AskCustomerId(), Review())


def test_contact_from_the_customer_is_asked_of_nobody() -> None:
    step = begun(*WAYS["customer"][0], *ANSWERS[AskCustomerId()], e.TicketRequested())

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    assert issue.walk_in.use_customer_contact_info
    assert issue.walk_in.contact_phone_number is None


FAULTS = [
    (AskPhone(), sites.PHONE, "", AnswerFault.MISSING),
    (AskPhone(), sites.PHONE, "770090", AnswerFault.PHONE_SHORT),
    (AskPhone(), sites.PHONE, "77009001234", AnswerFault.PHONE_LONG),
    (AskPhone(), sites.PHONE, "77009o0123", AnswerFault.PHONE_INVALID),
    (AskEmail(), sites.EMAIL, "visitor@", AnswerFault.EMAIL_INVALID),
    (AskCustomerId(), sites.CUSTOMER, "C\u202e1001", AnswerFault.CUSTOMER_ID_INVALID),
    (ASK_DOCUMENT, sites.CHOICE, "", AnswerFault.CHOICE_MISSING),
    (ASK_DOCUMENT, sites.CHOICE, "visa", AnswerFault.CHOICE_UNKNOWN),
]


@pytest.mark.parametrize(("screen", "service", "typed", "fault"), FAULTS)
def test_a_faulty_answer_is_told_beside_the_field_and_kept(
    screen: Screen, service: ServiceTypeId, typed: str, fault: AnswerFault
) -> None:
    step = take(at(screen, Answers(service_type=service)), e.Typed(typed), e.Continued())

    assert step.state.screen == screen
    assert step.state.fault is fault

    mended = take(step.state, e.Typed("x"))
    assert mended.state.fault is None


def test_a_ticket_cannot_be_requested_with_a_broken_answer() -> None:
    broken = at(Review(), replace(PHONE_TYPED, phone="1"))
    step = take(broken, e.TicketRequested())

    assert step.state.screen == AskPhone()
    assert step.state.fault is AnswerFault.PHONE_SHORT
    assert step.effects == ()
