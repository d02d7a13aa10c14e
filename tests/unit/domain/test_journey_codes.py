"""What a code that a reader types does to a journey."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.answers import AnswerFault
from kiosk.domain.questions import Answers
from kiosk.domain.screens import AskCustomerId, AskPhone, ChooseService, Review, Screen, Welcome
from kiosk.domain.walk_in import read_answer
from tests.fakes import sites
from tests.fakes.sites import CONTEXT
from tests.unit.domain.taken import take
from tests.unit.domain.visits import PHONE_TYPED, at


def test_a_scanned_code_answers_and_goes_on() -> None:
    asked = at(AskCustomerId(), Answers(sites.CUSTOMER, customer_id="C-9"))
    step = take(asked, e.CodeScanned(" C-1001 "))
    assert step.state.screen == Review()
    assert read_answer(CONTEXT, step.state.answers, AskCustomerId()) == "C-1001"


def test_a_code_that_is_no_customer_id_is_told_and_what_was_typed_is_kept() -> None:
    asked = at(AskCustomerId(), Answers(sites.CUSTOMER, customer_id="C-9"))
    step = take(asked, e.CodeScanned("C 1001"))
    assert (step.state.screen, step.state.fault) == (AskCustomerId(), AnswerFault.SCAN_INVALID)
    assert step.state.answers.customer_id == "C-9"


def test_a_code_where_it_is_asked_for_answers_the_idle_warning() -> None:
    limit = CONTEXT.session.unhurried_idle
    asked = replace(at(AskCustomerId(), Answers(sites.CUSTOMER)), quiet=limit)
    assert take(asked, e.CodeScanned("C-1001")).state.screen == Review()
    told = take(asked, e.CodeScanned("no code")).state
    assert (told.fault, told.quiet) == (AnswerFault.SCAN_INVALID, 0)
    elsewhere = replace(at(AskPhone(), PHONE_TYPED), quiet=limit)
    assert take(elsewhere, e.CodeScanned("C-1001")).state is elsewhere


@pytest.mark.parametrize("screen", [Welcome(), ChooseService(), AskPhone(), Review()])
def test_a_code_changes_nothing_on_another_screen(screen: Screen) -> None:
    state = at(screen, PHONE_TYPED)
    assert take(state, e.CodeScanned("C-1001")).state is state
