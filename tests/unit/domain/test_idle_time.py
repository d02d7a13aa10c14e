"""How long a silent visitor is left in peace (WCAG 2.2.1)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.journey import next_step
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import Journey, idle_seconds, start, warning_seconds
from kiosk.domain.questions import Answers
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Review,
    Screen,
)
from tests.fakes.cases import ATTEMPT
from tests.fakes.sites import CHOICE, CONTEXT, DOCUMENT, DOCUMENT_FIELD, ENGLISH, service_type

IDLE = CONTEXT.session.idle


def at(screen: Screen, *, quiet: int = 0, unhurried: bool = False) -> Journey:
    answers = Answers(service_type=CHOICE)
    return Journey(screen, ENGLISH, answers, quiet=quiet, unhurried=unhurried)


def asking(kind: FieldKind) -> JourneyContext:
    asked = service_type(CHOICE, fields=(replace(DOCUMENT_FIELD, kind=kind),))
    return replace(CONTEXT, catalogue=replace(CONTEXT.catalogue, menu=(asked,)))


@pytest.mark.parametrize("screen", [ChooseService(), ChooseChannel(), Review()])
def test_a_screen_of_touches_asks_after_a_minute(screen: Screen) -> None:
    assert (IDLE, idle_seconds(CONTEXT, at(screen))) == (60, 60)


@pytest.mark.parametrize("screen", [ChooseService(), ChooseChannel(), Review(), AskPhone()])
def test_who_needs_time_is_asked_after_two_minutes(screen: Screen) -> None:
    assert idle_seconds(CONTEXT, at(screen, unhurried=True)) == 120


@pytest.mark.parametrize("screen", [AskPhone(), AskEmail(), AskCustomerId()])
def test_who_types_is_asked_after_two_minutes(screen: Screen) -> None:
    assert idle_seconds(CONTEXT, at(screen)) == 120


@pytest.mark.parametrize(
    ("kind", "seconds"),
    [
        (FieldKind.TEXT, 120),
        (FieldKind.NUMBER, 120),
        (FieldKind.DATE, 120),
        (FieldKind.YES_NO, 60),
        (FieldKind.CHOICE, 60),
        (FieldKind.MULTIPLE_CHOICE, 60),
    ],
)
def test_a_question_waits_as_long_as_its_answer_takes(kind: FieldKind, seconds: int) -> None:
    assert idle_seconds(asking(kind), at(AskField(DOCUMENT))) == seconds


def test_the_time_to_answer_the_warning_is_the_same_for_all() -> None:
    warned = [
        warning_seconds(CONTEXT, at(Review(), quiet=IDLE)),
        warning_seconds(CONTEXT, at(Review(), quiet=2 * IDLE, unhurried=True)),
    ]
    assert warned == [CONTEXT.session.idle_warning] * 2
    assert warning_seconds(CONTEXT, at(Review(), quiet=2 * IDLE - 1, unhurried=True)) is None


def unhurried(state: Journey, *events: e.Event) -> bool:
    for event in events:
        state = next_step(CONTEXT, state, event, fresh=ATTEMPT).state
    return state.unhurried


def test_who_needs_time_needs_it_on_every_screen_and_the_next_visitor_does_not() -> None:
    begun = (e.HasteChanged(unhurried=True), e.LanguageChosen(ENGLISH), e.ServiceChosen(CHOICE))
    assert unhurried(start(CONTEXT), *begun)
    assert not unhurried(start(CONTEXT), *begun, e.StartedOver())


def test_under_the_warning_it_changes_nothing() -> None:
    assert not unhurried(at(Review(), quiet=IDLE), e.HasteChanged(unhurried=True))
