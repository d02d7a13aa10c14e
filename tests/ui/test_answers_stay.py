"""What was answered stays, half typed too: over Back, and in another language."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from kiosk.domain.catalogue import (
    Catalogue,
    Field,
    FieldKind,
    FieldTypeId,
    Option,
    Prerequisites,
    ServiceTypeId,
)
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.questions import Answers
from kiosk.domain.screens import AskField
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import (
    ARABIC,
    CATALOGUE,
    CONTEXT,
    ENGLISH,
    GERMAN,
    NOTHING,
    service,
    service_type,
    text,
)
from tests.ui.conftest import Lobby

ASKING = ServiceTypeId("asking")
OPTIONS = tuple(Option(one, text(one.title())) for one in ("red", "green", "blue"))


@dataclass(frozen=True)
class Case:
    """A question, how it is answered in part, and what the journey then holds."""

    screen: str
    typed: str = ""
    touched: tuple[str, ...] = ()
    held: str = ""
    requires: Prerequisites = Prerequisites()
    kind: FieldKind | None = None

    def __str__(self) -> str:
        return self.kind.value if self.kind else self.screen

    @property
    def context(self) -> JourneyContext:
        """A first question without an answer, so that there is a way back and on, and this one."""
        first = Field(FieldTypeId("first"), FieldKind.TEXT, text("First?"), required=False)
        kind = self.kind or FieldKind.TEXT
        asked = Field(FieldTypeId("asked"), kind, text("So?"), options=OPTIONS)
        fields = (first, asked) if self.kind else ()
        asking = service_type(ASKING, fields=fields)
        catalogue = Catalogue(
            services=(*CATALOGUE.services, service("asking", self.requires)),
            menu=(service_type(NOTHING), asking),
        )
        return replace(CONTEXT, catalogue=catalogue, phone_format=PhoneFormat.E164)


CASES = (
    Case("CustomerIdScreen", "c-10", held="c-10", requires=Prerequisites(customer_id=True)),
    Case("PhoneScreen", "7700", held="7700", requires=Prerequisites(phone=True)),
    Case("EmailScreen", "a@b", held="a@b", requires=Prerequisites(email=True)),
    Case("QuestionScreen", "1405", held="-05-14", kind=FieldKind.DATE),
    Case("QuestionScreen", "14051990", held="1990-05-14", kind=FieldKind.DATE),
    Case("QuestionScreen", "12", held="12", kind=FieldKind.NUMBER),
    Case("QuestionScreen", "ab", held="ab", kind=FieldKind.TEXT),
    Case("QuestionScreen", touched=("option-green",), held="green", kind=FieldKind.CHOICE),
    Case("QuestionScreen", touched=("option-false",), held="false", kind=FieldKind.YES_NO),
    Case(
        "QuestionScreen",
        touched=("option-red", "option-blue"),
        held="blue,red",
        kind=FieldKind.MULTIPLE_CHOICE,
    ),
)


def held(visitor: Visitor) -> str:
    """Return what the journey holds for the open question."""
    state = visitor.window.journey.state
    answers: Answers = state.answers
    if isinstance(state.screen, AskField):
        return answers.fields.get(state.screen.field, "")
    named = {"CustomerIdScreen": answers.customer_id, "PhoneScreen": answers.phone}
    return named.get(visitor.screen, answers.email)


def shown(visitor: Visitor) -> tuple[object, ...]:
    """Return what the screen shows of it, apart from words of a language."""
    props = visitor.window.kiosk.view.props
    options = getattr(props, "options", ())
    return (props.text, *(one.value for one in options if one.selected))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_answer_stays_over_back_and_in_another_language(lobby: Lobby, case: Case) -> None:
    visitor = Visitor(lobby.open(context=case.context))
    visitor.touch(f"language-{GERMAN}")
    visitor.touch(f"service-{ASKING}")
    if case.kind:
        visitor.touch("continue")
    visitor.type_text(case.typed)
    for name in case.touched:
        visitor.touch(name)
    visitor.settle()
    assert (visitor.screen, held(visitor)) == (case.screen, case.held)
    before = shown(visitor)

    for language in (ARABIC, ENGLISH, GERMAN):
        visitor.touch("bar-language")
        visitor.touch(f"language-{language}")
        wait_for(lambda: not visitor.window.kiosk.props.pickingLanguage, "the languages close")
        assert (held(visitor), shown(visitor)) == (case.held, before)

    visitor.touch("back")
    visitor.touch("continue" if case.kind else f"service-{ASKING}")
    visitor.settle()
    assert (visitor.screen, held(visitor), shown(visitor)) == (case.screen, case.held, before)


def test_a_date_begun_in_one_order_is_finished_in_another(lobby: Lobby) -> None:
    case = Case("QuestionScreen", kind=FieldKind.DATE)
    visitor = Visitor(lobby.open(context=case.context))
    visitor.touch(f"language-{GERMAN}")
    visitor.touch(f"service-{ASKING}")
    visitor.touch("continue")
    visitor.type_text("1405")

    visitor.touch("bar-language")
    visitor.touch(f"language-{ENGLISH}")
    wait_for(lambda: not visitor.window.kiosk.props.pickingLanguage, "the languages close")
    props = visitor.window.kiosk.view.props
    assert (props.shown, props.helpId) == ("05 / 14 / ", "q.help.date.mdy")

    visitor.touch("back")
    visitor.touch("continue")
    visitor.type_text("1990")
    assert (held(visitor), visitor.window.kiosk.view.props.complete) == ("1990-05-14", True)
