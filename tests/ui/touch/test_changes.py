"""A visit from field to field: answers are changed, left alone, and read in other languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import (
    Catalogue,
    Channel,
    Field,
    FieldKind,
    FieldTypeId,
    Option,
    Prerequisites,
    ServiceTypeId,
)
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.journey_context import JourneyContext
from kiosk.ui.visitor import wait_for
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
from tests.ui.touch.conftest import Hands, MakeHands

FULL = ServiceTypeId("full")
SIZES = [(1080, 1920), (1024, 768)]
CHANGES = ("channel", "customer", "phone", "email", "field-date", "field-number", "field-text")


def asking_everything() -> JourneyContext:
    options = tuple(Option(one, text(one.title())) for one in ("red", "green"))
    fields = tuple(
        Field(FieldTypeId(kind.value), kind, text(f"{kind.value}?"), options=options)
        for kind in (FieldKind.DATE, FieldKind.NUMBER, FieldKind.TEXT, FieldKind.MULTIPLE_CHOICE)
    )
    full = service_type(FULL, channels=tuple(Channel), fields=fields)
    requires = Prerequisites(customer_id=True, phone=True, email=True)
    catalogue = Catalogue(
        (*CATALOGUE.services, service("full", requires)), (service_type(NOTHING), full)
    )
    return replace(CONTEXT, catalogue=catalogue, phone_format=PhoneFormat.E164)


def fill(hands: Hands) -> None:
    """Answer every question with fingers, and look at the last check."""
    hands.go(f"service-{FULL}", "channel-Video")
    for typed in ("C-1001", "07700900123", "ab@example.org", "14051990", "12", "Ab"):
        hands.visitor.type_text(typed)
        hands.go("continue")
    hands.go("option-red", "option-green", "continue")
    hands.wait_for("ReviewScreen")


def in_language(hands: Hands, language: str) -> None:
    hands.go("bar-language", f"language-{language}")
    wait_for(lambda: not hands.visitor.window.kiosk.props.pickingLanguage, "the languages close")


@pytest.mark.parametrize("size", SIZES)
def test_what_is_opened_from_the_last_check_leads_back_with_all_answers(
    hands_at: MakeHands, size: tuple[int, int]
) -> None:
    hands = hands_at(f"language-{GERMAN}", size=size, context=asking_everything())
    fill(hands)
    answers = hands.visitor.window.journey.state.answers
    for place, row in enumerate(CHANGES):
        hands.go(f"change-{row}")
        in_language(hands, (ARABIC, ENGLISH, GERMAN)[place % 3])
        hands.go("channel-Video" if row == "channel" else ("back", "continue")[place % 2])
        hands.wait_for("ReviewScreen")
        assert hands.visitor.window.journey.state.answers == answers
    hands.go("get-ticket")
    assert hands.attempts == 1
