"""Fingers on the window: careless, trembling, too many, too late."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from tests.fakes.sites import (
    CHOICE,
    DOCUMENT_FIELD,
    ENGLISH,
    EVERYTHING,
    NOTHING,
    PHONE,
)
from tests.ui.touch.conftest import Hands, MakeHands

LANGUAGE = f"language-{ENGLISH}"
OUTSIDE = QPointF(540, 700)
"""On the stage, where nothing can be touched."""


def test_a_finger_acts_when_it_is_lifted_inside(hands: Hands) -> None:
    card = hands.at(f"service-{PHONE}")
    hands.fingers.press({0: card})
    assert hands.screen == "ServiceScreen"
    hands.fingers.release({0: card})
    assert hands.screen == "PhoneScreen"


def test_a_finger_that_slides_away_does_nothing(hands: Hands) -> None:
    card = hands.at(f"service-{PHONE}")
    hands.fingers.press({0: card})
    hands.fingers.move({0: OUTSIDE})
    hands.fingers.release({0: OUTSIDE})
    assert hands.screen == "ServiceScreen"


def test_a_finger_that_comes_from_outside_does_nothing(hands: Hands) -> None:
    card = hands.at(f"service-{PHONE}")
    hands.fingers.press({0: OUTSIDE})
    hands.fingers.move({0: card})
    hands.fingers.release({0: card})
    assert hands.screen == "ServiceScreen"


def test_a_finger_that_slides_to_another_control_does_nothing(hands: Hands) -> None:
    hands.fingers.press({0: hands.at(f"service-{PHONE}")})
    hands.fingers.move({0: hands.at(f"service-{NOTHING}")})
    hands.fingers.release({0: hands.at(f"service-{NOTHING}")})
    assert (hands.screen, hands.attempts) == ("ServiceScreen", 0)


@pytest.mark.parametrize("device", ["fingers", "mouse"])
def test_a_double_tap_chooses_once(hands_at: MakeHands, device: str) -> None:
    hands = hands_at()
    tile = hands.at(LANGUAGE)
    for _ in range(2):
        if device == "fingers":
            hands.fingers.tap(tile)
        else:
            hands.mouse.press(tile)
            hands.mouse.release(tile)
    hands.wait_for("ServiceScreen")
    assert hands.visit == 1


def test_many_taps_on_the_last_button_make_one_attempt(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    hands.visitor.type_text("7700900123")
    hands.go("continue")
    button = hands.at("get-ticket")
    for _ in range(10):
        hands.fingers.tap(button)
    hands.wait_for("TicketScreen")
    assert hands.attempts == 1


def test_two_buttons_held_at_once_lead_one_way(hands: Hands) -> None:
    both = {0: hands.at(f"service-{PHONE}"), 1: hands.at(f"service-{NOTHING}")}
    hands.fingers.press(both)
    hands.fingers.release(both)
    hands.wait_for("PhoneScreen")
    assert (hands.visit, hands.attempts) == (2, 0)


def test_a_finger_that_held_a_button_of_the_screen_before_does_nothing(hands: Hands) -> None:
    held, chosen = hands.at(f"service-{NOTHING}"), hands.at(f"service-{PHONE}")
    hands.fingers.press({0: held, 1: chosen})
    hands.fingers.release({1: chosen})
    hands.wait_for("PhoneScreen")
    hands.fingers.release({0: held})
    assert (hands.screen, hands.attempts) == ("PhoneScreen", 0)


def test_a_palm_on_several_controls_leads_one_way(hands: Hands) -> None:
    names = (f"service-{PHONE}", "group-more", "back", "start-over", f"service-{EVERYTHING}")
    palm = {number: hands.at(name) for number, name in enumerate(names)}
    hands.fingers.press(palm)
    hands.fingers.release(palm)
    hands.visitor.settle()
    assert (hands.visit, hands.screen) == (2, "PhoneScreen")


def test_a_resting_palm_leaves_the_other_hand_free(hands: Hands) -> None:
    hands.fingers.press({9: OUTSIDE})
    hands.fingers.press({0: hands.at(f"service-{PHONE}")})
    hands.fingers.release({0: hands.at(f"service-{PHONE}")})
    assert hands.screen == "PhoneScreen"
    hands.fingers.release({9: OUTSIDE})
    assert hands.screen == "PhoneScreen"


def test_who_taps_beside_a_resting_palm_is_somebody(hands: Hands) -> None:
    window = hands.visitor.window
    hands.fingers.press({9: OUTSIDE})
    for _ in range(50):
        window.idle_watch.pass_second()
    hands.fingers.press({0: QPointF(300, 600)})
    assert window.journey.state.quiet == 0
    hands.fingers.release({0: QPointF(300, 600), 9: OUTSIDE})


def test_a_palm_that_only_rests_is_nobody(hands: Hands) -> None:
    window = hands.visitor.window
    hands.fingers.press({9: OUTSIDE})
    for _ in range(50):
        window.idle_watch.pass_second()
        hands.fingers.move({9: OUTSIDE + QPointF(1, 0)})
    assert window.journey.state.quiet == 50
    hands.fingers.release({9: OUTSIDE})


def test_mouse_and_finger_at_once_lead_one_way(hands: Hands) -> None:
    finger, mouse = hands.at(f"service-{PHONE}"), hands.at(f"service-{NOTHING}")
    hands.mouse.press(mouse)
    hands.fingers.press({0: finger})
    hands.fingers.release({0: finger})
    hands.mouse.release(mouse)
    hands.wait_for("PhoneScreen")
    assert (hands.visit, hands.attempts) == (2, 0)


def test_mouse_and_finger_on_one_button_press_it_once(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    key = hands.at("key-7")
    hands.mouse.press(key)
    hands.fingers.press({0: key})
    hands.mouse.release(key)
    hands.fingers.release({0: key})
    assert hands.visitor.window.journey.state.answers.phone == "7"


def test_two_fingers_type_two_digits(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    keys = {0: hands.at("key-7"), 1: hands.at("key-0")}
    hands.fingers.press(keys)
    hands.fingers.release(keys)
    assert sorted(hands.visitor.window.journey.state.answers.phone) == ["0", "7"]


def test_quick_fingers_lose_no_digit(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    for digit in "7700900123":
        hands.fingers.tap(hands.at(f"key-{digit}"))
    assert hands.visitor.window.journey.state.answers.phone == "7700900123"


@pytest.mark.parametrize("later", [False, True])
def test_back_and_continue_at_once_lead_one_way(hands: Hands, later: bool) -> None:
    hands.go(f"service-{PHONE}")
    hands.visitor.type_text("7700900123")
    both = {0: hands.at("back"), 1: hands.at("continue")}
    hands.fingers.press(both)
    hands.fingers.release({1: both[1]} if later else both)
    if later:
        hands.fingers.release({0: both[0]})
    hands.visitor.settle()
    assert hands.screen == ("ReviewScreen" if later else "ServiceScreen")
    assert hands.attempts == 0


def test_delete_held_on_a_screen_that_leaves_deletes_nothing_of_the_next(hands: Hands) -> None:
    hands.go(f"service-{EVERYTHING}", "channel-Phone")
    hands.visitor.type_text("123")
    erase, onward = hands.at("key-erase"), hands.at("continue")
    hands.fingers.press({0: erase, 1: onward})
    hands.fingers.release({1: onward})
    hands.wait_for("PhoneScreen")
    hands.fingers.release({0: erase})
    assert hands.visitor.window.journey.state.answers.customer_id == "123"


def test_a_control_that_goes_while_a_finger_is_on_it_does_nothing(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    hands.visitor.type_text("7700900123")
    hands.go("continue")
    change = hands.at("change-phone")
    hands.fingers.press({0: change})
    hands.visitor.window.kiosk.startOver()
    hands.wait_for("WelcomeScreen")
    hands.fingers.release({0: change})
    assert hands.screen == "WelcomeScreen"


def test_the_field_of_the_choice_is_touched_once_by_two_fingers(hands: Hands) -> None:
    hands.go("group-more", f"service-{CHOICE}")
    option = hands.at(f"option-{DOCUMENT_FIELD.options[0].value}")
    hands.fingers.press({0: option, 1: option + QPointF(20, 0)})
    hands.fingers.release({0: option, 1: option + QPointF(20, 0)})
    assert hands.visitor.window.journey.state.answers.fields == {
        DOCUMENT_FIELD.id: DOCUMENT_FIELD.options[0].value
    }
