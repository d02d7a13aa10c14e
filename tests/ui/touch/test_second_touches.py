"""What comes under a finger takes no second touch."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.catalogue import Group
from kiosk.domain.contact import PhoneFormat
from kiosk.ui.visitor import wait_for
from tests.fakes.sites import (
    CATALOGUE,
    CHANNELS,
    CHOICE,
    CONTEXT,
    CUSTOMER,
    EMAIL,
    ENGLISH,
    NOTHING,
    PHONE,
    service_type,
)
from tests.ui.test_time import TYPING, let_pass
from tests.ui.touch.conftest import Hands, MakeHands

LANGUAGE = f"language-{ENGLISH}"


def test_a_second_tap_on_the_language_button_does_not_close_the_languages(hands: Hands) -> None:
    button = hands.at("bar-language")
    hands.fingers.tap(button)
    hands.fingers.tap(button)
    wait_for(lambda: hands.visitor.sees("close-languages"), "the languages")


def test_a_second_tap_on_a_language_does_not_choose_what_lay_under_it(hands: Hands) -> None:
    hands.go("bar-language")
    tile = hands.at(LANGUAGE)
    for _ in range(3):
        hands.fingers.tap(tile)
    hands.visitor.settle()
    assert (hands.screen, hands.visit) == ("ServiceScreen", 1)


def test_a_tap_meant_for_a_key_does_not_answer_the_sudden_question(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    hands.visitor.type_text("77")
    let_pass(hands.visitor.window, TYPING)
    wait_for(lambda: hands.visitor.sees("idle-leave"), "the question")
    hands.fingers.tap(hands.at("idle-leave"))
    assert hands.screen == "PhoneScreen"
    assert hands.visitor.window.journey.state.answers.phone == "77"


def test_a_second_tap_on_more_time_does_not_reach_the_screen_below(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    let_pass(hands.visitor.window, TYPING)
    hands.visitor.settle()
    stay = hands.at("idle-stay")
    for _ in range(3):
        hands.fingers.tap(stay)
    hands.visitor.settle()
    assert hands.screen == "PhoneScreen"
    assert hands.visitor.window.journey.state.answers.phone == ""


MANY = replace(
    CATALOGUE,
    menu=(
        *(entry for entry in CATALOGUE.menu if not isinstance(entry, Group)),
        *(service_type(one) for one in (EMAIL, CHOICE, CHANNELS, CUSTOMER)),
    ),
)


def test_a_second_tap_on_more_chooses_nothing_of_the_next_page(hands_at: MakeHands) -> None:
    hands = hands_at(LANGUAGE, context=replace(CONTEXT, catalogue=MANY))
    hands.go("more-services")
    more = hands.at("more-services")
    for _ in range(3):
        hands.fingers.tap(more)
    hands.visitor.settle()
    assert (hands.screen, hands.visit) == ("ServiceScreen", 1)


def test_a_finger_on_a_card_does_not_choose_what_a_turned_page_puts_there(
    hands_at: MakeHands,
) -> None:
    hands = hands_at(LANGUAGE, context=replace(CONTEXT, catalogue=MANY))
    first, more = hands.at(f"service-{NOTHING}"), hands.at("more-services")
    hands.fingers.press({0: first, 1: more})
    hands.fingers.release({1: more})
    hands.visitor.settle()
    hands.fingers.release({0: first})
    assert (hands.screen, hands.attempts) == ("ServiceScreen", 0)


def test_a_second_tap_on_the_prefix_chooses_no_country(hands_at: MakeHands) -> None:
    hands = hands_at(LANGUAGE, context=replace(CONTEXT, phone_format=PhoneFormat.E164))
    hands.go(f"service-{PHONE}")
    before = hands.visitor.window.journey.state.answers
    prefix = hands.at("prefix")
    for _ in range(2):
        hands.fingers.tap(prefix)
    hands.visitor.settle()
    assert hands.visitor.sees("close-countries")
    assert hands.visitor.window.journey.state.answers == before
