"""What a visitor sees while an attempt is under way, and of each outcome."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import (
    Outcome,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from kiosk.domain.journey_state import Print, Wipe
from kiosk.domain.language import Locale
from kiosk.domain.questions import Answers
from kiosk.domain.screens import AskCustomerId, AskPhone, Issuing, TicketShown, TroubleShown
from kiosk.domain.trouble import Trouble
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, OTHER_ATTEMPT
from tests.unit.domain.taken import take
from tests.unit.domain.visits import PHONE_TYPED, issuing


def test_the_language_can_change_while_the_number_is_made() -> None:
    picking = take(issuing(), e.LanguagePickerToggled())
    assert picking.state.picking_language
    step = take(picking.state, e.LanguageChosen(sites.ARABIC), e.AttemptRepeated(ATTEMPT, 1))
    assert (step.state.language, step.effects) == (sites.ARABIC, ())
    assert step.state.screen == Issuing(ATTEMPT, 1, switched=True)

    shown = take(step.state, e.AttemptEnded(ATTEMPT, ISSUED)).state
    assert CASE.language == sites.ENGLISH
    assert isinstance(shown.screen, TicketShown)
    assert shown.language == sites.ARABIC


def test_the_number_takes_the_place_of_the_languages() -> None:
    picking = take(issuing(), e.LanguagePickerToggled()).state
    shown = take(picking, e.AttemptEnded(ATTEMPT, ISSUED)).state
    assert not shown.picking_language


def test_an_issued_case_is_shown_printed_and_the_answers_forgotten() -> None:
    step = take(issuing(), e.AttemptEnded(ATTEMPT, ISSUED))

    assert step.state.screen == TicketShown(ATTEMPT, CASE, sites.PHONE, printing=True, prints=1)
    assert step.state.answers == Answers()
    assert step.effects == (Wipe(), Print(ATTEMPT, CASE, sites.PHONE))


def test_the_estimate_goes_with_the_ticket_to_screen_and_paper() -> None:
    step = take(issuing(), e.AttemptEnded(ATTEMPT, ISSUED, (5, 10)))

    shown = TicketShown(ATTEMPT, CASE, sites.PHONE, None, (5, 10), printing=True, prints=1)
    assert step.state.screen == shown
    assert step.effects == (Wipe(), Print(ATTEMPT, CASE, sites.PHONE, (5, 10)))


def test_the_ticket_is_shown_in_the_language_of_the_answer() -> None:
    german = replace(ISSUED, case=replace(CASE, language=Locale("DE")))

    assert take(issuing(), e.AttemptEnded(ATTEMPT, german)).state.language == sites.GERMAN


TROUBLES: list[tuple[Outcome, Trouble]] = [
    (Refused((Problem(None, ProblemCode.CLOSED, "closed"),)), Trouble.CLOSED),
    (Refused((Problem(None, ProblemCode.FULL, "full today"),)), Trouble.CLOSED),
    (Refused((Problem(None, ProblemCode.EXHAUSTED, "no more numbers"),)), Trouble.CLOSED),
    (Refused((Problem("serviceTypeId", ProblemCode.UNKNOWN, "unknown"),)), Trouble.REFUSED),
    (Refused(()), Trouble.REFUSED),
    (Unavailable(UnavailableReason.CONNECTION), Trouble.UNAVAILABLE),
    (Unavailable(UnavailableReason.STORAGE), Trouble.OUT_OF_SERVICE),
    (Uncertain("no answer"), Trouble.UNCERTAIN),
]


@pytest.mark.parametrize(("outcome", "trouble"), TROUBLES)
def test_each_outcome_has_its_trouble_screen(outcome: Outcome, trouble: Trouble) -> None:
    step = take(issuing(), e.AttemptEnded(ATTEMPT, outcome))

    closed = sites.PHONE if trouble is Trouble.CLOSED else None
    assert step.state.screen == TroubleShown(trouble, closed=closed)
    kept = trouble is Trouble.REFUSED
    assert (step.state.answers == PHONE_TYPED) is kept


def test_a_refused_answer_is_taken_back_to_its_screen() -> None:
    refused = Refused((Problem("contactPhoneNumber", ProblemCode.INVALID, "no such number"),))
    step = take(issuing(), e.AttemptEnded(ATTEMPT, refused))

    assert step.state.screen == AskPhone()
    assert step.state.fault is AnswerFault.NOT_ACCEPTED
    assert step.state.answers == PHONE_TYPED


def test_an_unknown_customer_is_told_beside_the_number() -> None:
    refused = Refused((Problem("customerRecordId", ProblemCode.UNKNOWN, "no such customer"),))
    answers = Answers(service_type=sites.CUSTOMER, customer_id="C-9")
    step = take(issuing(answers), e.AttemptEnded(ATTEMPT, refused))

    assert step.state.screen == AskCustomerId()
    assert step.state.fault is AnswerFault.CUSTOMER_ID_UNKNOWN


def test_an_outcome_of_another_attempt_changes_nothing() -> None:
    state = issuing()

    assert take(state, e.AttemptEnded(OTHER_ATTEMPT, ISSUED)).state is state
