"""The extra questions of a service, of every kind and with every fault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.answers import TEXT_LIMIT, AnswerFault
from kiosk.domain.catalogue import Field, FieldKind, Option
from kiosk.domain.questions import Answers
from kiosk.domain.screens import AskField
from tests.ui.fit.moment import Moment
from tests.ui.fit.site import FitSite

ANSWERS = {
    FieldKind.CHOICE: "id-card",
    FieldKind.MULTIPLE_CHOICE: "id-card,lost",
    FieldKind.YES_NO: "true",
    FieldKind.DATE: "-05-14",
    FieldKind.NUMBER: "12",
    FieldKind.TEXT: "Blue folder",
}
NAMES = {
    FieldKind.CHOICE: "a choice",
    FieldKind.MULTIPLE_CHOICE: "many choices",
    FieldKind.YES_NO: "yes or no",
    FieldKind.DATE: "a date",
    FieldKind.NUMBER: "a number",
    FieldKind.TEXT: "a text",
}
FAULTS = {
    FieldKind.CHOICE: (AnswerFault.CHOICE_MISSING, AnswerFault.CHOICE_UNKNOWN),
    FieldKind.MULTIPLE_CHOICE: (AnswerFault.CHOICE_MISSING, AnswerFault.CHOICE_UNKNOWN),
    FieldKind.YES_NO: (AnswerFault.CHOICE_MISSING,),
    FieldKind.DATE: (AnswerFault.DATE_INVALID, AnswerFault.MISSING),
    FieldKind.NUMBER: (AnswerFault.NUMBER_RANGE, AnswerFault.NUMBER_INVALID),
    FieldKind.TEXT: (
        AnswerFault.TEXT_SHORT,
        AnswerFault.TEXT_LONG,
        AnswerFault.TEXT_INVALID,
        AnswerFault.NOT_ACCEPTED,
    ),
}
"""What can be wrong with an answer, by kind."""
LIMITS: dict[str, tuple[int | None, int | None]] = {
    "between": (-1000000, 1000000),
    "at least": (1000000, None),
    "at most": (None, 1000000),
}
LONG_TEXT = "Unterlagen zur Rückerstattung, " * (TEXT_LIMIT // 31)


def questions(fit: FitSite) -> tuple[Moment, ...]:
    """Return each kind of question, answered, at fault, and as wordy staff ask it."""
    return tuple(moment for kind in ANSWERS for moment in (*_asked(fit, kind), *_more(fit, kind)))


def _asked(fit: FitSite, kind: FieldKind) -> Iterator[Moment]:
    first, *others = FAULTS[kind]
    yield _moment(fit, kind, NAMES[kind])
    yield _moment(fit, kind, f"{NAMES[kind]}, at fault", fault=first)
    for fault in others:
        words = fault.value.replace("_", " ")
        yield _moment(fit, kind, f"{NAMES[kind]}, {words}", fault=fault)
    yield _moment(fit.wordy, kind, f"{NAMES[kind]}, wordy")
    yield _moment(fit.wordy, kind, f"{NAMES[kind]}, wordy, at fault", fault=first)


def _more(fit: FitSite, kind: FieldKind) -> Iterator[Moment]:
    if kind is FieldKind.NUMBER:
        for name, (low, high) in LIMITS.items():
            bounded = replace(fit.field, minimum=low, maximum=high)
            fault = AnswerFault.NUMBER_RANGE
            yield _moment(fit, kind, f"a number, {name}", field=bounded, fault=fault)
    if kind is FieldKind.TEXT:
        yield _moment(fit, kind, "a text, long", answer=LONG_TEXT)
    if kind is FieldKind.CHOICE:
        many = replace(fit.wordy.field, options=_nine(fit.wordy.field.options))
        touches = ("more-options",)
        yield _moment(fit.wordy, kind, "many answers", field=many)
        yield _moment(fit.wordy, kind, "many answers, next page", field=many, touches=touches)


def _nine(options: tuple[Option, ...]) -> tuple[Option, ...]:
    few = len(options)
    return tuple(replace(options[place % few], value=f"option-{place}") for place in range(9))


def _moment(
    fit: FitSite,
    kind: FieldKind,
    name: str,
    *,
    field: Field | None = None,
    answer: str = "",
    fault: AnswerFault | None = None,
    touches: tuple[str, ...] = (),
) -> Moment:
    asked = replace(field or fit.field, kind=kind)
    context = fit.having(replace(fit.choice, fields=(asked,)))
    answers = Answers(fit.choice.id, fields={asked.id: answer or ANSWERS[kind]})
    return Moment(name, context, AskField(asked.id), answers, fault, touches=touches)
