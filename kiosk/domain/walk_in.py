"""What the answers are sent as, and the walk-in that they make together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault, read_field
from kiosk.domain.case import WalkIn
from kiosk.domain.catalogue import CustomerRecordId
from kiosk.domain.contact import read_email, read_phone
from kiosk.domain.customer_id import read_customer_id
from kiosk.domain.questions import chosen_channel, chosen_type, field_of, phone_country, questions
from kiosk.domain.screens import AskCustomerId, AskEmail, AskField, AskPhone

if TYPE_CHECKING:
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.language import Locale
    from kiosk.domain.questions import Answers
    from kiosk.domain.screens import Question


def read_answer(
    context: JourneyContext, answers: Answers, screen: Question
) -> str | AnswerFault | None:
    """Return the value that a screen's answer is sent as, or what is wrong; None: no entry."""
    match screen:
        case AskCustomerId():
            return read_customer_id(answers.customer_id, context.site.customer_ids)
        case AskPhone():
            country = phone_country(context, answers)
            return read_phone(answers.phone, context.phone_format, country)
        case AskEmail():
            return read_email(answers.email)
        case AskField(field_id):
            asked = field_of(chosen_type(context, answers), screen)
            return read_field(asked, answers.fields.get(field_id, "")) if asked else None
        case _:
            return None


def first_fault(context: JourneyContext, answers: Answers) -> tuple[Question, AnswerFault] | None:
    """Return the first question whose answer cannot be sent, with its fault; None: all can."""
    for screen in questions(context, answers):
        answer = read_answer(context, answers, screen)
        if isinstance(answer, AnswerFault):
            return screen, answer
    return None


def walk_in(context: JourneyContext, answers: Answers, language: Locale) -> WalkIn | None:
    """Return the walk-in to submit, or None while a choice or a valid answer is missing."""
    service_type = chosen_type(context, answers)
    channel = chosen_channel(service_type, answers) if service_type else None
    if service_type is None or channel is None or first_fault(context, answers):
        return None
    sent = {screen: _sent(context, answers, screen) for screen in questions(context, answers)}
    record_id = sent.get(AskCustomerId())
    return WalkIn(
        service_id=service_type.service_id,
        service_type_id=service_type.id,
        locale=language,
        channel=channel,
        use_customer_contact_info=service_type.contact_from_customer,
        customer_record_id=CustomerRecordId(record_id) if record_id else None,
        contact_phone_number=sent.get(AskPhone()),
        contact_email=sent.get(AskEmail()),
        fields={
            screen.field: value
            for screen, value in sent.items()
            if isinstance(screen, AskField) and value
        },
        tag_ids=service_type.tags,
    )


def _sent(context: JourneyContext, answers: Answers, screen: Question) -> str | None:
    answer = read_answer(context, answers, screen)
    return answer if isinstance(answer, str) else None
