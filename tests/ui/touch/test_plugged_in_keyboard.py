"""A keyboard beside the screen: what it types goes into the answer, wherever the focus is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent

from tests.fakes.sites import CHOICE, DOCUMENT_FIELD, EVERYTHING, PHONE
from tests.ui.touch.conftest import Hands
from tests.ui.touch.test_keyboard_journeys import by_tab, ringed

RETURN = (Qt.Key.Key_Return, "\r")


@pytest.fixture
def at_phone(hands: Hands) -> Hands:
    hands.go(f"service-{PHONE}")
    return hands


def phone(hands: Hands) -> str:
    return hands.visitor.window.journey.state.answers.phone


def test_enter_after_a_touched_key_goes_on(at_phone: Hands) -> None:
    at_phone.visitor.type_text("7700900123")
    at_phone.keys.tap(*RETURN)
    at_phone.wait_for("ReviewScreen")
    assert phone(at_phone) == "7700900123"


def test_enter_on_a_marked_key_presses_it(at_phone: Hands) -> None:
    by_tab(Qt.Key.Key_Tab)(at_phone, "key-5")
    at_phone.keys.tap(*RETURN)
    assert phone(at_phone) == "5"


def test_space_after_a_touched_key_is_a_space(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    hands.visitor.type_text("77")
    hands.keys.tap(Qt.Key.Key_Space, " ")
    assert phone(hands) == "77"


def test_digits_after_continue_was_refused_go_into_the_field(at_phone: Hands) -> None:
    at_phone.visitor.type_text("77")
    at_phone.go("continue")
    for digit in "00900123":
        at_phone.keys.tap(Qt.Key(ord(digit)), digit)
    at_phone.keys.tap(Qt.Key.Key_Backspace, "\b")
    assert phone(at_phone) == "770090012"


@pytest.mark.parametrize("place", ["bar-contrast", "back", "continue"])
def test_digits_reach_the_field_from_wherever_the_focus_is(at_phone: Hands, place: str) -> None:
    by_tab(Qt.Key.Key_Tab)(at_phone, place)
    at_phone.keys.tap(Qt.Key.Key_7, "7")
    assert (phone(at_phone), ringed(at_phone)) == ("7", True)


@pytest.mark.parametrize("digits", ["٧٧٠", "۷۷۰", "७७०", "๗๗๐", "７７０"])
def test_digits_of_other_scripts_are_digits(at_phone: Hands, digits: str) -> None:
    for digit in digits:
        at_phone.keys.tap(Qt.Key.Key_unknown, digit)
    assert phone(at_phone) == "770"


def test_what_the_system_composed_is_typed(hands: Hands) -> None:
    hands.go(f"service-{EVERYTHING}", "channel-Phone")
    hands.visitor.type_text("A")
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QCoreApplication.sendEvent(hands.visitor.window.view.focusObject(), composed)
    assert hands.visitor.window.journey.state.answers.customer_id == "Aé"


def test_enter_after_a_touched_answer_goes_on(hands: Hands) -> None:
    hands.go("group-more", f"service-{CHOICE}")
    hands.go(f"option-{DOCUMENT_FIELD.options[0].value}")
    hands.keys.tap(*RETURN)
    hands.wait_for("ReviewScreen")


def test_enter_on_the_last_check_gets_the_ticket(at_phone: Hands) -> None:
    for digit in "7700900123":
        at_phone.keys.tap(Qt.Key(ord(digit)), digit)
    at_phone.keys.tap(*RETURN)
    at_phone.wait_for("ReviewScreen")
    assert ringed(at_phone)
    at_phone.keys.tap(*RETURN)
    at_phone.wait_for("TicketScreen")
    assert at_phone.attempts == 1


def test_escape_leads_back_by_one(at_phone: Hands) -> None:
    at_phone.visitor.type_text("77")
    at_phone.keys.tap(Qt.Key.Key_Escape)
    at_phone.wait_for("ServiceScreen")
    at_phone.go(f"service-{PHONE}")
    assert phone(at_phone) == "77"


def test_escape_closes_the_languages_first(at_phone: Hands) -> None:
    at_phone.go("bar-language")
    at_phone.keys.tap(Qt.Key.Key_Escape)
    at_phone.visitor.settle()
    assert not at_phone.visitor.window.kiosk.props.pickingLanguage
    assert at_phone.screen == "PhoneScreen"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_says_that_somebody_is_still_there(hands: Hands, key: Qt.Key) -> None:
    for _ in range(60):
        hands.visitor.window.idle_watch.pass_second()
    hands.visitor.settle()
    hands.keys.tap(key)
    assert hands.visitor.window.kiosk.props.idleSeconds == -1
    assert hands.screen == "ServiceScreen"


@pytest.mark.parametrize("closing", ["close-languages", "language-ar"])
def test_keys_type_on_after_the_languages_were_closed_by_touch(
    at_phone: Hands, closing: str
) -> None:
    at_phone.go("bar-language", closing)
    at_phone.keys.tap(Qt.Key.Key_7, "7")
    assert phone(at_phone) == "7"


def test_keys_type_on_after_more_time_was_touched(at_phone: Hands) -> None:
    for _ in range(120):
        at_phone.visitor.window.idle_watch.pass_second()
    at_phone.visitor.settle()
    assert at_phone.visitor.window.kiosk.props.idleSeconds > 0
    at_phone.go("idle-stay")
    at_phone.keys.tap(Qt.Key.Key_7, "7")
    assert phone(at_phone) == "7"
