"""Answering what the chosen service needs, up to the attempt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.answers import MULTIPLE_CHOICE_SEPARATOR, AnswerFault
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.journey_state import Issue, Step
from kiosk.domain.questions import (
    Answers,
    chosen_channel,
    chosen_type,
    field_of,
    questions,
    typed_on,
)
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    Issuing,
    Question,
    Review,
)
from kiosk.domain.walk_in import first_fault, read_answer, walk_in

if TYPE_CHECKING:
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.moves.move import Move


def with_typed(at: Move, text: str) -> Answers:
    """Return the answers with what was typed on the screen that is open."""
    match at.screen:
        case AskCustomerId():
            return replace(at.answers, customer_id=text)
        case AskPhone():
            return replace(at.answers, phone=text)
        case AskEmail():
            return replace(at.answers, email=text)
        case AskField(field_id):
            return replace(at.answers, fields={**at.answers.fields, field_id: text})
        case _:
            return at.answers


def note(at: Move, answers: Answers) -> Step:
    """Keep the answers; their fault is over."""
    return Step(replace(at.state, answers=answers, fault=None))


def take_code(at: Move, code: str) -> Step:
    """Go on with the customer ID that was read; what was typed stays where it is none.

    What is typed may have spaces; a code with spaces in it says something else.
    """
    answers = replace(at.answers, customer_id=code)
    unfit = isinstance(read_answer(at.context, answers, AskCustomerId()), AnswerFault)
    if unfit or any(map(str.isspace, code.strip())):
        return Step(replace(at.state, fault=AnswerFault.SCAN_INVALID))
    return onward(at, AskCustomerId(), answers)


def touch_option(at: Move, asked: AskField, value: str) -> Step:
    """Take the one choice, or add or drop one of several."""
    question = field_of(chosen_type(at.context, at.answers), asked)
    if question is None:
        return at.stay()
    if question.kind is not FieldKind.MULTIPLE_CHOICE:
        return note(at, with_typed(at, value))
    values = set(filter(None, typed_on(asked, at.answers).split(MULTIPLE_CHOICE_SEPARATOR))) ^ {
        value
    }
    return note(at, with_typed(at, MULTIPLE_CHOICE_SEPARATOR.join(sorted(values))))


def go_on(at: Move) -> Step:
    """Go on where the answer can be read."""
    screen = at.screen
    if not isinstance(screen, AskCustomerId | AskPhone | AskEmail | AskField):
        return at.stay()
    answer = read_answer(at.context, at.answers, screen)
    if isinstance(answer, AnswerFault):
        return Step(replace(at.state, fault=answer))
    return onward(at, screen, at.answers)


def onward(at: Move, answered: Question, answers: Answers) -> Step:
    """Go to the question after ``answered``; past the last one the ticket is issued."""
    asked = questions(at.context, answers)
    if at.state.revising and Review() in asked:
        missing = _first_missing(at.context, answers)
        return at.go(missing or Review(), answers=answers, revising=missing is not None)
    following = asked[asked.index(answered) + 1 :] if answered in asked else asked
    if following:
        return at.go(following[0], answers=answers)
    return issue(at, answers)


def _first_missing(context: JourneyContext, answers: Answers) -> Question | None:
    service_type = chosen_type(context, answers)
    if service_type and chosen_channel(service_type, answers) is None:
        return ChooseChannel()
    faulty = first_fault(context, answers)
    return faulty[0] if faulty else None


def issue(at: Move, answers: Answers) -> Step:
    """Begin the attempt, where nothing is missing."""
    faulty = first_fault(at.context, answers)
    if faulty:
        return at.go(faulty[0], answers=answers, fault=faulty[1], revising=True)
    request = walk_in(at.context, answers, at.state.language)
    if request is None:
        return at.stay()
    return at.go(Issuing(at.fresh), Issue(at.fresh, request), answers=answers)
