"""What is heard as one state of a journey becomes the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.answers import AnswerFault
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.cues import Cue, cue_of
from kiosk.domain.journey_state import Journey
from kiosk.domain.questions import Answers
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import (
    AskField,
    AskPhone,
    ChooseService,
    Review,
    Screen,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.domain.trouble import Trouble
from tests.fakes.cases import ATTEMPT, CASE
from tests.fakes.sites import CONTEXT, DOCUMENT, ENGLISH

SERVICE_TYPE = next(
    one
    for one in CONTEXT.catalogue.service_types()
    if any(field.id == DOCUMENT for field in one.fields)
)
TICKET = TicketShown(ATTEMPT, CASE, SERVICE_TYPE.id)


def at(screen: Screen, quiet: int = 0, **fields: str) -> Journey:
    answered = {DOCUMENT: fields["answer"]} if "answer" in fields else {}
    answers = Answers(service_type=SERVICE_TYPE.id, fields=answered)
    return Journey(screen, ENGLISH, answers, quiet=quiet)


def heard(before: Journey, after: Journey) -> Cue | None:
    return cue_of(CONTEXT, before, after)


@pytest.mark.parametrize(
    ("before", "after", "cue"),
    [
        (at(Welcome()), at(ChooseService()), Cue.FORWARD),
        (at(ChooseService()), at(Welcome()), Cue.BACK),
        (at(AskPhone()), at(Review()), Cue.FORWARD),
        (at(Review()), at(AskPhone()), Cue.BACK),
        (at(Review()), at(TICKET), Cue.TICKET),
        (at(Review()), at(TroubleShown(Trouble.UNAVAILABLE)), Cue.ERROR),
        (at(Review()), at(TroubleShown(Trouble.UNCERTAIN)), Cue.ERROR),
    ],
)
def test_a_screen_that_opens_is_heard(before: Journey, after: Journey, cue: Cue) -> None:
    assert heard(before, after) is cue


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (at(AskPhone(), quiet=90), at(Welcome())),
        (at(TICKET, quiet=30), at(Welcome())),
        (at(TroubleShown(Trouble.CLOSED)), at(Welcome())),
        (at(Welcome()), at(TroubleShown(Trouble.CLOSED, hindrance=next(iter(Hindrance))))),
    ],
)
def test_nothing_is_heard_where_nobody_is(before: Journey, after: Journey) -> None:
    assert heard(before, after) is None


def test_a_fault_beside_the_field_is_heard_once() -> None:
    before = at(AskPhone())
    faulty = replace(before, fault=AnswerFault.PHONE_SHORT)
    assert heard(before, faulty) is Cue.ERROR
    assert heard(faulty, replace(faulty, quiet=1)) is None
    assert heard(faulty, before) is None


def test_the_list_of_languages_opens_and_closes() -> None:
    before = at(AskPhone())
    assert heard(before, replace(before, picking_language=True)) is Cue.FORWARD
    assert heard(replace(before, picking_language=True), before) is Cue.BACK


@pytest.mark.parametrize(
    ("kind", "was", "now", "cue"),
    [
        (FieldKind.CHOICE, "", "a", Cue.ON),
        (FieldKind.CHOICE, "long", "a", Cue.ON),
        (FieldKind.YES_NO, "true", "", Cue.OFF),
        (FieldKind.MULTIPLE_CHOICE, "a", "a,b", Cue.ON),
        (FieldKind.MULTIPLE_CHOICE, "a,b", "a", Cue.OFF),
        (FieldKind.MULTIPLE_CHOICE, "a", "a", None),
        (FieldKind.TEXT, "", "a", None),
        (FieldKind.NUMBER, "12", "1", None),
        (FieldKind.DATE, "", "19", None),
    ],
)
def test_an_option_is_heard_and_a_typed_letter_is_not(
    kind: FieldKind, was: str, now: str, cue: Cue | None
) -> None:
    fields = tuple(replace(field, kind=kind) for field in SERVICE_TYPE.fields)
    changed = replace(SERVICE_TYPE, fields=fields)
    catalogue = replace(CONTEXT.catalogue, menu=(changed,))
    before, after = (at(AskField(DOCUMENT), answer=answer) for answer in (was, now))
    context = replace(CONTEXT, catalogue=catalogue)
    assert cue_of(context, before, after) is cue


def test_the_bell_is_heard_at_twenty_ten_and_five_seconds() -> None:
    limit = CONTEXT.session.unhurried_idle + CONTEXT.session.idle_warning
    quiet = range(limit - CONTEXT.session.idle_warning - 1, limit)
    heard_at = [
        limit - second - 1
        for second in quiet
        if heard(at(AskPhone(), quiet=second), at(AskPhone(), quiet=second + 1)) is Cue.IDLE
    ]
    assert heard_at == [20, 10, 5]
